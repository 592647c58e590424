import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useIngelogd } from '../app/sessie';
import { api, doe, lees, leesMetVersie, MERGE_PATCH, type Schema } from '../api/client';
import type { Inlevering } from '../deel/Inleveren';
import { useLijst } from '../deel/lijst';
import { useSleutel } from '../deel/sleutel';
import { naAfloop } from '../deel/vernieuwen';

export type Spiegel = Schema<'Spiegel'>;
export type Voornemen = Schema<'Voornemen'>;

const MEEST = 100;

export const spiegelsleutels = {
  alles: ['spiegels'] as const,
  een: (id: string) => ['spiegels', id] as const,
  voornemens: (id: string) => ['spiegels', id, 'voornemens'] as const,
};

export function useSpiegels() {
  return useLijst<Spiegel>([...spiegelsleutels.alles, 'lijst'], (cursor) =>
    lees(api.GET('/spiegels', { params: { query: cursor ? { cursor } : {} } })),
  );
}

/** The spiegel that came from my own advice in a review. */
export function useMijnSpiegel(review: string, nodig: boolean): Spiegel | undefined {
  const ik = useIngelogd();
  const { data } = useQuery({
    queryKey: [...spiegelsleutels.alles, 'van', review],
    queryFn: async () => (await lees(api.GET('/spiegels', { params: { query: { limit: MEEST } } }))).items,
    enabled: nodig,
  });
  return data?.find((spiegel) => spiegel.peerreview === review && spiegel.schrijver.id === ik.id);
}

export function useSpiegel(id: string) {
  return useQuery({
    queryKey: spiegelsleutels.een(id),
    queryFn: () => leesMetVersie(api.GET('/spiegels/{id}', { params: { path: { id } } })),
  });
}

export function wijzigSpiegel(id: string, etag: string, tekst: string, inlevering: Inlevering): Promise<void> {
  return doe(
    api.PATCH('/spiegels/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
      body: { tekst, ...inlevering.bevestigingen },
      headers: MERGE_PATCH,
    }),
  );
}

export function deelSpiegel(id: string, etag: string, inlevering: Inlevering): Promise<void> {
  return doe(
    api.PUT('/spiegels/{id}/deling', {
      params: { path: { id }, header: { 'If-Match': etag } },
      body: inlevering.bevestigingen,
    }),
  );
}

export function houdSpiegelThuis(id: string, etag: string): Promise<void> {
  return doe(api.DELETE('/spiegels/{id}/deling', { params: { path: { id }, header: { 'If-Match': etag } } }));
}

export function useVoornemens(id: string) {
  return useLijst<Voornemen>(spiegelsleutels.voornemens(id), (cursor) =>
    lees(api.GET('/spiegels/{id}/voornemens', { params: { path: { id }, query: cursor ? { cursor } : {} } })),
  );
}

/** One voornemen as it stands, with the version that a change must carry. */
export function useEenVoornemen(id: string, voornemenId: string) {
  return useQuery({
    queryKey: [...spiegelsleutels.voornemens(id), voornemenId],
    queryFn: () =>
      leesMetVersie(api.GET('/spiegels/{id}/voornemens/{voornemenId}', { params: { path: { id, voornemenId } } })),
    staleTime: 0,
  });
}

/** What the own gemeente does with its voornemens: intend, change, look back. */
export function useVoornemenwerk(id: string) {
  const client = useQueryClient();
  const metSleutel = useSleutel();
  const onSettled = naAfloop(() =>
    Promise.all([
      client.invalidateQueries({ queryKey: spiegelsleutels.voornemens(id) }),
      client.invalidateQueries({ queryKey: ['taken'] }),
    ]),
  );
  const maak = useMutation({
    mutationFn: (body: Schema<'VoornemenInvoer'>) =>
      metSleutel(body, (sleutel) =>
        doe(
          api.POST('/spiegels/{id}/voornemens', {
            params: { path: { id }, header: { 'Idempotency-Key': sleutel } },
            body,
          }),
        ),
      ),
    onSettled,
  });
  const wijzig = useMutation({
    mutationFn: ({ id: voornemenId, etag, body }: { id: string; etag: string; body: Schema<'VoornemenPatch'> }) =>
      doe(
        api.PATCH('/spiegels/{id}/voornemens/{voornemenId}', {
          params: { path: { id, voornemenId }, header: { 'If-Match': etag } },
          body,
          headers: MERGE_PATCH,
        }),
      ),
    onSettled,
  });
  const volgOp = useMutation({
    mutationFn: ({ id: voornemenId, body }: { id: string; body: Schema<'OpvolgingInvoer'> }) =>
      metSleutel({ voornemenId, body }, (sleutel) =>
        doe(
          api.POST('/spiegels/{id}/voornemens/{voornemenId}/opvolgingen', {
            params: { path: { id, voornemenId }, header: { 'Idempotency-Key': sleutel } },
            body,
          }),
        ),
      ),
    onSettled,
  });
  const laatVervallen = useMutation({
    mutationFn: ({ id: voornemenId, etag, reden }: { id: string; etag: string; reden: string }) =>
      doe(
        api.PUT('/spiegels/{id}/voornemens/{voornemenId}/verval', {
          params: { path: { id, voornemenId }, header: { 'If-Match': etag } },
          body: { reden },
        }),
      ),
    onSettled,
  });
  return { maak, wijzig, volgOp, laatVervallen };
}
