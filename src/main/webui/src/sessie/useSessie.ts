import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, doe, lees, leesMetVersie, MERGE_PATCH, type Schema } from '../api/client';
import { useSleutel } from '../deel/sleutel';
import { naAfloop } from '../deel/vernieuwen';

export type Sessie = Schema<'Sessie'>;
export type Antwoord = Schema<'SessieAntwoord'>['antwoord'];

/** One meeting with its version, what may come next, what happened, and what I answered. */
export function useSessie(id: string, sessieId: string) {
  return useQuery({
    queryKey: ['peerreviews', id, 'sessies', sessieId],
    queryFn: async () => {
      const params = { path: { id, sessieId } };
      const [sessie, overgangen, geschiedenis, mijn] = await Promise.all([
        leesMetVersie(api.GET('/peerreviews/{id}/sessies/{sessieId}', { params })),
        lees(api.GET('/peerreviews/{id}/sessies/{sessieId}/overgangen', { params })),
        lees(
          api.GET('/peerreviews/{id}/sessies/{sessieId}/geschiedenis', {
            params: { ...params, query: { limit: 100 } },
          }),
        ),
        leesMetVersie(api.GET('/peerreviews/{id}/sessies/{sessieId}/mijn-antwoorden', { params })),
      ]);
      return { sessie, overgangen: overgangen.items, geschiedenis: geschiedenis.items, mijn };
    },
  });
}

function useVerandering<I, U>(review: string, verander: (invoer: I) => Promise<U>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: verander,
    onSettled: naAfloop(() =>
      Promise.all(
        [['peerreviews', review, 'sessies'], ['taken']].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
    ),
  });
}

/** Proposes a meeting; answers with its id. */
export function useStelVoor(review: string) {
  const metSleutel = useSleutel();
  return useVerandering(review, (body: Schema<'SessieInvoer'>) =>
    metSleutel(body, async (sleutel) => {
      const nieuw = await lees(
        api.POST('/peerreviews/{id}/sessies', {
          params: { path: { id: review }, header: { 'Idempotency-Key': sleutel } },
          body,
        }),
      );
      return nieuw.id;
    }),
  );
}

export function useWijzig(review: string, sessieId: string) {
  return useVerandering(review, ({ etag, body }: { etag: string; body: Schema<'SessiePatch'> }) =>
    lees(
      api.PATCH('/peerreviews/{id}/sessies/{sessieId}', {
        params: { path: { id: review, sessieId }, header: { 'If-Match': etag } },
        headers: MERGE_PATCH,
        body,
      }),
    ),
  );
}

export function useAntwoord(review: string, sessieId: string) {
  return useVerandering(review, ({ etag, body }: { etag: string; body: Schema<'MijnSessieantwoordenInvoer'> }) =>
    leesMetVersie(
      api.PUT('/peerreviews/{id}/sessies/{sessieId}/mijn-antwoorden', {
        params: { path: { id: review, sessieId }, header: { 'If-Match': etag } },
        body,
      }),
    ),
  );
}

export function useDoeOvergang(review: string, sessieId: string, etag: string) {
  return useVerandering(review, (body: Schema<'SessieOvergangInvoer'>) =>
    doe(
      api.POST('/peerreviews/{id}/sessies/{sessieId}/overgangen', {
        params: {
          path: { id: review, sessieId },
          header: { 'If-Match': etag, 'Idempotency-Key': crypto.randomUUID() },
        },
        body,
      }),
    ),
  );
}
