import { useTranslation } from 'react-i18next';
import { useBijlagen } from './useBijlagen';

/** What a field of the privacyscan is called on the page. */
export function useVeldnaam(casusId: string): (veld: string) => string {
  const { t } = useTranslation('casus');
  const bijlagen = useBijlagen(casusId).data ?? [];
  return (veld) => {
    const [naam = '', deel = ''] = veld.split('/');
    if (naam === 'aannames') return t('aanname.label', { nummer: Number(deel) + 1 });
    if (naam === 'bijlagen') {
      return t('bijlage.veld', { naam: bijlagen.find(({ id }) => id === deel)?.naam ?? '' });
    }
    return t(`veld.${naam as 'titel'}.label`);
  };
}
