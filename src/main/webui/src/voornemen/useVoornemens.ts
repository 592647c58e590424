import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, lees, leesMetVersie, MERGE_PATCH, type Schema } from '../api/client';
import { alles } from '../deel/alles';
import { useSleutel } from '../deel/sleutel';
import { naAfloop } from '../deel/vernieuwen';

export type Voornemen = Schema<'Voornemen'>;
export type Opvolgmoment = Schema<'Opvolgmoment'>;
export type Aanname = Schema<'Aanname'>;

const sleutel = {
  voornemens: (review: string) => ['peerreviews', review, 'voornemens'],
  momenten: (review: string) => ['peerreviews', review, 'opvolgmomenten'],
  aannames: (review: string) => ['peerreviews', review, 'aannames', 'alle'],
};

export function useVoornemens(review: string) {
  return useQuery({
    queryKey: sleutel.voornemens(review),
    queryFn: () =>
      alles((query) => lees(api.GET('/peerreviews/{id}/voornemens', { params: { path: { id: review }, query } }))),
  });
}

export function useOpvolgmomenten(review: string) {
  return useQuery({
    queryKey: sleutel.momenten(review),
    queryFn: () =>
      alles((query) => lees(api.GET('/peerreviews/{id}/opvolgmomenten', { params: { path: { id: review }, query } }))),
  });
}

export function useAannames(review: string) {
  return useQuery({
    queryKey: sleutel.aannames(review),
    queryFn: () =>
      alles((query) => lees(api.GET('/peerreviews/{id}/aannames', { params: { path: { id: review }, query } }))),
  });
}

/** What the host does here: intend, change, look back, hold a moment. */
export function useVoornemen(review: string) {
  const client = useQueryClient();
  const metSleutel = useSleutel();
  const onSettled = naAfloop(() =>
    Promise.all([
      client.invalidateQueries({ queryKey: sleutel.voornemens(review) }),
      client.invalidateQueries({ queryKey: sleutel.momenten(review) }),
      client.invalidateQueries({ queryKey: ['peerreviews', review], exact: true }),
      client.invalidateQueries({ queryKey: ['taken'] }),
    ]),
  );
  const path = { id: review };

  const maak = useMutation({
    mutationFn: (body: Schema<'VoornemenInvoer'>) =>
      metSleutel(body, (sleutel) =>
        lees(
          api.POST('/peerreviews/{id}/voornemens', { params: { path, header: { 'Idempotency-Key': sleutel } }, body }),
        ),
      ),
    onSettled,
  });
  const wijzig = useMutation({
    mutationFn: ({ id, etag, body }: { id: string; etag: string; body: Schema<'VoornemenPatch'> }) =>
      lees(
        api.PATCH('/peerreviews/{id}/voornemens/{voornemenId}', {
          params: { path: { ...path, voornemenId: id }, header: { 'If-Match': etag } },
          body,
          headers: MERGE_PATCH,
        }),
      ),
    onSettled,
  });
  const kijkTerug = useMutation({
    mutationFn: ({ id, body }: { id: string; body: Schema<'OpvolgingInvoer'> }) =>
      metSleutel({ id, body }, (sleutel) =>
        lees(
          api.POST('/peerreviews/{id}/voornemens/{voornemenId}/opvolgingen', {
            params: { path: { ...path, voornemenId: id }, header: { 'Idempotency-Key': sleutel } },
            body,
          }),
        ),
      ),
    onSettled,
  });
  const houd = useMutation({
    mutationFn: ({ id, etag, body }: { id: string; etag: string; body: Schema<'OpvolgmomentInvoer'> }) =>
      lees(
        api.PUT('/peerreviews/{id}/opvolgmomenten/{opvolgmomentId}/uitkomst', {
          params: { path: { ...path, opvolgmomentId: id }, header: { 'If-Match': etag } },
          body,
        }),
      ),
    onSettled,
  });
  return { maak, wijzig, kijkTerug, houd };
}

/** One intention as it stands, with the version that a change must carry. */
export function useEenVoornemen(review: string, id: string) {
  return useQuery({
    queryKey: [...sleutel.voornemens(review), id],
    queryFn: () =>
      leesMetVersie(
        api.GET('/peerreviews/{id}/voornemens/{voornemenId}', { params: { path: { id: review, voornemenId: id } } }),
      ),
    staleTime: 0,
  });
}

/** One moment as it stands, with the version that its outcome must carry. */
export function useEenMoment(review: string, id: string) {
  return useQuery({
    queryKey: [...sleutel.momenten(review), id],
    queryFn: () =>
      leesMetVersie(
        api.GET('/peerreviews/{id}/opvolgmomenten/{opvolgmomentId}', {
          params: { path: { id: review, opvolgmomentId: id } },
        }),
      ),
    staleTime: 0,
  });
}
