import { type QueryKey, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, doe, lees, leesMetVersie, MERGE_PATCH, type Schema } from '../api/client';
import { useLijst } from '../deel/lijst';
import { naAfloop } from '../deel/vernieuwen';

export type Uitnodiging = Schema<'Uitnodiging'>;

/** Declined, expired, withdrawn or ended: what it asked is asked no more. */
export function isVoorbij({ status }: Pick<Uitnodiging, 'status'>): boolean {
  return ['AFGEWEZEN', 'VERLOPEN', 'INGETROKKEN', 'BEEINDIGD'].includes(status);
}

const sleutel = (id: string): QueryKey => ['uitnodigingen', id];

/** Those that the own gemeente received and sent. */
export function useUitnodigingen() {
  return useLijst(['uitnodigingen', 'lijst'], (cursor) =>
    lees(api.GET('/uitnodigingen', { params: { query: cursor ? { cursor } : {} } })),
  );
}

export function useUitnodiging(id: string) {
  return useQuery({
    queryKey: sleutel(id),
    queryFn: () => leesMetVersie(api.GET('/uitnodigingen/{id}', { params: { path: { id } } })),
  });
}

export function useUitnodigingovergangen(id: string) {
  return useQuery({
    queryKey: [...sleutel(id), 'overgangen'],
    queryFn: () => lees(api.GET('/uitnodigingen/{id}/overgangen', { params: { path: { id } } })),
  });
}

export function useUitnodiginggeschiedenis(id: string) {
  return useQuery({
    queryKey: [...sleutel(id), 'geschiedenis'],
    queryFn: () =>
      lees(api.GET('/uitnodigingen/{id}/geschiedenis', { params: { path: { id }, query: { limit: 100 } } })),
  });
}

/** An answer changes what the invited may read, the team of the review and what waits for people. */
function useVerandering<I>(verander: (invoer: I) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: verander,
    onSettled: naAfloop(() =>
      Promise.all(
        [['uitnodigingen'], ['peerreviews'], ['taken']].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
    ),
  });
}

export function useDoeUitnodigingovergang(id: string, etag: string) {
  return useVerandering((body: Schema<'UitnodigingOvergangInvoer'>) =>
    doe(
      api.POST('/uitnodigingen/{id}/overgangen', {
        params: { path: { id }, header: { 'If-Match': etag, 'Idempotency-Key': crypto.randomUUID() } },
        body,
      }),
    ),
  );
}

export function useWijzigUitnodiging(id: string, etag: string) {
  return useVerandering((body: Schema<'UitnodigingPatch'>) =>
    lees(
      api.PATCH('/uitnodigingen/{id}', {
        params: { path: { id }, header: { 'If-Match': etag } },
        headers: MERGE_PATCH,
        body,
      }),
    ),
  );
}
