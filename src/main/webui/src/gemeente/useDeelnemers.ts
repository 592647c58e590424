import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, doe, leesMetVersie, MERGE_PATCH, type Schema } from '../api/client';
import { useSleutel } from '../deel/sleutel';
import { naAfloop } from '../deel/vernieuwen';

export function useDeelnemer(id: string) {
  return useQuery({
    queryKey: ['deelnemers', id],
    queryFn: () => leesMetVersie(api.GET('/deelnemers/{id}', { params: { path: { id } } })),
  });
}

function useVernieuw() {
  const client = useQueryClient();
  return () =>
    Promise.all(
      ['deelnemers', 'casussen', 'taken', 'ik'].map((sleutel) => client.invalidateQueries({ queryKey: [sleutel] })),
    );
}

export function useNodigUit() {
  const vernieuw = useVernieuw();
  const metSleutel = useSleutel();
  return useMutation({
    mutationFn: (body: Schema<'DeelnemerInvoer'>) =>
      metSleutel(body, (sleutel) =>
        doe(api.POST('/deelnemers', { params: { header: { 'Idempotency-Key': sleutel } }, body })),
      ),
    onSuccess: vernieuw,
  });
}

export function useWijzigDeelnemer(id: string, etag: string) {
  const vernieuw = useVernieuw();
  return useMutation({
    mutationFn: (patch: Schema<'DeelnemerPatch'>) =>
      leesMetVersie(
        api.PATCH('/deelnemers/{id}', {
          params: { path: { id }, header: { 'If-Match': etag } },
          headers: MERGE_PATCH,
          body: patch,
        }),
      ),
    onSettled: naAfloop(vernieuw),
  });
}

export function useLaatStoppen(id: string, etag: string) {
  const vernieuw = useVernieuw();
  return useMutation({
    mutationFn: () => doe(api.DELETE('/deelnemers/{id}', { params: { path: { id }, header: { 'If-Match': etag } } })),
    onSettled: naAfloop(vernieuw),
  });
}
