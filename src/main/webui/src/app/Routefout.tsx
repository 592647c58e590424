import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { Pagina } from '../deel/Pagina';
import { Probleemmelding } from '../deel/Probleemmelding';

/** A page that failed, or a new release that replaced the one in this tab: reading it anew mends both. */
export function Routefout() {
  const { t } = useTranslation('app');
  const fout = useRouteError();
  return (
    <Pagina titel={t('routefout')}>
      <Probleemmelding fout={fout} opnieuw={() => window.location.reload()} />
    </Pagina>
  );
}
