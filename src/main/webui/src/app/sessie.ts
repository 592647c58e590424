import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { api, lees, toon, type Schema } from '../api/client';

export type Ik = Schema<'Ik'>;
type Rol = Schema<'Rol'>;

async function haalIk(): Promise<Ik> {
  const ik = await lees(api.GET('/ik'));
  toon(ik.id);
  return ik;
}

/** Who is logged in; a 401 means nobody is. */
export function useIk() {
  return useQuery({ queryKey: ['ik'], queryFn: haalIk, staleTime: Infinity });
}

/** Who is logged in, on a page that only someone logged in reaches. */
export function useIngelogd(): Ik {
  const { data } = useIk();
  if (!data) throw new Error('nobody is logged in');
  return data;
}

export function heeftRol(ik: Ik, ...rollen: Rol[]): boolean {
  return rollen.some((rol) => ik.rollen.includes(rol));
}

/** Where to log in, and come back to the page one is on. */
export function inlogadres(): string {
  const hier = window.location.pathname + window.location.search;
  return `/inloggen?naar=${encodeURIComponent(hier)}`;
}

let verlopen = false;
const luisteraars = new Set<() => void>();

/** Called where an answer shows that the session has ended while someone was at work. */
export function sessieVerlopen(): void {
  verlopen = true;
  luisteraars.forEach((luisteraar) => {
    luisteraar();
  });
}

export function useSessieVerlopen(): boolean {
  return useSyncExternalStore(
    (luisteraar) => {
      luisteraars.add(luisteraar);
      return () => luisteraars.delete(luisteraar);
    },
    () => verlopen,
  );
}
