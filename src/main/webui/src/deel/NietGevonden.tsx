import { useTranslation } from 'react-i18next';
import { Pagina } from './Pagina';
import { Schakel } from './Schakel';

/** Says the same of what never was as of what one may not see. */
export function NietGevonden() {
  const { t } = useTranslation('deel');
  return (
    <Pagina titel={t('nietGevonden.titel')} inleiding={t('nietGevonden.uitleg')}>
      <Schakel to="/">{t('nietGevonden.naarBegin')}</Schakel>
    </Pagina>
  );
}
