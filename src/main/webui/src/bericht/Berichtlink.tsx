import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useBerichtenstroom } from './useBerichtenstroom';
import { useTelling } from './useBerichten';

/** The way to one's notices, with how many are new, on every page. */
export function Berichtlink() {
  const { t } = useTranslation('app');
  const telling = useTelling().data;
  useBerichtenstroom();
  const aantal = telling ? `${telling.ongelezen}${telling.meer ? '+' : ''}` : '0';
  return (
    <NavLink to="/notificaties" className="smk-berichtlink">
      {t('berichten')}
      {aantal === '0' ? null : (
        <>
          <span aria-hidden="true" className="smk-berichtlink__aantal">
            {aantal}
          </span>{' '}
          <span className="smk-hoorbaar">{t('nieuweBerichten', { count: telling?.ongelezen, aantal })}</span>
        </>
      )}
    </NavLink>
  );
}
