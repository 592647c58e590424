import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, doe, lees, leesMetVersie, type Schema } from '../api/client';
import { useLijst } from '../deel/lijst';
import { useSleutel } from '../deel/sleutel';
import { naAfloop } from '../deel/vernieuwen';

export type Token = Schema<'Toegangstoken'>;
export type Abonnement = Schema<'Abonnement'>;
export type Soort = Schema<'Gebeurtenissoort'>;

const TOKENS = ['toegangstokens'];
const ABONNEMENTEN = ['abonnementen'];

export function useTokens() {
  return useLijst(TOKENS, (cursor) =>
    lees(api.GET('/toegangstokens', { params: { query: cursor ? { cursor } : {} } })),
  );
}

export function useAbonnementen() {
  return useLijst(ABONNEMENTEN, (cursor) =>
    lees(api.GET('/abonnementen', { params: { query: cursor ? { cursor } : {} } })),
  );
}

/** One with its version, what may come next, and what happened. */
export function useAbonnement(id: string) {
  return useQuery({
    queryKey: [...ABONNEMENTEN, id],
    queryFn: async () => {
      const params = { path: { id } };
      const [abonnement, overgangen, geschiedenis] = await Promise.all([
        leesMetVersie(api.GET('/abonnementen/{id}', { params })),
        lees(api.GET('/abonnementen/{id}/overgangen', { params })),
        lees(api.GET('/abonnementen/{id}/geschiedenis', { params: { ...params, query: { limit: 100 } } })),
      ]);
      return { ...abonnement, overgangen: overgangen.items, geschiedenis: geschiedenis.items };
    },
  });
}

function useVerandering<I, U>(sleutel: string[], verander: (invoer: I) => Promise<U>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: verander,
    onSettled: naAfloop(() => client.invalidateQueries({ queryKey: sleutel })),
  });
}

/** Answers with the secret: the only place where it is. */
export function useMaakToken() {
  const metSleutel = useSleutel();
  return useVerandering(TOKENS, (body: Schema<'ToegangstokenInvoer'>) =>
    metSleutel(body, (sleutel) =>
      lees(api.POST('/toegangstokens', { params: { header: { 'Idempotency-Key': sleutel } }, body })),
    ),
  );
}

export function useTrekTokenIn() {
  return useVerandering(TOKENS, async (id: string) => {
    const path = { id };
    const { etag } = await leesMetVersie(api.GET('/toegangstokens/{id}', { params: { path } }));
    await doe(api.DELETE('/toegangstokens/{id}', { params: { path, header: { 'If-Match': etag } } }));
  });
}

/** Answers with the secret: the only place where it is. */
export function useMaakAbonnement() {
  const metSleutel = useSleutel();
  return useVerandering(ABONNEMENTEN, (body: Schema<'AbonnementInvoer'>) =>
    metSleutel(body, (sleutel) =>
      lees(api.POST('/abonnementen', { params: { header: { 'Idempotency-Key': sleutel } }, body })),
    ),
  );
}

export function useVernieuwGeheim(id: string) {
  return useVerandering(ABONNEMENTEN, () => lees(api.POST('/abonnementen/{id}/geheim', { params: { path: { id } } })));
}

export function useHerhaal(id: string) {
  return useVerandering(ABONNEMENTEN, (vanafOp: string) =>
    lees(api.POST('/abonnementen/{id}/herhaling', { params: { path: { id } }, body: { vanafOp } })),
  );
}

export function useDoeOvergang(id: string, etag: string) {
  return useVerandering(ABONNEMENTEN, (body: Schema<'AbonnementOvergangInvoer'>) =>
    doe(
      api.POST('/abonnementen/{id}/overgangen', {
        params: { path: { id }, header: { 'If-Match': etag, 'Idempotency-Key': crypto.randomUUID() } },
        body,
      }),
    ),
  );
}
