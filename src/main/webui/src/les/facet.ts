import type { Schema } from '../api/client';

/** The facets: their name in the address, in what is asked, in what is counted, and where their words are. */
export const FACETTEN = [
  { naam: 'principe', veld: 'principes', facet: 'PRINCIPE', begrippen: 'principes' },
  { naam: 'thema', veld: 'themas', facet: 'THEMA', begrippen: 'themas' },
  { naam: 'arena', veld: 'arenas', facet: 'ARENA', begrippen: 'arenas' },
  { naam: 'levensfase', veld: 'levensfasen', facet: 'LEVENSFASE', begrippen: 'levensfasen' },
  { naam: 'niveau', veld: 'niveaus', facet: 'NIVEAU', begrippen: 'niveaus' },
  { naam: 'obstakel', veld: 'obstakels', facet: 'OBSTAKEL', begrippen: 'obstakels' },
] as const;

/** What is asked for with these words, and with the codes in the address. */
export function zoekInvoer(vraag: string, van: (naam: string) => string): Schema<'ZoekInvoer'> {
  const gekozen = FACETTEN.filter(({ naam }) => van(naam)).map(({ naam, veld }) => [veld, [van(naam)]] as const);
  return { ...(vraag ? { vraag } : {}), ...Object.fromEntries(gekozen) };
}
