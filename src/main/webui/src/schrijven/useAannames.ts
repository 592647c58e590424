import { useQuery } from '@tanstack/react-query';
import { api, doe, lees, leesMetVersie, MERGE_PATCH, type Schema } from '../api/client';
import type { Inlevering } from '../deel/Inleveren';
import { useLijst } from '../deel/lijst';
import type { Overgangverzoek } from '../deel/Overgangen';
import { sleutels } from './useSchrijven';

export type Aanname = Schema<'Aanname'>;
export type AannameInvoer = Pick<Schema<'AannameInvoer'>, 'tekst' | 'over'>;

const lijstsleutel = (id: string) => [...sleutels.alles(id), 'schrijven', 'aannames'] as const;

export function useAannames(id: string) {
  return useLijst<Aanname>(lijstsleutel(id), (cursor) =>
    lees(api.GET('/peerreviews/{id}/aannames', { params: { path: { id }, query: cursor ? { cursor } : {} } })),
  );
}

/** One aanname as it stands, with its version and what someone may do with it: asked when they open it. */
export function useAannameOvergangen(id: string, aannameId: string, nodig: boolean) {
  return useQuery({
    queryKey: [...lijstsleutel(id), aannameId, 'overgangen'],
    queryFn: async () => {
      const path = { id, aannameId };
      const [aanname, stappen, regels] = await Promise.all([
        leesMetVersie(api.GET('/peerreviews/{id}/aannames/{aannameId}', { params: { path } })),
        lees(api.GET('/peerreviews/{id}/aannames/{aannameId}/overgangen', { params: { path } })),
        lees(api.GET('/peerreviews/{id}/aannames/{aannameId}/geschiedenis', { params: { path } })),
      ]);
      return { aanname, overgangen: stappen.items, geschiedenis: regels.items };
    },
    enabled: nodig,
  });
}

export function noemAanname(id: string, invoer: AannameInvoer, inlevering: Inlevering): Promise<void> {
  return doe(
    api.POST('/peerreviews/{id}/aannames', {
      params: { path: { id }, header: { 'Idempotency-Key': inlevering.sleutel } },
      body: { ...invoer, ...inlevering.bevestigingen },
    }),
  );
}

export function wijzigAanname(
  id: string,
  aanname: { id: string; etag: string },
  wijziging: Partial<AannameInvoer>,
  inlevering: Inlevering,
): Promise<void> {
  return doe(
    api.PATCH('/peerreviews/{id}/aannames/{aannameId}', {
      params: { path: { id, aannameId: aanname.id }, header: { 'If-Match': aanname.etag } },
      body: { ...wijziging, ...inlevering.bevestigingen },
      headers: MERGE_PATCH,
    }),
  );
}

export function zetAanname(id: string, aanname: { id: string; etag: string }, verzoek: Overgangverzoek): Promise<void> {
  return doe(
    api.POST('/peerreviews/{id}/aannames/{aannameId}/overgangen', {
      params: {
        path: { id, aannameId: aanname.id },
        header: { 'If-Match': aanname.etag, 'Idempotency-Key': crypto.randomUUID() },
      },
      body: {
        naar: verzoek.naar as Schema<'AannameStatus'>,
        ...(verzoek.reden ? { reden: verzoek.reden } : {}),
      } as Schema<'AannameOvergangInvoer'>,
    }),
  );
}
