import { useTranslation } from 'react-i18next';
import { Paragraph } from '../deel/nlds';
import type { Ronde } from './useRondes';

/** Who has handed in and who has not, by name and without a time: so that one can ask. */
export function Inzendingen({ ronde: { inzendingen = [], status } }: { ronde: Ronde }) {
  const { t } = useTranslation('review');
  if (inzendingen.length === 0 || status === 'OVERGESLAGEN') return null;
  const namen = (ingediend: boolean) =>
    inzendingen
      .filter((stand) => stand.ingediend === ingediend)
      .map(({ deelnemer }) => (deelnemer.gemeente ? `${deelnemer.naam} (${deelnemer.gemeente.naam})` : deelnemer.naam));
  if (status === 'GEPLAND') {
    return (
      <Paragraph small>{t('inzendingen.schrijven', { namen: namen(false).concat(namen(true)).join(', ') })}</Paragraph>
    );
  }
  const wel = namen(true);
  const niet = namen(false);
  return (
    <ul className="smk-review-wie">
      {wel.length > 0 ? <li>{t('inzendingen.wel', { namen: wel.join(', ') })}</li> : null}
      {niet.length > 0 ? (
        <li>{t(status === 'GESLOTEN' ? 'inzendingen.nooit' : 'inzendingen.niet', { namen: niet.join(', ') })}</li>
      ) : null}
    </ul>
  );
}
