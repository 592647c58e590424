import { api, doe, lees, leesMetVersie, type Schema } from '../api/client';
import type { Inlevering } from '../deel/Inleveren';
import { useLijst } from '../deel/lijst';
import { sleutels } from './useSchrijven';

export type Vraag = Schema<'Vraag'>;

/** The questions of a ronde, the oldest first; everyone in the review reads them at once. */
export function useVragen(id: string, rondeId: string) {
  return useLijst<Vraag>([...sleutels.alles(id), 'schrijven', 'vragen', rondeId], (cursor) =>
    lees(
      api.GET('/peerreviews/{id}/rondes/{rondeId}/vragen', {
        params: { path: { id, rondeId }, query: cursor ? { cursor } : {} },
      }),
    ),
  );
}

export function stelVraag(id: string, rondeId: string, tekst: string, inlevering: Inlevering): Promise<void> {
  return doe(
    api.POST('/peerreviews/{id}/rondes/{rondeId}/vragen', {
      params: { path: { id, rondeId }, header: { 'Idempotency-Key': inlevering.sleutel } },
      body: { tekst, ...inlevering.bevestigingen },
    }),
  );
}

/** Answers or parks: a parked question may do without an answer. */
export async function beantwoord(
  id: string,
  vraagId: string,
  antwoord: { antwoord: string; geparkeerd: boolean },
  inlevering: Inlevering,
): Promise<void> {
  const { etag } = await leesMetVersie(
    api.GET('/peerreviews/{id}/vragen/{vraagId}', { params: { path: { id, vraagId } } }),
  );
  await doe(
    api.PUT('/peerreviews/{id}/vragen/{vraagId}/antwoord', {
      params: { path: { id, vraagId }, header: { 'If-Match': etag } },
      body: {
        geparkeerd: antwoord.geparkeerd,
        ...(antwoord.antwoord.trim() ? { antwoord: antwoord.antwoord } : {}),
        ...inlevering.bevestigingen,
      },
    }),
  );
}
