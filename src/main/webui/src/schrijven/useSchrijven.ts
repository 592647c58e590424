import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useIngelogd } from '../app/sessie';
import { api, lees, leesMetVersie, type MetVersie, type Schema } from '../api/client';
import { heeftStatus } from '../api/probleem';
import { useLijst } from '../deel/lijst';
import { invoerVan, type Teksten, veldenVan } from './velden';

export type Ronde = Schema<'Ronde'>;
export type Reflectie = Schema<'Reflectie'>;
export type Peerreview = Schema<'Peerreview'>;

const MEEST = 100;

export const sleutels = {
  alles: (id: string) => ['peerreviews', id] as const,
  ronde: (id: string, ronde: string) => ['peerreviews', id, 'schrijven', 'rondes', ronde] as const,
  mijn: (id: string, ronde: string) => ['peerreviews', id, 'schrijven', 'mijn', ronde] as const,
  overgangen: (id: string, reflectie: string) => ['peerreviews', id, 'schrijven', 'overgangen', reflectie] as const,
};

/** Where this tab keeps what one writes in a ronde, until the service has it. */
export const reflectiekopie = (persoon: string, ronde: string) => `reflectie/${persoon}/${ronde}`;

export function useRonde(id: string, rondeId: string) {
  return useQuery({
    queryKey: sleutels.ronde(id, rondeId),
    queryFn: () => lees(api.GET('/peerreviews/{id}/rondes/{rondeId}', { params: { path: { id, rondeId } } })),
  });
}

export function useRondegeschiedenis(id: string, rondeId: string) {
  return useQuery({
    queryKey: [...sleutels.ronde(id, rondeId), 'geschiedenis'],
    queryFn: async () =>
      (
        await lees(
          api.GET('/peerreviews/{id}/rondes/{rondeId}/geschiedenis', {
            params: { path: { id, rondeId }, query: { limit: MEEST } },
          }),
        )
      ).items,
  });
}

/** What others wrote, as far as it is open to this reader, and the drafts of the own team. */
export function useReflecties(id: string, rondeId: string) {
  return useLijst<Reflectie>([...sleutels.alles(id), 'schrijven', 'reflecties', rondeId], (cursor) =>
    lees(
      api.GET('/peerreviews/{id}/rondes/{rondeId}/reflecties', {
        params: { path: { id, rondeId }, query: { limit: MEEST, ...(cursor ? { cursor } : {}) } },
      }),
    ),
  );
}

/** My own text in a ronde, with its version; null while nothing was saved. */
export function useMijnReflectie(id: string, rondeId: string, schrijft: boolean) {
  return useQuery({
    queryKey: sleutels.mijn(id, rondeId),
    queryFn: async () => {
      try {
        return await haalMijn(id, rondeId);
      } catch (fout) {
        if (heeftStatus(fout, 404)) return null;
        throw fout;
      }
    },
    enabled: schrijft,
  });
}

export function haalMijn(id: string, rondeId: string): Promise<MetVersie<Reflectie>> {
  return leesMetVersie(
    api.GET('/peerreviews/{id}/rondes/{rondeId}/mijn-reflectie', { params: { path: { id, rondeId } } }),
  );
}

export function bewaarMijn(
  id: string,
  rondeId: string,
  teksten: Teksten,
  etag: string | undefined,
): Promise<MetVersie<Reflectie>> {
  return leesMetVersie(
    api.PUT('/peerreviews/{id}/rondes/{rondeId}/mijn-reflectie', {
      params: { path: { id, rondeId }, header: etag ? { 'If-Match': etag } : { 'If-None-Match': '*' } },
      body: invoerVan(teksten),
    }),
  );
}

/** What may come next for a reflectie, and what it still waits for. */
export function useReflectieOvergangen(id: string, reflectieId: string | undefined) {
  return useQuery({
    queryKey: sleutels.overgangen(id, reflectieId ?? ''),
    queryFn: async () =>
      (
        await lees(
          api.GET('/peerreviews/{id}/reflecties/{reflectieId}/overgangen', {
            params: { path: { id, reflectieId: reflectieId ?? '' } },
          }),
        )
      ).items,
    enabled: reflectieId !== undefined,
  });
}

export function useReflectiegeschiedenis(id: string, reflectieId: string) {
  return useQuery({
    queryKey: [...sleutels.overgangen(id, reflectieId), 'geschiedenis'],
    queryFn: async () =>
      (
        await lees(
          api.GET('/peerreviews/{id}/reflecties/{reflectieId}/geschiedenis', {
            params: { path: { id, reflectieId }, query: { limit: MEEST } },
          }),
        )
      ).items,
  });
}

/** Everything that a step in a review may have changed for who is looking. */
export function useVernieuwReview(id: string): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    void client.invalidateQueries({ queryKey: ['taken'] });
    void client.invalidateQueries({ queryKey: ['spiegels'] });
    await client.invalidateQueries({ queryKey: sleutels.alles(id) });
  };
}

export type Aandeel = Schema<'RondeSchrijver'>;

/** In which part I write in this ronde, if I do; reopened for one person, it is that person's only. */
export function useAandeel(review: Peerreview | undefined, ronde: Ronde | undefined): Aandeel | undefined {
  const ik = useIngelogd();
  if (!review || !ronde) return undefined;
  if (ronde.heropendVoor && ronde.heropendVoor.id !== ik.id) return undefined;
  return ronde.schrijvers.find((schrijver) => review.rol.includes(schrijver));
}

/** Whether I handed in, in a ronde that is open still. */
export function useIngediend(review: Peerreview, ronde: Ronde): boolean {
  const schrijft = useAandeel(review, ronde) !== undefined && veldenVan(ronde.soort).length > 0;
  return useMijnReflectie(review.id, ronde.id, schrijft && ronde.status === 'OPEN').data?.inhoud.status === 'INGEDIEND';
}
