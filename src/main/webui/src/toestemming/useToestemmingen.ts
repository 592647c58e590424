import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, doe, lees, leesMetVersie, type Schema } from '../api/client';
import { alles } from '../deel/alles';
import { useSleutel } from '../deel/sleutel';
import { naAfloop } from '../deel/vernieuwen';

export type Toestemming = Schema<'Toestemming'>;

const SLEUTEL = ['toestemmingen'];

export function haalToestemmingen(cursor: string | undefined) {
  return lees(api.GET('/toestemmingen', { params: { query: cursor ? { cursor } : {} } }));
}

export function useToestemming(id: string) {
  return useQuery({
    queryKey: [...SLEUTEL, id],
    queryFn: () => leesMetVersie(api.GET('/toestemmingen/{id}', { params: { path: { id } } })),
  });
}

export function useToestemmingOvergangen(id: string) {
  return useQuery({
    queryKey: [...SLEUTEL, id, 'overgangen'],
    queryFn: () => lees(api.GET('/toestemmingen/{id}/overgangen', { params: { path: { id } } })),
  });
}

export function useToestemmingGeschiedenis(id: string) {
  return useQuery({
    queryKey: [...SLEUTEL, id, 'geschiedenis'],
    queryFn: () =>
      alles((query) => lees(api.GET('/toestemmingen/{id}/geschiedenis', { params: { path: { id }, query } }))),
  });
}

/** Answering, withdrawing, and showing the name or not. The version is that of the wording one has read. */
export function useAntwoorden(id: string) {
  const client = useQueryClient();
  const metSleutel = useSleutel();
  const onSettled = naAfloop(() =>
    Promise.all([client.invalidateQueries({ queryKey: SLEUTEL }), client.invalidateQueries({ queryKey: ['taken'] })]),
  );
  const zetOver = useMutation({
    mutationFn: ({ etag, verzoek }: { etag: string; verzoek: Schema<'ToestemmingOvergangInvoer'> }) =>
      metSleutel({ etag, verzoek }, (sleutel) =>
        doe(
          api.POST('/toestemmingen/{id}/overgangen', {
            params: { path: { id }, header: { 'If-Match': etag, 'Idempotency-Key': sleutel } },
            body: verzoek,
          }),
        ),
      ),
    onSettled,
  });
  const zetNaam = useMutation({
    mutationFn: ({ etag, naamTonen }: { etag: string; naamTonen: boolean }) =>
      lees(
        api.PUT('/toestemmingen/{id}', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: { naamTonen },
        }),
      ),
    onSettled,
  });
  return { zetOver, zetNaam };
}
