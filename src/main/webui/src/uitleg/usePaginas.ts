import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, lees } from '../api/client';
import { navigatie } from '../app/navigatie';
import { heeftRol, useIngelogd } from '../app/sessie';
import { alles } from '../deel/alles';
import { useMijnReviews, useReviewwegen } from '../deel/review';
import { useGemeentewegen } from '../gemeente/Gemeentemenu';

export interface Tak {
  naam: string;
  /** Of a name that people wrote. */
  taal?: 'nl';
  paginas: readonly { naar: string; naam: string; taal?: 'nl' }[];
}

/** Every page there is for who is looking, and under what it stands. What is still on its way from the service is not there yet. */
export function usePaginas(): Tak[] {
  const { t } = useTranslation(['uitleg', 'app', 'bericht', 'gemeente']);
  const ik = useIngelogd();
  const gemeente = useGemeentewegen().map(([naar, naam]) => ({ naar, naam }));
  const wegen = useReviewwegen();
  const reviews = useMijnReviews().data ?? [];
  const casussen = useCasussen(ik.gemeente !== undefined).data ?? [];
  const uitnodigingen = useUitnodigingen(heeftRol(ik, 'COORDINATOR')).data ?? [];
  const lessen = useLessen().data ?? [];
  return [
    {
      naam: t('paginas.hoofd'),
      paginas: [
        ...navigatie(ik).map(({ naar, naam }) => ({ naar, naam: t(`app:${naam}`) })),
        ...(ik.gemeente
          ? []
          : [
              { naar: '/belangenconflicten', naam: t('gemeente:belangenNdsd') },
              { naar: '/importen', naam: t('gemeente:inlezen.titel') },
            ]),
        { naar: '/notificaties', naam: t('app:berichten') },
        { naar: '/ik', naam: t('paginas.ik') },
        { naar: '/ik/voorkeuren', naam: t('bericht:voorkeuren.titel') },
      ],
    },
    { naam: ik.gemeente?.naam ?? '', paginas: gemeente },
    ...reviews.map((review) => ({
      naam: review.casusTitel,
      taal: 'nl' as const,
      paginas: wegen(review).map(([naar, naam]) => ({ naar, naam })),
    })),
    {
      naam: t('app:nav.casussen'),
      paginas: casussen.map(({ id, titel }) => ({ naar: `/casussen/${id}`, naam: titel, taal: 'nl' })),
    },
    {
      naam: t('app:nav.uitnodigingen'),
      paginas: uitnodigingen.map(({ id, titel, gemeente: { naam } }) => ({
        naar: `/uitnodigingen/${id}`,
        naam: `${titel} (${naam})`,
        taal: 'nl',
      })),
    },
    {
      naam: t('app:nav.lessen'),
      paginas: lessen.map(({ id, titel }) => ({ naar: `/lessen/${id}`, naam: titel, taal: 'nl' })),
    },
    {
      naam: t('paginas.uitleg'),
      paginas: [
        { naar: '/methode', naam: t('app:voet.methode') },
        { naar: '/help', naam: t('app:voet.help') },
        { naar: '/toegankelijkheid', naam: t('app:voet.toegankelijkheid') },
      ],
    },
  ];
}

function useCasussen(aan: boolean) {
  return useQuery({
    queryKey: ['casussen', 'alle'],
    enabled: aan,
    queryFn: () => alles((query) => lees(api.GET('/casussen', { params: { query } }))),
  });
}

function useUitnodigingen(aan: boolean) {
  return useQuery({
    queryKey: ['uitnodigingen', 'alle'],
    enabled: aan,
    queryFn: () => alles((query) => lees(api.GET('/uitnodigingen', { params: { query } }))),
  });
}

function useLessen() {
  return useQuery({
    queryKey: ['lessen', 'alle'],
    queryFn: () => alles((query) => lees(api.GET('/lessen', { params: { query } }))),
  });
}
