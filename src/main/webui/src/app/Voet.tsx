import { useTranslation } from 'react-i18next';
import { Schakel } from '../deel/Schakel';

export function Voet({ ingelogd }: { ingelogd: boolean }) {
  const { t } = useTranslation('app');
  return (
    <footer className="smk-voet">
      <ul>
        {ingelogd ? (
          <li>
            <Schakel to="/paginas">{t('voet.paginas')}</Schakel>
          </li>
        ) : null}
        <li>
          <Schakel to="/methode">{t('voet.methode')}</Schakel>
        </li>
        <li>
          <Schakel to="/help">{t('voet.help')}</Schakel>
        </li>
        <li>
          <Schakel to="/toegankelijkheid">{t('voet.toegankelijkheid')}</Schakel>
        </li>
      </ul>
    </footer>
  );
}
