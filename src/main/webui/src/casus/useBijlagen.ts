import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, doe, lees, leesMetVersie, type Schema } from '../api/client';
import { naAfloop } from '../deel/vernieuwen';
import { stuurBestand } from './upload';

export type Bijlage = Schema<'Bijlage'>;

/** At most ten: one page holds them all. */
export function useBijlagen(casusId: string) {
  return useQuery({
    queryKey: ['casussen', casusId, 'bijlagen'],
    queryFn: async () => (await lees(api.GET('/casussen/{id}/bijlagen', { params: { path: { id: casusId } } }))).items,
  });
}

export function bijlageadres(casusId: string, bijlageId: string): string {
  return `/api/v1/casussen/${casusId}/bijlagen/${bijlageId}`;
}

function useVernieuw(casusId: string) {
  const client = useQueryClient();
  return async () => {
    void client.invalidateQueries({ queryKey: ['casussen', casusId, 'privacyscan'] });
    await client.invalidateQueries({ queryKey: ['casussen', casusId, 'bijlagen'] });
  };
}

/** Adds a file, and tells how much of it is there: from 0 to 1. */
export function useVoegBijlageToe(casusId: string) {
  const [deel, zetDeel] = useState(0);
  const vernieuw = useVernieuw(casusId);
  const toevoegen = useMutation({
    mutationFn: (bestand: File) => {
      zetDeel(0);
      return stuurBestand(`/api/v1/casussen/${casusId}/bijlagen`, bestand, zetDeel);
    },
    onSuccess: vernieuw,
  });
  return { ...toevoegen, deel };
}

export function useHaalBijlageWeg(casusId: string) {
  const vernieuw = useVernieuw(casusId);
  return useMutation({
    mutationFn: async (bijlageId: string) => {
      const path = { id: casusId, bijlageId };
      const { inhoud, etag } = await leesMetVersie(
        api.GET('/casussen/{id}/bijlagen/{bijlageId}', { params: { path }, parseAs: 'stream' }),
      );
      // only its version is asked, not the file
      await (inhoud as ReadableStream | null)?.cancel();
      await doe(api.DELETE('/casussen/{id}/bijlagen/{bijlageId}', { params: { path, header: { 'If-Match': etag } } }));
    },
    onSettled: naAfloop(vernieuw),
  });
}
