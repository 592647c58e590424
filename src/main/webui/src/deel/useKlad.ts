import { useState } from 'react';
import { bewaarKopie, type Kopie, leesKopie, wisKopie } from './kopie';

/**
 * What is only sent as a whole: until then it stays in this tab, also when the session ends or the page is read anew. The key holds the id
 * of the person, so that nobody else's login finds it; logging out removes it with the other copies. Sent, it begins anew: with what it began with, or with `verder`.
 */
export function useKlad<T>(
  sleutel: string,
  begin: T,
): [waarde: T, zet: (waarde: T) => void, wis: (verder?: T) => void] {
  const naam = `klad/${sleutel}`;
  const [waarde, zetWaarde] = useState(() => {
    const kopie = leesKopie<T>(naam);
    return kopie ? opNieuwBegin(kopie, begin) : begin;
  });
  const zet = (nieuw: T) => {
    zetWaarde(nieuw);
    if (gelijk(nieuw, begin)) wisKopie(naam);
    else bewaarKopie<T>(naam, { waarde: nieuw, basis: begin });
  };
  const wis = (verder = begin) => {
    zetWaarde(verder);
    wisKopie(naam);
  };
  return [waarde, zet, wis];
}

/** Of several fields only those that were written in: what someone else changed meanwhile is not put back. */
function opNieuwBegin<T>({ waarde, basis }: Kopie<T>, begin: T): T {
  if (typeof begin !== 'object') return waarde;
  const was = basis as Record<string, unknown>;
  const eigen = Object.entries(waarde as object).filter(([veld, nu]) => !gelijk(nu, was[veld]));
  return { ...begin, ...Object.fromEntries(eigen) };
}

function gelijk(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
