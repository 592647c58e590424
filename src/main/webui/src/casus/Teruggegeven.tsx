import { useTranslation } from 'react-i18next';
import { datum } from '../deel/datum';
import { Alert, Heading2, Paragraph } from '../deel/nlds';
import { useCasusgeschiedenis } from './useCasussen';

/** Why a casus that was handed in is a concept again: the first thing its writer wants to know. */
export function Teruggegeven({ id }: { id: string }) {
  const { t } = useTranslation('casus');
  const laatste = useCasusgeschiedenis(id).data?.items.at(-1);
  if (laatste?.van !== 'INGEDIEND' || !laatste.reden) return null;
  return (
    <Alert type="info">
      <Heading2 className="smk-kop-klein">{t('teruggegeven.kop', { datum: datum(laatste.op) })}</Heading2>
      <blockquote className="smk-citaat" lang="nl">
        {laatste.reden}
      </blockquote>
      <Paragraph>{t('teruggegeven.uitleg')}</Paragraph>
    </Alert>
  );
}
