import { useRef, useState } from 'react';
import { bewaarKopie, type Kopie, leesKopie, wisKopie } from './kopie';

/** What was written and not sent, and what it was written in sight of. */
export interface Klad<T> {
  waarde: T;
  zet: (waarde: T) => void;
  wis: () => void;
  /** What stood there when this was written, where that has changed since. */
  gezien: T | undefined;
}

/**
 * What is only sent as a whole: until then it stays in this tab, also when the session ends or the page is read anew. The key holds the id
 * of the person, so that nobody else's login finds it; logging out removes it with the other copies. Sent, it begins anew.
 */
export function useKlad<T>(sleutel: string, begin: T): [waarde: T, zet: (waarde: T) => void, wis: () => void] {
  const { waarde, zet, wis } = metBegin(useKladkopie<T>(sleutel), begin);
  return [waarde, zet, wis];
}

export interface Kladkopie<T> {
  kopie: Kopie<T> | undefined;
  zet: (kopie: Kopie<T> | undefined) => void;
  /** This was sent: what was written since, is still to be. */
  verstuurd: () => void;
}

/** The copy in this tab's own storage, and in the page; without a key only in the page. */
export function useKladkopie<T>(sleutel: string | undefined): Kladkopie<T> {
  const naam = sleutel && `klad/${sleutel}`;
  const [kopie, zetKopie] = useState(() => (naam ? leesKopie<T>(naam) : undefined));
  const laatste = useRef(kopie);
  const zet = (nieuw: Kopie<T> | undefined) => {
    laatste.current = nieuw;
    zetKopie(nieuw);
    if (naam && nieuw) bewaarKopie(naam, nieuw);
    else if (naam) wisKopie(naam);
  };
  return {
    kopie,
    zet,
    verstuurd: () => {
      const nu = laatste.current;
      if (nu === kopie) zet(undefined);
      else if (nu && kopie) zet({ waarde: nu.waarde, basis: kopie.waarde });
    },
  };
}

/** What was written, upon what it now begins with: of several fields only those that were written in count as written. */
export function metBegin<T>({ kopie, zet, verstuurd }: Kladkopie<T>, begin: T): Klad<T> {
  const gezien = kopie?.gezien ?? kopie?.basis;
  const waarde = kopie ? opNieuwBegin(kopie, begin) : begin;
  const anders = gezien !== undefined && !gelijk(gezien, begin);
  return {
    waarde,
    zet: (nieuw) =>
      zet(gelijk(nieuw, begin) ? undefined : { waarde: nieuw, basis: begin, ...(anders ? { gezien } : {}) }),
    wis: verstuurd,
    // the same as what stands there now: sent after all, or chosen by the other too
    gezien: anders && !gelijk(waarde, begin) ? gezien : undefined,
  };
}

function opNieuwBegin<T>({ waarde, basis }: Kopie<T>, begin: T): T {
  if (typeof begin !== 'object' || Array.isArray(begin)) return waarde;
  return { ...begin, ...gewijzigd(basis as object, waarde as object) };
}

/** Only the fields that were changed: what someone else changed meanwhile in another one stays as it is. */
export function gewijzigd<T extends object>(was: T, nu: T): Partial<T> {
  const oud = was as Record<string, unknown>;
  return Object.fromEntries(Object.entries(nu).filter(([veld, waarde]) => !gelijk(waarde, oud[veld]))) as Partial<T>;
}

function gelijk(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
