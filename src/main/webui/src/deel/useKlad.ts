import { useState } from 'react';
import { bewaarKopie, leesKopie, wisKopie } from './kopie';

/**
 * A text that is only sent as a whole: until then it stays in this tab, also when the session ends or the page is read anew. The key holds
 * the id of the person, so that nobody else's login finds it; logging out removes it with the other copies.
 */
export function useKlad(sleutel: string, begin = ''): [tekst: string, zet: (tekst: string) => void, wis: () => void] {
  const naam = `klad/${sleutel}`;
  const [tekst, zetTekst] = useState(() => leesKopie<string>(naam)?.waarde ?? begin);
  const zet = (nieuw: string) => {
    zetTekst(nieuw);
    if (nieuw === begin) wisKopie(naam);
    else bewaarKopie<string>(naam, { waarde: nieuw, basis: begin });
  };
  const wis = () => {
    zetTekst(begin);
    wisKopie(naam);
  };
  return [tekst, zet, wis];
}
