import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, doe, lees, leesMetVersie, MERGE_PATCH, type MetVersie, type Schema } from '../api/client';
import type { Overgangverzoek } from '../deel/Overgangen';
import { useSleutel } from '../deel/sleutel';
import { naAfloop } from '../deel/vernieuwen';

type Les = Schema<'Les'>;

/** What the desk writes of a les. */
export type Lesvelden = Pick<
  Les,
  | 'titel'
  | 'inzicht'
  | 'wanneerWel'
  | 'wanneerNiet'
  | 'principe'
  | 'themas'
  | 'arenas'
  | 'levensfasen'
  | 'niveaus'
  | 'obstakels'
>;

/** The fields alone, the codes in a fixed order: the same choice is the same value. */
export function lesvelden(les: Lesvelden): Lesvelden {
  return {
    titel: les.titel,
    inzicht: les.inzicht,
    wanneerWel: les.wanneerWel,
    wanneerNiet: les.wanneerNiet,
    principe: les.principe,
    themas: [...les.themas].sort(),
    arenas: [...les.arenas].sort(),
    levensfasen: [...les.levensfasen].sort(),
    niveaus: [...les.niveaus].sort(),
    obstakels: [...les.obstakels].sort(),
  };
}

/** Only what changed, so that what a colleague changed elsewhere in the les stays. */
function lespatch(nieuw: Lesvelden, oud: Lesvelden): Schema<'LesPatch'> {
  return Object.fromEntries(
    Object.entries(nieuw).filter(
      ([veld, waarde]) => JSON.stringify(waarde) !== JSON.stringify(oud[veld as keyof Lesvelden]),
    ),
  );
}

function wijzig(id: string, etag: string, patch: Schema<'LesPatch'>): Promise<MetVersie<Les>> {
  return leesMetVersie(
    api.PATCH('/lessen/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
      headers: MERGE_PATCH,
      body: patch,
    }),
  );
}

/** Saving the text of a les, as the desk's autosave needs it. */
export function useLesbewaren(id: string) {
  const client = useQueryClient();
  return {
    bewaar: async (nieuw: Lesvelden, etag: string | undefined, oud: Lesvelden) => {
      const les = await wijzig(id, etag ?? '', lespatch(nieuw, oud));
      client.setQueryData(['lessen', id], les);
      void client.invalidateQueries({ queryKey: ['lessen', id, 'overgangen'] });
      return les.etag;
    },
    haal: async () => {
      const les = await leesMetVersie(api.GET('/lessen/{id}', { params: { path: { id } } }));
      return { inhoud: lesvelden(les.inhoud), etag: les.etag };
    },
  };
}

function useVernieuw() {
  const client = useQueryClient();
  return () =>
    Promise.all(
      ['lessen', 'taken', 'toestemmingen'].map((sleutel) => client.invalidateQueries({ queryKey: [sleutel] })),
    );
}

/** The gemeenten that contributed are asked again, about the words as they now stand. */
export function useVraagOpnieuw(id: string) {
  const vernieuw = useVernieuw();
  return useMutation({
    mutationFn: (etag: string) => wijzig(id, etag, { betekenisGewijzigd: true }),
    onSettled: naAfloop(vernieuw),
  });
}

export function useLesOvergangen(id: string) {
  return useQuery({
    queryKey: ['lessen', id, 'overgangen'],
    queryFn: () => lees(api.GET('/lessen/{id}/overgangen', { params: { path: { id } } })),
  });
}

export function useLesOvergang(id: string) {
  const vernieuw = useVernieuw();
  return async ({ naar, reden }: Overgangverzoek, etag: string) => {
    try {
      await doe(
        api.POST('/lessen/{id}/overgangen', {
          params: { path: { id }, header: { 'If-Match': etag, 'Idempotency-Key': crypto.randomUUID() } },
          body: { naar: naar as Schema<'LesOvergangInvoer'>['naar'], ...(reden ? { reden } : {}) },
        }),
      );
    } finally {
      await vernieuw();
    }
  };
}

export function useSamenvoegen(id: string) {
  const vernieuw = useVernieuw();
  const metSleutel = useSleutel();
  return useMutation({
    mutationFn: ({ met, etag }: { met: string[]; etag: string }) =>
      metSleutel(met, (sleutel) =>
        doe(
          api.POST('/lessen/{id}/samenvoegingen', {
            params: { path: { id }, header: { 'If-Match': etag, 'Idempotency-Key': sleutel } },
            body: { met },
          }),
        ),
      ),
    onSettled: naAfloop(vernieuw),
  });
}
