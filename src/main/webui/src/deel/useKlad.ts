import { useState } from 'react';

const VOOR = 'smk/klad/';

/**
 * A text that is only sent as a whole: until then it stays in this tab, also when the session ends or the page is read anew. The key holds
 * the id of the person, so that nobody else's login finds it; logging out removes it with the other copies.
 */
export function useKlad(sleutel: string, begin = ''): [tekst: string, zet: (tekst: string) => void, wis: () => void] {
  const [tekst, zetTekst] = useState(() => lees(sleutel) ?? begin);
  const zet = (nieuw: string) => {
    zetTekst(nieuw);
    bewaar(sleutel, nieuw === begin ? undefined : nieuw);
  };
  const wis = () => {
    zetTekst(begin);
    bewaar(sleutel, undefined);
  };
  return [tekst, zet, wis];
}

function lees(sleutel: string): string | undefined {
  try {
    return sessionStorage.getItem(VOOR + sleutel) ?? undefined;
  } catch {
    return undefined;
  }
}

function bewaar(sleutel: string, tekst: string | undefined): void {
  try {
    if (tekst) sessionStorage.setItem(VOOR + sleutel, tekst);
    else sessionStorage.removeItem(VOOR + sleutel);
  } catch {
    // the storage is full or forbidden: the text is still in the page
  }
}
