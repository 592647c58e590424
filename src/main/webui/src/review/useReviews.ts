import { type QueryKey, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, doe, lees, leesMetVersie, MERGE_PATCH, type Schema } from '../api/client';
import { alles } from '../deel/alles';
import { useLijst } from '../deel/lijst';
import { useSleutel } from '../deel/sleutel';
import { naAfloop } from '../deel/vernieuwen';

export type Peerreview = Schema<'Peerreview'>;
export type Reviewkant = 'GASTHEER' | 'PEER' | 'BEGELEIDER';

const sleutel = (id: string): QueryKey => ['peerreviews', id];

export function useReviews(rol: Reviewkant) {
  return useLijst(['peerreviews', 'lijst', rol], (cursor) =>
    lees(api.GET('/peerreviews', { params: { query: { rol, ...(cursor ? { cursor } : {}) } } })),
  );
}

export function useReviewovergangen(id: string) {
  return useQuery({
    queryKey: [...sleutel(id), 'overgangen'],
    queryFn: () => lees(api.GET('/peerreviews/{id}/overgangen', { params: { path: { id } } })),
  });
}

export function useReviewgeschiedenis(id: string) {
  return useQuery({
    queryKey: [...sleutel(id), 'geschiedenis'],
    queryFn: () => lees(api.GET('/peerreviews/{id}/geschiedenis', { params: { path: { id }, query: { limit: 100 } } })),
  });
}

export function useRondeformats() {
  return useQuery({
    queryKey: ['rondeformats'],
    queryFn: () => lees(api.GET('/rondeformats')),
    staleTime: Infinity,
  });
}

/** What of my tasks is about this review. */
export function useTakenHier(id: string) {
  return useQuery({
    queryKey: ['taken', 'alle'],
    queryFn: () => lees(api.GET('/taken', { params: { query: { limit: 100 } } })),
    select: ({ items }) =>
      items.filter((taak) => taak.pad.startsWith(`/peerreviews/${id}/`) || taak.pad === `/peerreviews/${id}`),
  });
}

/** The invitations of this review: for who forms its team. */
export function useTeam(id: string, aan = true) {
  return useQuery({
    queryKey: [...sleutel(id), 'uitnodigingen'],
    enabled: aan,
    queryFn: () =>
      lees(api.GET('/peerreviews/{id}/uitnodigingen', { params: { path: { id }, query: { limit: 100 } } })),
  });
}

/** What the own gemeente takes part with in this review: for its guests. */
export function useOnzeDeelname(id: string, aan: boolean) {
  return useQuery({
    queryKey: ['uitnodigingen', 'deelname', id],
    enabled: aan,
    queryFn: async () => {
      const lopend = await alles((query) =>
        lees(api.GET('/uitnodigingen', { params: { query: { ...query, status: 'GEACCEPTEERD' } } })),
      );
      return lopend.filter(({ peerreview }) => peerreview === id);
    },
  });
}

/** A review hangs together: what changes in it may change every part of it, and what waits for people. */
export function useVerandering<I, U>(verander: (invoer: I) => Promise<U>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: verander,
    onSettled: naAfloop(() =>
      Promise.all(
        [['peerreviews'], ['uitnodigingen'], ['taken']].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
    ),
  });
}

export function useDoeReviewovergang(id: string, etag: string) {
  return useVerandering((body: Schema<'PeerreviewOvergangInvoer'>) =>
    doe(
      api.POST('/peerreviews/{id}/overgangen', {
        params: { path: { id }, header: { 'If-Match': etag, 'Idempotency-Key': crypto.randomUUID() } },
        body,
      }),
    ),
  );
}

export function useWijzigReview(id: string, etag: string) {
  return useVerandering((body: Schema<'PeerreviewPatch'>) =>
    lees(
      api.PATCH('/peerreviews/{id}', {
        params: { path: { id }, header: { 'If-Match': etag } },
        headers: MERGE_PATCH,
        body,
      }),
    ),
  );
}

/** Makes an invitation, and sends it at once when asked; what could not be sent stays in the list as not sent yet. */
export function useNodigUit(id: string) {
  const metSleutel = useSleutel();
  return useVerandering(async ({ verstuur, ...body }: Schema<'UitnodigingInvoer'> & { verstuur: boolean }) => {
    const nieuw = await metSleutel(body, (sleutel) =>
      lees(
        api.POST('/peerreviews/{id}/uitnodigingen', {
          params: { path: { id }, header: { 'Idempotency-Key': sleutel } },
          body,
        }),
      ),
    );
    if (!verstuur) return;
    const { etag } = await leesMetVersie(api.GET('/uitnodigingen/{id}', { params: { path: nieuw } }));
    await doe(
      api.POST('/uitnodigingen/{id}/overgangen', {
        params: { path: nieuw, header: { 'If-Match': etag, 'Idempotency-Key': crypto.randomUUID() } },
        body: { naar: 'VERSTUURD' },
      }),
    );
  });
}

export function useWijsBegeleiderAan(id: string, etag: string) {
  return useVerandering((body: Schema<'BegeleiderInvoer'>) =>
    lees(api.PUT('/peerreviews/{id}/begeleider', { params: { path: { id }, header: { 'If-Match': etag } }, body })),
  );
}

export function useBeeindigBegeleiding(id: string, etag: string) {
  return useVerandering(() =>
    doe(api.DELETE('/peerreviews/{id}/begeleider', { params: { path: { id }, header: { 'If-Match': etag } } })),
  );
}

export function useWijsVoorstelAf(id: string, etag: string) {
  return useVerandering(() =>
    doe(api.DELETE('/peerreviews/{id}/begeleidervoorstel', { params: { path: { id }, header: { 'If-Match': etag } } })),
  );
}
