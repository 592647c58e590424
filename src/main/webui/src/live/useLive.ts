import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, leesMetVersie, type Schema } from '../api/client';
import { volgStroom } from '../deel/stroom';

export type Live = Schema<'Live'>;

/** How the sessie stands, with how far the clock of the service is ahead of this one. */
export interface Stand {
  inhoud: Live;
  etag: string;
  voorloop: number;
}

/** Asked again this often while no stream comes through. */
const ANDERS = 5_000;
/** And this often beside a stream: a connection can be gone without a word. */
const TOCH = 60_000;
/** As long as a meeting takes: one follows it without touching anything. */
const STIL = 3 * 60 * 60_000;

const sleutel = (review: string, sessie: string) => ['peerreviews', review, 'sessies', sessie, 'live'];

function stand(inhoud: Live, etag: string): Stand {
  return { inhoud, etag, voorloop: inhoud.nuOp ? Date.parse(inhoud.nuOp) - Date.now() : 0 };
}

/**
 * Follows a sessie: by its stream, and by asking for as long as there is none. Whatever was missed, the first thing a stream tells is how all
 * of it stands now.
 */
export function useLive(review: string, sessie: string) {
  const client = useQueryClient();
  const [stroomt, zetStroomt] = useState(false);
  const vraag = useQuery({
    queryKey: sleutel(review, sessie),
    queryFn: async () => {
      const { inhoud, etag } = await leesMetVersie(
        api.GET('/peerreviews/{id}/sessies/{sessieId}/live', { params: { path: { id: review, sessieId: sessie } } }),
      );
      return stand(inhoud, etag);
    },
    refetchInterval: stroomt ? TOCH : ANDERS,
    refetchOnWindowFocus: true,
    retry: false,
  });

  useEffect(
    () =>
      volgStroom({
        adres: `/api/v1/peerreviews/${review}/sessies/${sessie}/live/stroom`,
        gebeurtenis: 'live',
        hoor: ({ data, lastEventId }) => {
          // what was asked before this was told is older
          void client.cancelQueries({ queryKey: sleutel(review, sessie) });
          client.setQueryData(sleutel(review, sessie), stand(JSON.parse(data) as Live, lastEventId));
          zetStroomt(true);
        },
        weg: () => zetStroomt(false),
        stil: STIL,
        weer: ANDERS,
      }),
    [client, review, sessie],
  );
  return vraag;
}

function useZet<I>(review: string, sessie: string, zet: (invoer: I) => Promise<{ inhoud: Live; etag: string }>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: zet,
    onSuccess: ({ inhoud, etag }) => client.setQueryData(sleutel(review, sessie), stand(inhoud, etag)),
    // what somebody else did meanwhile is then on this screen too
    onError: () => client.invalidateQueries({ queryKey: sleutel(review, sessie) }),
  });
}

/** Puts something on everyone's screen, against the version one saw. */
export function useToon(review: string, sessie: string) {
  return useZet(review, sessie, ({ etag, body }: { etag: string; body: Schema<'LiveInvoer'> }) =>
    leesMetVersie(
      api.PUT('/peerreviews/{id}/sessies/{sessieId}/live', {
        params: { path: { id: review, sessieId: sessie }, header: { 'If-Match': etag } },
        body,
      }),
    ),
  );
}

export function useKlaar(review: string, sessie: string) {
  return useZet(review, sessie, (body: Schema<'KlaarInvoer'>) =>
    leesMetVersie(
      api.POST('/peerreviews/{id}/sessies/{sessieId}/live/klaar', {
        params: { path: { id: review, sessieId: sessie } },
        body,
      }),
    ),
  );
}
