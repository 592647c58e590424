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

/** What someone may do with one aanname, asked when they open it. */
export function useAannameOvergangen(id: string, aannameId: string, nodig: boolean) {
  return useQuery({
    queryKey: [...lijstsleutel(id), aannameId, 'overgangen'],
    queryFn: async () => {
      const path = { id, aannameId };
      const [stappen, regels] = await Promise.all([
        lees(api.GET('/peerreviews/{id}/aannames/{aannameId}/overgangen', { params: { path } })),
        lees(api.GET('/peerreviews/{id}/aannames/{aannameId}/geschiedenis', { params: { path } })),
      ]);
      return { overgangen: stappen.items, geschiedenis: regels.items };
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

async function versieVan(id: string, aannameId: string): Promise<string> {
  const { etag } = await leesMetVersie(
    api.GET('/peerreviews/{id}/aannames/{aannameId}', { params: { path: { id, aannameId } } }),
  );
  return etag;
}

export async function wijzigAanname(
  id: string,
  aannameId: string,
  invoer: AannameInvoer,
  inlevering: Inlevering,
): Promise<void> {
  await doe(
    api.PATCH('/peerreviews/{id}/aannames/{aannameId}', {
      params: { path: { id, aannameId }, header: { 'If-Match': await versieVan(id, aannameId) } },
      body: { ...invoer, ...inlevering.bevestigingen },
      headers: MERGE_PATCH,
    }),
  );
}

export async function zetAanname(id: string, aannameId: string, verzoek: Overgangverzoek): Promise<void> {
  await doe(
    api.POST('/peerreviews/{id}/aannames/{aannameId}/overgangen', {
      params: {
        path: { id, aannameId },
        header: { 'If-Match': await versieVan(id, aannameId), 'Idempotency-Key': crypto.randomUUID() },
      },
      body: {
        naar: verzoek.naar as Schema<'AannameStatus'>,
        ...(verzoek.reden ? { reden: verzoek.reden } : {}),
      } as Schema<'AannameOvergangInvoer'>,
    }),
  );
}
