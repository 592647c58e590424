import { useQuery } from '@tanstack/react-query';
import { heeftRol, useIngelogd } from '../app/sessie';
import { api, lees, type Schema } from '../api/client';
import { alles } from '../deel/alles';
import { useLijst } from '../deel/lijst';
import type { Peerreview } from './useReviews';

export type Gemeente = Schema<'Gemeente'>;

export interface Filter {
  provincie: string;
  grootteklasse: Gemeente['grootteklasse'] | '';
}

export function useGemeenten({ provincie, grootteklasse }: Filter) {
  return useLijst(['gemeenten', 'kiezen', provincie, grootteklasse], (cursor) =>
    lees(
      api.GET('/gemeenten', {
        params: {
          query: {
            limit: 50,
            toegelaten: true,
            ...(provincie ? { provincie } : {}),
            ...(grootteklasse ? { grootteklasse } : {}),
            ...(cursor ? { cursor } : {}),
          },
        },
      }),
    ),
  );
}

/** Why a gemeente cannot be invited, as far as one may know. */
export type Waaromniet = 'gastheer' | 'begeleider' | 'uitgenodigd' | 'doetNietMee' | 'belangenconflict' | undefined;

/**
 * What stands in the way of inviting a gemeente. Only the service knows all of it, and of some it says no more than "niet beschikbaar";
 * this is what can be said beforehand, so that nobody writes an invitation for nothing.
 */
export function useWaaromniet(review: Peerreview, uitnodigingen: readonly Schema<'Uitnodiging'>[]) {
  const ik = useIngelogd();
  // only of the own gemeente can one see the conflicts: a begeleider from elsewhere would see those of another
  const vanGastheer = heeftRol(ik, 'COORDINATOR') && ik.gemeente?.code === review.gastheer.code;
  const conflicten = useQuery({
    queryKey: ['belangenconflicten', 'alle'],
    enabled: vanGastheer,
    queryFn: () =>
      alles((query) => lees(api.GET('/belangenconflicten', { params: { query: { ...query, geldt: true } } }))),
  });
  return (gemeente: Gemeente): Waaromniet => {
    if (gemeente.code === review.gastheer.code) return 'gastheer';
    if (gemeente.code === review.begeleider?.gemeente?.code) return 'begeleider';
    const lopend = ['VOORGESTELD', 'VERSTUURD', 'GEACCEPTEERD'];
    if (uitnodigingen.some((u) => u.gemeente.code === gemeente.code && lopend.includes(u.status))) return 'uitgenodigd';
    if (!gemeente.doetMee) return 'doetNietMee';
    const vandaag = new Date().toISOString().slice(0, 10);
    const staatInDeWeg = conflicten.data?.some(
      (conflict) =>
        (conflict.opheffing === undefined || conflict.opheffing.totdatum <= vandaag) &&
        [conflict.gemeente.code, conflict.andereGemeente.code].includes(gemeente.code),
    );
    return staatInDeWeg ? 'belangenconflict' : undefined;
  };
}
