import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, doe, lees, leesMetVersie, type Schema } from '../api/client';
import { alles } from '../deel/alles';
import { useLijst } from '../deel/lijst';
import { useSleutel } from '../deel/sleutel';
import { naAfloop } from '../deel/vernieuwen';

export type Toewijzing = Schema<'Toewijzing'>;
export type Team = Schema<'Toewijzingsteam'>;
export type Gemeente = Schema<'GemeenteRef'>;

/** How often one asks how far a computation is. */
const WACHT = 2_000;

export function isBezig({ status }: Pick<Toewijzing, 'status'>): boolean {
  return status === 'WORDT_BEREKEND';
}

/** One proposal, asked for again as long as it is being computed. */
export function useToewijzing(id: string) {
  return useQuery({
    queryKey: ['toewijzingen', id],
    queryFn: () => leesMetVersie(api.GET('/toewijzingen/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && isBezig(state.data.inhoud) ? WACHT : false),
  });
}

export function useSeizoentoewijzingen(id: string) {
  return useLijst(['seizoenen', id, 'toewijzingen'], (cursor) =>
    lees(
      api.GET('/seizoenen/{id}/toewijzingen', {
        params: { path: { id }, query: { limit: 20, ...(cursor ? { cursor } : {}) } },
      }),
    ),
  );
}

/** The proposals that can be laid beside each other. */
export function useVergelijkbare(seizoen: string) {
  return useQuery({
    queryKey: ['seizoenen', seizoen, 'toewijzingen', 'alle'],
    queryFn: () =>
      alles((query) => lees(api.GET('/seizoenen/{id}/toewijzingen', { params: { path: { id: seizoen }, query } }))),
    select: (toewijzingen) => toewijzingen.filter(({ uitkomst }) => uitkomst !== undefined),
  });
}

export function useInschrijvingen(id: string) {
  return useLijst(['seizoenen', id, 'inschrijvingen'], (cursor) =>
    lees(
      api.GET('/seizoenen/{id}/inschrijvingen', {
        params: { path: { id }, query: { limit: 20, ...(cursor ? { cursor } : {}) } },
      }),
    ),
  );
}

/** All of them, to choose one of or to name one by. */
export function useAlleInschrijvingen(id: string, aan = true) {
  return useQuery({
    queryKey: ['seizoenen', id, 'inschrijvingen', 'alle'],
    enabled: aan,
    queryFn: () =>
      alles((query) => lees(api.GET('/seizoenen/{id}/inschrijvingen', { params: { path: { id }, query } }))),
  });
}

export function useReviewtoewijzingen(id: string) {
  return useQuery({
    queryKey: ['peerreviews', id, 'toewijzingen'],
    queryFn: () => lees(api.GET('/peerreviews/{id}/toewijzingen', { params: { path: { id } } })),
  });
}

export function useTeams(id: string) {
  return useQuery({
    queryKey: ['toewijzingen', id, 'teams'],
    queryFn: () => alles((query) => lees(api.GET('/toewijzingen/{id}/teams', { params: { path: { id }, query } }))),
  });
}

export function usePerGemeente(id: string) {
  return useQuery({
    queryKey: ['toewijzingen', id, 'gemeenten'],
    queryFn: () => alles((query) => lees(api.GET('/toewijzingen/{id}/gemeenten', { params: { path: { id }, query } }))),
  });
}

export function useUitleg(id: string, peerreview: string, gemeente: string) {
  return useQuery({
    queryKey: ['toewijzingen', id, 'uitleg', peerreview, gemeente],
    enabled: gemeente !== '',
    queryFn: () =>
      lees(api.GET('/toewijzingen/{id}/uitleg', { params: { path: { id }, query: { peerreview, gemeente } } })),
  });
}

export function useVerschil(id: string, met: string) {
  return useQuery({
    queryKey: ['toewijzingen', id, 'verschil', met],
    enabled: met !== '',
    queryFn: () =>
      alles((query) =>
        lees(api.GET('/toewijzingen/{id}/verschil', { params: { path: { id }, query: { met, ...query } } })),
      ),
  });
}

/** What may come next. Its status is in the key: what could be done while it ran is no longer what can be done after. */
export function useToewijzingovergangen({ id, status }: Toewijzing) {
  return useQuery({
    queryKey: ['toewijzingen', id, 'overgangen', status],
    queryFn: () => lees(api.GET('/toewijzingen/{id}/overgangen', { params: { path: { id } } })),
  });
}

export function useToewijzinggeschiedenis({ id, status }: Toewijzing) {
  return useQuery({
    queryKey: ['toewijzingen', id, 'geschiedenis', status],
    queryFn: () =>
      lees(api.GET('/toewijzingen/{id}/geschiedenis', { params: { path: { id }, query: { limit: 100 } } })),
  });
}

export function useMatchregels() {
  return useQuery({
    queryKey: ['matchregels'],
    queryFn: () => lees(api.GET('/matchregels')),
    staleTime: 300_000,
  });
}

export function usePeerkeuzes(id: string) {
  return useQuery({
    queryKey: ['peerreviews', id, 'peerkeuzes'],
    queryFn: () => leesMetVersie(api.GET('/peerreviews/{id}/peerkeuzes', { params: { path: { id } } })),
  });
}

/** A proposal touches the seizoen, the reviews in it, who is invited to them and what waits for people. */
function useVerandering<I, U>(verander: (invoer: I) => Promise<U>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: verander,
    onSettled: naAfloop(() =>
      Promise.all(
        [['toewijzingen'], ['seizoenen'], ['peerreviews'], ['uitnodigingen'], ['taken']].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
    ),
  });
}

export function useBereken(seizoen: string) {
  const metSleutel = useSleutel();
  return useVerandering((body: Schema<'ToewijzingInvoer'>) =>
    metSleutel(body, (sleutel) =>
      lees(
        api.POST('/seizoenen/{id}/toewijzingen', {
          params: { path: { id: seizoen }, header: { 'Idempotency-Key': sleutel } },
          body,
        }),
      ),
    ),
  );
}

export function useStelTeamVoor(peerreview: string) {
  const metSleutel = useSleutel();
  return useVerandering((body: Schema<'TeamvoorstelInvoer'>) =>
    metSleutel(body, (sleutel) =>
      lees(
        api.POST('/peerreviews/{id}/toewijzingen', {
          params: { path: { id: peerreview }, header: { 'Idempotency-Key': sleutel } },
          body,
        }),
      ),
    ),
  );
}

export function useLegPeerkeuzesVast(peerreview: string) {
  return useVerandering(({ etag, ...body }: Schema<'PeerkeuzesInvoer'> & { etag: string }) =>
    lees(
      api.PUT('/peerreviews/{id}/peerkeuzes', {
        params: { path: { id: peerreview }, header: { 'If-Match': etag } },
        body,
      }),
    ),
  );
}

export function useToewijzingovergang(id: string) {
  return useVerandering(({ etag, ...body }: Schema<'ToewijzingOvergangInvoer'> & { etag: string }) =>
    doe(
      api.POST('/toewijzingen/{id}/overgangen', {
        params: { path: { id }, header: { 'If-Match': etag, 'Idempotency-Key': crypto.randomUUID() } },
        body,
      }),
    ),
  );
}
