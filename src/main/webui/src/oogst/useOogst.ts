import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, doe, lees, leesMetVersie, MERGE_PATCH, type Schema } from '../api/client';
import { alles } from '../deel/alles';
import { useSleutel } from '../deel/sleutel';
import { naAfloop } from '../deel/vernieuwen';

export type Fragment = Schema<'Fragment'>;
export type Tip = Schema<'Tip'>;
export type Principe = Schema<'Principe'>;
type TipPatch = Schema<'TipPatch'>;

const sleutel = {
  oogst: (review: string) => ['peerreviews', review, 'oogst'],
  fragmenten: (review: string) => ['peerreviews', review, 'oogst', 'fragmenten'],
  tips: (review: string) => ['peerreviews', review, 'oogst', 'tips'],
  tip: (review: string, tip: string) => ['peerreviews', review, 'oogst', 'tips', tip],
};

export function useFragmenten(review: string) {
  return useQuery({
    queryKey: sleutel.fragmenten(review),
    queryFn: () =>
      alles((query) => lees(api.GET('/peerreviews/{id}/fragmenten', { params: { path: { id: review }, query } }))),
  });
}

export function useTips(review: string) {
  return useQuery({
    queryKey: sleutel.tips(review),
    queryFn: () =>
      alles((query) => lees(api.GET('/peerreviews/{id}/tips', { params: { path: { id: review }, query } }))),
  });
}

function leesTip(review: string, tipId: string) {
  return leesMetVersie(api.GET('/peerreviews/{id}/tips/{tipId}', { params: { path: { id: review, tipId } } }));
}

export function useTip(review: string, tip: string, opnieuw = false) {
  return useQuery({
    queryKey: sleutel.tip(review, tip),
    queryFn: () => leesTip(review, tip),
    ...(opnieuw ? { staleTime: 0 } : {}),
  });
}

export function useTipOvergangen(review: string, tipId: string) {
  return useQuery({
    queryKey: [...sleutel.tip(review, tipId), 'overgangen'],
    queryFn: () =>
      lees(api.GET('/peerreviews/{id}/tips/{tipId}/overgangen', { params: { path: { id: review, tipId } } })),
  });
}

export function useTipGeschiedenis(review: string, tipId: string) {
  return useQuery({
    queryKey: [...sleutel.tip(review, tipId), 'geschiedenis'],
    queryFn: () =>
      alles((query) =>
        lees(
          api.GET('/peerreviews/{id}/tips/{tipId}/geschiedenis', { params: { path: { id: review, tipId }, query } }),
        ),
      ),
  });
}

/** Everything one can do on the board; each waits until the board shows it. */
export function useOogsten(review: string) {
  const client = useQueryClient();
  const metSleutel = useSleutel();
  const onSettled = naAfloop(() =>
    Promise.all([
      client.invalidateQueries({ queryKey: sleutel.oogst(review) }),
      client.invalidateQueries({ queryKey: ['taken'] }),
    ]),
  );
  const path = { id: review };

  const wijzigTip = async (tipId: string, etag: string, body: TipPatch) => {
    await lees(
      api.PATCH('/peerreviews/{id}/tips/{tipId}', {
        params: { path: { ...path, tipId }, header: { 'If-Match': etag } },
        body,
        headers: MERGE_PATCH,
      }),
    );
  };
  /** The fragments of a tip as they are now, changed: two people who group at once do not undo each other. */
  const hergroepeer = async (tipId: string, verander: (fragmenten: string[]) => string[]) => {
    const { inhoud, etag } = await leesTip(review, tipId);
    await wijzigTip(tipId, etag, { fragmenten: verander(inhoud.fragmenten) });
  };

  const markeer = useMutation({
    mutationFn: async (invoer: Schema<'FragmentInvoer'>) => {
      const { id } = await metSleutel(invoer, (sleutel) =>
        lees(
          api.POST('/peerreviews/{id}/fragmenten', {
            params: { path, header: { 'Idempotency-Key': sleutel } },
            body: invoer,
          }),
        ),
      );
      return id;
    },
    onSettled,
  });
  const haalWeg = useMutation({
    mutationFn: async (fragmentId: string) => {
      const pad = { params: { path: { ...path, fragmentId } } };
      const { etag } = await leesMetVersie(api.GET('/peerreviews/{id}/fragmenten/{fragmentId}', pad));
      await doe(
        api.DELETE('/peerreviews/{id}/fragmenten/{fragmentId}', {
          params: { path: { ...path, fragmentId }, header: { 'If-Match': etag } },
        }),
      );
    },
    onSettled,
  });
  const verplaats = useMutation({
    mutationFn: async ({ fragment, naar }: { fragment: Fragment; naar: string | undefined }) => {
      if (fragment.tip) {
        await hergroepeer(fragment.tip, (fragmenten) => fragmenten.filter((id) => id !== fragment.id));
      }
      if (naar) await hergroepeer(naar, (fragmenten) => [...fragmenten, fragment.id]);
    },
    onSettled,
  });
  const maakTip = useMutation({
    mutationFn: async (invoer: Schema<'TipInvoer'>) => {
      const { id } = await metSleutel(invoer, (sleutel) =>
        lees(
          api.POST('/peerreviews/{id}/tips', {
            params: { path, header: { 'Idempotency-Key': sleutel } },
            body: invoer,
          }),
        ),
      );
      return id;
    },
    onSettled,
  });
  const werkBij = useMutation({
    mutationFn: ({ tip, etag, wijziging }: { tip: string; etag: string; wijziging: TipPatch }) =>
      wijzigTip(tip, etag, wijziging),
    onSettled,
  });
  const verwijderTip = useMutation({
    mutationFn: async (tipId: string) => {
      const { etag } = await leesTip(review, tipId);
      await doe(
        api.DELETE('/peerreviews/{id}/tips/{tipId}', {
          params: { path: { ...path, tipId }, header: { 'If-Match': etag } },
        }),
      );
    },
    onSettled,
  });
  const zetOver = useMutation({
    mutationFn: ({ tip, etag, verzoek }: { tip: string; etag: string; verzoek: Schema<'TipOvergangInvoer'> }) =>
      metSleutel({ etag, verzoek }, (sleutel) =>
        doe(
          api.POST('/peerreviews/{id}/tips/{tipId}/overgangen', {
            params: { path: { ...path, tipId: tip }, header: { 'If-Match': etag, 'Idempotency-Key': sleutel } },
            body: verzoek,
          }),
        ),
      ),
    onSettled,
  });
  return { markeer, haalWeg, verplaats, maakTip, werkBij, verwijderTip, zetOver };
}
