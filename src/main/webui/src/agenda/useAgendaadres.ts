import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, doe, lees, leesMetVersie } from '../api/client';
import { naAfloop } from '../deel/vernieuwen';

const SLEUTEL = ['agenda-adres'];

/** Whether I have a secret address, and since when. */
export function useAgendaadres() {
  return useQuery({ queryKey: SLEUTEL, queryFn: () => leesMetVersie(api.GET('/ik/agenda-adres')) });
}

/** Makes one: the answer is the only place where the address itself is. */
export function useMaakAdres() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => lees(api.POST('/ik/agenda-adres')),
    onSettled: naAfloop(() => client.invalidateQueries({ queryKey: SLEUTEL })),
  });
}

export function useTrekIn(etag: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => doe(api.DELETE('/ik/agenda-adres', { params: { header: { 'If-Match': etag } } })),
    onSettled: naAfloop(() => client.invalidateQueries({ queryKey: SLEUTEL })),
  });
}
