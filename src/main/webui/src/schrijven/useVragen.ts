import { useQuery } from '@tanstack/react-query';
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

/** One question as it stands, with the version that an answer must carry. */
export function useVraag(id: string, vraagId: string) {
  return useQuery({
    queryKey: [...sleutels.alles(id), 'schrijven', 'vraag', vraagId],
    queryFn: () => leesMetVersie(api.GET('/peerreviews/{id}/vragen/{vraagId}', { params: { path: { id, vraagId } } })),
    staleTime: 0,
  });
}

/** Answers or parks: a parked question may do without an answer. */
export function beantwoord(
  id: string,
  { vraag, etag, antwoord, geparkeerd }: { vraag: string; etag: string; antwoord: string; geparkeerd: boolean },
  inlevering: Inlevering,
): Promise<void> {
  return doe(
    api.PUT('/peerreviews/{id}/vragen/{vraagId}/antwoord', {
      params: { path: { id, vraagId: vraag }, header: { 'If-Match': etag } },
      body: {
        geparkeerd,
        ...(antwoord.trim() ? { antwoord } : {}),
        ...inlevering.bevestigingen,
      },
    }),
  );
}
