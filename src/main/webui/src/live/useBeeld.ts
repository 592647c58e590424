import { useQuery } from '@tanstack/react-query';
import { api, lees, type Schema } from '../api/client';
import { alles } from '../deel/alles';
import {
  aannameDia,
  type Dia,
  haalAannames,
  haalRondedias,
  haalSturingsvraag,
  reflectieDias,
  vraagDia,
} from '../review/useDias';
import type { Live } from './useLive';

/** What is on, read by this reader with the own rights: the sessie itself tells ids and no texts. Empty for what is only talked about. */
export function useBeeld(review: string, { soort, ding, ronde, veld }: Live) {
  return useQuery({
    queryKey: ['peerreviews', review, 'live', soort, ding, veld],
    queryFn: () => haalBeeld(review, soort, ding, ronde, veld),
    enabled: soort !== undefined,
    staleTime: 0,
  });
}

async function haalBeeld(
  id: string,
  soort: Live['soort'],
  ding: string | undefined,
  rondeId: string | undefined,
  veld: Live['veld'],
): Promise<Dia[]> {
  if (soort === 'STURINGSVRAAG') return haalSturingsvraag(id);
  if (ding === undefined) return [];
  if (soort === 'TIP') {
    const tip = await lees(api.GET('/peerreviews/{id}/tips/{tipId}', { params: { path: { id, tipId: ding } } }));
    return [tipDia(tip)];
  }
  const ronde = rondeId
    ? await lees(api.GET('/peerreviews/{id}/rondes/{rondeId}', { params: { path: { id, rondeId } } }))
    : undefined;
  switch (soort) {
    case 'VRAAG':
      return [
        vraagDia(ronde)(
          await lees(api.GET('/peerreviews/{id}/vragen/{vraagId}', { params: { path: { id, vraagId: ding } } })),
        ),
      ];
    case 'AANNAME':
      return [
        aannameDia(ronde)(
          await lees(api.GET('/peerreviews/{id}/aannames/{aannameId}', { params: { path: { id, aannameId: ding } } })),
        ),
      ];
    case 'REFLECTIE':
      return reflectieDias(ronde)(
        await lees(
          api.GET('/peerreviews/{id}/reflecties/{reflectieId}', { params: { path: { id, reflectieId: ding } } }),
        ),
      ).filter((dia) => veld === undefined || dia.soort === veld);
    case 'RONDE':
      return ronde ? haalRondedias(id, ronde, await haalAannames(id)) : [];
    default:
      return [];
  }
}

function tipDia(tip: Schema<'Tip'>): Dia {
  return { sleutel: tip.id, ronde: undefined, soort: 'tip', tekst: tip.tekst, op: { soort: 'TIP', ding: tip.id } };
}

/** The tips, which are there once the review harvests. */
export function useTipdias(review: string, oogst: boolean) {
  return useQuery({
    queryKey: ['peerreviews', review, 'live', 'tips'],
    queryFn: async () =>
      (
        await alles((query) => lees(api.GET('/peerreviews/{id}/tips', { params: { path: { id: review }, query } })))
      ).map(tipDia),
    enabled: oogst,
  });
}
