import { useQuery } from '@tanstack/react-query';
import { api, doe, lees, leesMetVersie, MERGE_PATCH, type Schema } from '../api/client';
import { useVerandering } from './useReviews';

export type Ronde = Schema<'Ronde'>;

/** One round with its version, asked for anew each time it is about to be changed. */
export function useRondeMetVersie(id: string, rondeId: string, aan: boolean) {
  return useQuery({
    queryKey: ['peerreviews', id, 'begeleiding', rondeId, 'versie'],
    enabled: aan,
    staleTime: 0,
    queryFn: () => leesMetVersie(api.GET('/peerreviews/{id}/rondes/{rondeId}', { params: { path: { id, rondeId } } })),
  });
}

/** One round with its version and what may come next. */
export function useRondestand(id: string, rondeId: string) {
  return useQuery({
    queryKey: ['peerreviews', id, 'begeleiding', rondeId],
    queryFn: async () => {
      const params = { path: { id, rondeId } };
      const [ronde, overgangen] = await Promise.all([
        leesMetVersie(api.GET('/peerreviews/{id}/rondes/{rondeId}', { params })),
        lees(api.GET('/peerreviews/{id}/rondes/{rondeId}/overgangen', { params })),
      ]);
      return { ronde: ronde.inhoud, etag: ronde.etag, overgangen: overgangen.items };
    },
  });
}

export function useRondegeschiedenis(id: string, rondeId: string, aan: boolean) {
  return useQuery({
    queryKey: ['peerreviews', id, 'begeleiding', rondeId, 'geschiedenis'],
    enabled: aan,
    queryFn: () =>
      lees(
        api.GET('/peerreviews/{id}/rondes/{rondeId}/geschiedenis', {
          params: { path: { id, rondeId }, query: { limit: 100 } },
        }),
      ),
  });
}

export function useDoeRondeovergang(id: string, rondeId: string, etag: string) {
  return useVerandering((body: Schema<'RondeOvergangInvoer'>) =>
    doe(
      api.POST('/peerreviews/{id}/rondes/{rondeId}/overgangen', {
        params: { path: { id, rondeId }, header: { 'If-Match': etag, 'Idempotency-Key': crypto.randomUUID() } },
        body,
      }),
    ),
  );
}

export function useWijzigRonde(id: string, rondeId: string, etag: string) {
  return useVerandering((body: Schema<'RondePatch'>) =>
    lees(
      api.PATCH('/peerreviews/{id}/rondes/{rondeId}', {
        params: { path: { id, rondeId }, header: { 'If-Match': etag } },
        headers: MERGE_PATCH,
        body,
      }),
    ),
  );
}
