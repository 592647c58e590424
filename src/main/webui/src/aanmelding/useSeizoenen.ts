import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, doe, lees, leesMetVersie, type Schema } from '../api/client';
import { useLijst } from '../deel/lijst';
import type { Overgangverzoek } from '../deel/Overgangen';
import { useSleutel } from '../deel/sleutel';
import { naAfloop } from '../deel/vernieuwen';

export type Seizoen = Schema<'Seizoen'>;

export function useSeizoenen() {
  return useLijst(['seizoenen', 'lijst'], (cursor) =>
    lees(api.GET('/seizoenen', { params: { query: cursor ? { cursor } : {} } })),
  );
}

export function useSeizoen(id: string) {
  return useQuery({
    queryKey: ['seizoenen', id],
    queryFn: () => leesMetVersie(api.GET('/seizoenen/{id}', { params: { path: { id } } })),
  });
}

export function useSeizoenovergangen(id: string) {
  return useQuery({
    queryKey: ['seizoenen', id, 'overgangen'],
    queryFn: () => lees(api.GET('/seizoenen/{id}/overgangen', { params: { path: { id } } })),
  });
}

export function useSeizoengeschiedenis(id: string) {
  return useQuery({
    queryKey: ['seizoenen', id, 'geschiedenis'],
    queryFn: () => lees(api.GET('/seizoenen/{id}/geschiedenis', { params: { path: { id }, query: { limit: 100 } } })),
  });
}

export function useNieuwSeizoen() {
  const client = useQueryClient();
  const metSleutel = useSleutel();
  return useMutation({
    mutationFn: (body: Schema<'SeizoenInvoer'>) =>
      metSleutel(body, (sleutel) =>
        lees(api.POST('/seizoenen', { params: { header: { 'Idempotency-Key': sleutel } }, body })),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['seizoenen'] }),
  });
}

export function useSeizoenovergang(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ etag, naar, reden }: Overgangverzoek & { etag: string }) =>
      doe(
        api.POST('/seizoenen/{id}/overgangen', {
          params: { path: { id }, header: { 'If-Match': etag, 'Idempotency-Key': crypto.randomUUID() } },
          body: { naar: naar as Schema<'SeizoenOvergangInvoer'>['naar'], ...(reden ? { reden } : {}) },
        }),
      ),
    onSettled: naAfloop(() => client.invalidateQueries({ queryKey: ['seizoenen'] })),
  });
}
