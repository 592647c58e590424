import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, doe, lees, leesMetVersie, type Schema } from '../api/client';
import { useLijst } from '../deel/lijst';
import type { Overgangverzoek } from '../deel/Overgangen';
import { naAfloop } from '../deel/vernieuwen';

export type Aanmelding = Schema<'Aanmelding'>;

/** What was handed in, the newest first. */
export function useAanmeldingen() {
  return useLijst(['aanmeldingen', 'lijst'], (cursor) =>
    lees(api.GET('/aanmeldingen', { params: { query: cursor ? { cursor } : {} } })),
  );
}

export function useAanmelding(id: string) {
  return useQuery({
    queryKey: ['aanmeldingen', id],
    queryFn: () => leesMetVersie(api.GET('/aanmeldingen/{id}', { params: { path: { id } } })),
  });
}

export function useAanmeldingovergangen(id: string) {
  return useQuery({
    queryKey: ['aanmeldingen', id, 'overgangen'],
    queryFn: () => lees(api.GET('/aanmeldingen/{id}/overgangen', { params: { path: { id } } })),
  });
}

export function useAanmeldinggeschiedenis(id: string) {
  return useQuery({
    queryKey: ['aanmeldingen', id, 'geschiedenis'],
    queryFn: () =>
      lees(api.GET('/aanmeldingen/{id}/geschiedenis', { params: { path: { id }, query: { limit: 100 } } })),
  });
}

export function useAanmeldingovergang(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ etag, naar, reden }: Overgangverzoek & { etag: string }) =>
      doe(
        api.POST('/aanmeldingen/{id}/overgangen', {
          params: { path: { id }, header: { 'If-Match': etag, 'Idempotency-Key': crypto.randomUUID() } },
          body: {
            naar: naar as Schema<'AanmeldingOvergangInvoer'>['naar'],
            ...(reden ? { reden } : {}),
          },
        }),
      ),
    onSettled: naAfloop(async () => {
      void client.invalidateQueries({ queryKey: ['taken'] });
      await client.invalidateQueries({ queryKey: ['aanmeldingen'] });
    }),
  });
}
