import { useTranslation } from 'react-i18next';
import { Dialoog } from '../deel/Dialoog';
import { Paragraph } from '../deel/nlds';
import { inlogadres, useSessieVerlopen } from './sessie';

/** The session ended while someone was at work: what they wrote waits in this tab, and so does the page. */
export function SessieVerlopen() {
  const { t } = useTranslation('app');
  const verlopen = useSessieVerlopen();
  return (
    <Dialoog titel={t('sessie.kop')} open={verlopen} sluit={() => undefined} vast>
      <Paragraph>{t('sessie.uitleg')}</Paragraph>
      <a className="smk-knopschakel utrecht-button-link utrecht-button-link--primary-action" href={inlogadres()}>
        {t('sessie.inloggen')}
      </a>
    </Dialoog>
  );
}
