import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, doe, lees, leesMetVersie, MERGE_PATCH, type MetVersie, type Schema } from '../api/client';
import type { Overgangverzoek } from '../deel/Overgangen';
import { useLijst } from '../deel/lijst';
import { useSleutel } from '../deel/sleutel';
import { naAfloop } from '../deel/vernieuwen';

/** How one comes to a casus that one has just chosen to begin: the cursor goes to the story. */
export const BEGIN = 'begin';

export type Casus = Schema<'Casus'>;
export type CasusStatus = Schema<'CasusStatus'>;

export const STATUSSEN = ['CONCEPT', 'INGEDIEND', 'AANGENOMEN', 'IN_REVIEW', 'AFGEROND', 'INGETROKKEN'] as const;

/** The casussen of the gemeente that this reader may read. */
export function useCasussen(status?: CasusStatus) {
  return useLijst(['casussen', 'lijst', status ?? 'ALLE'], (cursor) =>
    lees(api.GET('/casussen', { params: { query: { ...(cursor ? { cursor } : {}), ...(status ? { status } : {}) } } })),
  );
}

/** Read anew for each visit, and not under the hands of who is writing in it. */
export function useCasus(id: string) {
  return useQuery({
    queryKey: ['casussen', id],
    queryFn: () => leesMetVersie(api.GET('/casussen/{id}', { params: { path: { id } } })),
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

export function useCasusovergangen(id: string) {
  return useQuery({
    queryKey: ['casussen', id, 'overgangen'],
    queryFn: () => lees(api.GET('/casussen/{id}/overgangen', { params: { path: { id } } })),
  });
}

export function useCasusgeschiedenis(id: string) {
  return useQuery({
    queryKey: ['casussen', id, 'geschiedenis'],
    queryFn: () => lees(api.GET('/casussen/{id}/geschiedenis', { params: { path: { id }, query: { limit: 100 } } })),
  });
}

/** What the privacyscan finds in the whole casus as the service has it, bijlagen included. */
export function useCasusscan(id: string) {
  return useQuery({
    queryKey: ['casussen', id, 'privacyscan'],
    queryFn: () => lees(api.GET('/casussen/{id}/privacyscan', { params: { path: { id } } })),
  });
}

export function useNieuweCasus() {
  const client = useQueryClient();
  const metSleutel = useSleutel();
  return useMutation({
    mutationFn: (body: Schema<'CasusInvoer'>) =>
      metSleutel(body, (sleutel) =>
        lees(api.POST('/casussen', { params: { header: { 'Idempotency-Key': sleutel } }, body })),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['casussen'] }),
  });
}

/** Saves what changed, or reads what another saved; and has what follows from the text asked again. */
export function useCasustekst(id: string) {
  const client = useQueryClient();
  const gekregen = (nieuw: MetVersie<Casus>) => {
    client.setQueryData(['casussen', id], nieuw);
    void client.invalidateQueries({ queryKey: ['casussen', id, 'overgangen'] });
    void client.invalidateQueries({ queryKey: ['casussen', id, 'privacyscan'] });
    void client.invalidateQueries({ queryKey: ['casussen', 'lijst'] });
    return nieuw;
  };
  return {
    bewaar: async (patch: Schema<'CasusPatch'>, etag: string) =>
      gekregen(
        await leesMetVersie(
          api.PATCH('/casussen/{id}', {
            params: { path: { id }, header: { 'If-Match': etag } },
            headers: MERGE_PATCH,
            body: patch,
          }),
        ),
      ),
    haal: async () => {
      const nu = await leesMetVersie(api.GET('/casussen/{id}', { params: { path: { id } } }));
      // what was handed in meanwhile is not taken from under who is writing
      return nu.inhoud.status === 'CONCEPT' ? gekregen(nu) : nu;
    },
  };
}

export function useCasusovergang(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ etag, naar, ...meer }: Overgangverzoek & { etag: string }) => {
      const body = { ...meer, naar: naar as Schema<'CasusOvergangInvoer'>['naar'] };
      await doe(
        api.POST('/casussen/{id}/overgangen', {
          params: { path: { id }, header: { 'If-Match': etag, 'Idempotency-Key': crypto.randomUUID() } },
          body,
        }),
      );
    },
    onSettled: naAfloop(async () => {
      void client.invalidateQueries({ queryKey: ['taken'] });
      await client.invalidateQueries({ queryKey: ['casussen'] });
    }),
  });
}

export function useVerwijderCasus(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (etag: string) =>
      doe(api.DELETE('/casussen/{id}', { params: { path: { id }, header: { 'If-Match': etag } } })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['taken'] });
      void client.invalidateQueries({ queryKey: ['casussen', 'lijst'] });
    },
  });
}

export function useBsnVrijgave(id: string) {
  const client = useQueryClient();
  const metSleutel = useSleutel();
  return useMutation({
    mutationFn: (body: Schema<'BsnVrijgaveInvoer'>) =>
      metSleutel(body, (sleutel) =>
        doe(
          api.POST('/casussen/{id}/bsn-vrijgaven', {
            params: { path: { id }, header: { 'Idempotency-Key': sleutel } },
            body,
          }),
        ),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['casussen', id, 'privacyscan'] }),
  });
}
