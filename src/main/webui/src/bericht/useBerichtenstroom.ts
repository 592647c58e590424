import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeld } from '../deel/Melding';
import { volgStroom } from '../deel/stroom';

/**
 * Hears that something new is there while one looks, and says so once. What it is, is asked of the list: the stream tells no more than that.
 */
export function useBerichtenstroom(): void {
  const { t } = useTranslation('app');
  const client = useQueryClient();
  const meld = useMeld();
  useEffect(() => {
    const ververs = () => {
      void client.invalidateQueries({ queryKey: ['notificaties'] });
      void client.invalidateQueries({ queryKey: ['taken'] });
    };
    return volgStroom({
      adres: '/api/v1/notificaties/stroom',
      gebeurtenis: 'notificatie',
      hoor: () => {
        ververs();
        meld(t('nieuwBericht'));
      },
      terug: ververs,
    });
  }, [client, meld, t]);
}
