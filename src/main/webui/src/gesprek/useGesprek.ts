import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, doe, lees, leesMetVersie, MERGE_PATCH, type Schema } from '../api/client';
import { alles } from '../deel/alles';
import type { Inlevering } from '../deel/Inleveren';

export type Bijdrage = Schema<'Bijdrage'>;
export type Gesprek = Schema<'Gesprek'>;

const sleutels = {
  alles: (review: string) => ['peerreviews', review, 'gesprekken'],
  gesprek: (review: string, ding: string) => ['peerreviews', review, 'gesprekken', ding],
};

/** The conversation about one thing; asked once for all things of the review. Nothing where the thing is not there to be talked about. */
export function useGesprek(review: string, ding: string): Gesprek | undefined {
  return useQuery({
    queryKey: sleutels.alles(review),
    queryFn: () =>
      alles((query) => lees(api.GET('/peerreviews/{id}/gesprekken', { params: { path: { id: review }, query } }))),
    select: (gesprekken) => gesprekken.find((gesprek) => gesprek.id === ding),
  }).data;
}

export function useBijdragen(review: string, gesprekId: string) {
  return useQuery({
    queryKey: [...sleutels.gesprek(review, gesprekId), 'bijdragen'],
    queryFn: () =>
      alles((query) =>
        lees(
          api.GET('/peerreviews/{id}/gesprekken/{gesprekId}/bijdragen', {
            params: { path: { id: review, gesprekId }, query },
          }),
        ),
      ),
  });
}

/** One bijdrage as it is now, to be changed. */
export function useBijdrage(review: string, gesprekId: string, bijdrageId: string) {
  return useQuery({
    queryKey: [...sleutels.gesprek(review, gesprekId), 'bijdragen', bijdrageId],
    queryFn: () => leesBijdrage(review, gesprekId, bijdrageId),
    staleTime: 0,
  });
}

/** What it said before; asked for only by who wants to see it. */
export function useVersies(review: string, gesprekId: string, bijdrageId: string, nodig: boolean) {
  return useQuery({
    queryKey: [...sleutels.gesprek(review, gesprekId), 'bijdragen', bijdrageId, 'versies'],
    queryFn: () =>
      alles((query) =>
        lees(
          api.GET('/peerreviews/{id}/gesprekken/{gesprekId}/bijdragen/{bijdrageId}/versies', {
            params: { path: { id: review, gesprekId, bijdrageId }, query },
          }),
        ),
      ),
    enabled: nodig,
  });
}

/** Whose attention one can ask for. */
export function useMeepraters(review: string, gesprekId: string, nodig: boolean) {
  return useQuery({
    queryKey: [...sleutels.gesprek(review, gesprekId), 'meepraters'],
    queryFn: async () =>
      (
        await lees(
          api.GET('/peerreviews/{id}/gesprekken/{gesprekId}/meepraters', {
            params: { path: { id: review, gesprekId } },
          }),
        )
      ).items,
    enabled: nodig,
  });
}

export function useVernieuwGesprek(review: string): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: sleutels.alles(review) });
}

export async function plaats(
  review: string,
  gesprekId: string,
  { tekst, genoemd }: { tekst: string; genoemd: string[] },
  { bevestigingen, sleutel }: Inlevering,
): Promise<string> {
  const { id } = await lees(
    api.POST('/peerreviews/{id}/gesprekken/{gesprekId}/bijdragen', {
      params: { path: { id: review, gesprekId }, header: { 'Idempotency-Key': sleutel } },
      body: { tekst, ...(genoemd.length > 0 ? { genoemd } : {}), ...bevestigingen },
    }),
  );
  return id;
}

export async function wijzig(
  review: string,
  gesprekId: string,
  bijdrageId: string,
  etag: string,
  wijziging: Schema<'BijdragePatch'>,
): Promise<void> {
  await doe(
    api.PATCH('/peerreviews/{id}/gesprekken/{gesprekId}/bijdragen/{bijdrageId}', {
      params: { path: { id: review, gesprekId, bijdrageId }, header: { 'If-Match': etag } },
      body: wijziging,
      headers: MERGE_PATCH,
    }),
  );
}

export async function verwijder(review: string, gesprekId: string, bijdrageId: string): Promise<void> {
  const { etag } = await leesBijdrage(review, gesprekId, bijdrageId);
  await doe(
    api.DELETE('/peerreviews/{id}/gesprekken/{gesprekId}/bijdragen/{bijdrageId}', {
      params: { path: { id: review, gesprekId, bijdrageId }, header: { 'If-Match': etag } },
    }),
  );
}

function leesBijdrage(review: string, gesprekId: string, bijdrageId: string) {
  return leesMetVersie(
    api.GET('/peerreviews/{id}/gesprekken/{gesprekId}/bijdragen/{bijdrageId}', {
      params: { path: { id: review, gesprekId, bijdrageId } },
    }),
  );
}
