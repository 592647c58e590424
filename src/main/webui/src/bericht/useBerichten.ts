import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, lees, type Schema } from '../api/client';
import { useLijst } from '../deel/lijst';

export type Bericht = Schema<'Notificatie'>;
export type Berichtsoort = Schema<'Notificatiesoort'>;

const ALLE = ['notificaties'];

export function useBerichten() {
  return useLijst([...ALLE, 'lijst'], (cursor) =>
    lees(api.GET('/notificaties', { params: { query: cursor ? { cursor } : {} } })),
  );
}

export function useTelling() {
  return useQuery({
    queryKey: [...ALLE, 'telling'],
    queryFn: () => lees(api.GET('/notificaties/telling')),
  });
}

/** Everything about notices is asked again: something new is there. */
export function useVerversen() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ALLE });
}

export function useLezen() {
  const ververs = useVerversen();
  return useMutation({
    mutationFn: (id: string) => lees(api.POST('/notificaties/{id}/lezing', { params: { path: { id } } })),
    onSuccess: ververs,
  });
}

/** Up to the newest one on the page: what came meanwhile stays new. */
export function useAllesLezen() {
  const ververs = useVerversen();
  return useMutation({
    mutationFn: (totEnMet: string) => lees(api.POST('/notificaties/lezing', { body: { totEnMet } })),
    onSuccess: ververs,
  });
}
