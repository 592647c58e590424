import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, doe, lees, leesMetVersie, type Schema } from '../api/client';
import { useLijst } from '../deel/lijst';
import { useSleutel } from '../deel/sleutel';
import { naAfloop } from '../deel/vernieuwen';

export type Grond = Schema<'GrondBelangenconflict'>;

/** Each grond with the soort that goes with it, as the contract says. */
export const SOORT_VAN: Record<Grond, Schema<'SoortBelangenconflict'>> = {
  AMBTELIJKE_SAMENWERKING: 'HARD',
  FUSIE: 'HARD',
  GESCHIL: 'HARD',
  BUREN: 'ZACHT',
  JEUGDREGIO: 'ZACHT',
  INKOOPREGIO: 'ZACHT',
  RECENT_BEOORDEELD: 'ZACHT',
};

/** What can follow by itself from what is known of two gemeenten. */
export const AFGELEIDE_GRONDEN = [
  'BUREN',
  'JEUGDREGIO',
  'INKOOPREGIO',
  'RECENT_BEOORDEELD',
] as const satisfies readonly Grond[];

/** What somebody declared; what follows by itself is a list of its own. */
export function useBelangenconflicten() {
  return useLijst(['belangenconflicten', 'lijst'], (cursor) =>
    lees(api.GET('/belangenconflicten', { params: { query: { afgeleid: false, ...(cursor ? { cursor } : {}) } } })),
  );
}

export function useBelangenconflict(id: string) {
  return useQuery({
    queryKey: ['belangenconflicten', id],
    queryFn: () => leesMetVersie(api.GET('/belangenconflicten/{id}', { params: { path: { id } } })),
  });
}

function useVernieuw() {
  const client = useQueryClient();
  return () =>
    Promise.all(['belangenconflicten', 'taken'].map((sleutel) => client.invalidateQueries({ queryKey: [sleutel] })));
}

export function useMelden() {
  const vernieuw = useVernieuw();
  const metSleutel = useSleutel();
  return useMutation({
    mutationFn: (body: Schema<'BelangenconflictInvoer'>) =>
      metSleutel(body, (sleutel) =>
        doe(api.POST('/belangenconflicten', { params: { header: { 'Idempotency-Key': sleutel } }, body })),
      ),
    onSuccess: vernieuw,
  });
}

/** What one can do with a belangenconflict that is there; each with the version one read. */
export function useBelangenconflictActies(id: string, etag: string) {
  const vernieuw = useVernieuw();
  const params = { path: { id }, header: { 'If-Match': etag } };
  return {
    beeindig: useMutation({
      mutationFn: () => doe(api.DELETE('/belangenconflicten/{id}', { params })),
      onSettled: naAfloop(vernieuw),
    }),
    vraag: useMutation({
      mutationFn: (body: Schema<'OpheffingsverzoekInvoer'>) =>
        doe(api.PUT('/belangenconflicten/{id}/opheffingsverzoek', { params, body })),
      onSettled: naAfloop(vernieuw),
    }),
    trekVerzoekIn: useMutation({
      mutationFn: () => doe(api.DELETE('/belangenconflicten/{id}/opheffingsverzoek', { params })),
      onSettled: naAfloop(vernieuw),
    }),
    hefOp: useMutation({
      mutationFn: (body: Schema<'OpheffingInvoer'>) =>
        doe(api.PUT('/belangenconflicten/{id}/opheffing', { params, body })),
      onSettled: naAfloop(vernieuw),
    }),
    trekOpheffingIn: useMutation({
      mutationFn: () => doe(api.DELETE('/belangenconflicten/{id}/opheffing', { params })),
      onSettled: naAfloop(vernieuw),
    }),
  };
}
