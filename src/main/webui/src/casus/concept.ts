import type { Schema } from '../api/client';
import type { Casus } from './useCasussen';

/** What one writes of a casus: every field there, empty where there is nothing yet. */
export interface Concept {
  titel: string;
  verhaal: string;
  bedoeling: string;
  sturingsvraag: string;
  geprobeerd: string;
  dilemma: string;
  /** Also the ones still empty on the page. */
  aannames: string[];
  themas: string[];
  niveaus: string[];
  arenas: string[];
  obstakels: string[];
  levensfase: string;
  casushouder: string;
}

export const TEKSTEN = ['titel', 'verhaal', 'bedoeling', 'sturingsvraag', 'geprobeerd', 'dilemma'] as const;
export const KEUZES = ['themas', 'niveaus', 'arenas', 'obstakels'] as const;

export function conceptVan(casus: Casus): Concept {
  return {
    titel: casus.titel,
    verhaal: casus.verhaal ?? '',
    bedoeling: casus.bedoeling ?? '',
    sturingsvraag: casus.sturingsvraag ?? '',
    geprobeerd: casus.geprobeerd ?? '',
    dilemma: casus.dilemma ?? '',
    aannames: casus.aannames,
    themas: gesorteerd(casus.themas),
    niveaus: gesorteerd(casus.niveaus),
    arenas: gesorteerd(casus.arenas),
    obstakels: gesorteerd(casus.obstakels),
    levensfase: casus.levensfase ?? '',
    casushouder: casus.casushouder.id,
  };
}

/** Two choices of the same are the same, in whatever order they were made. */
export function gesorteerd(codes: readonly string[]): string[] {
  return [...codes].sort();
}

/** Without what is only an empty line on the page. */
export function geschreven(aannames: readonly string[]): string[] {
  return aannames.filter((aanname) => aanname.trim() !== '');
}

/** Only what changed; nothing where nothing did. */
export function wijzigingen(vorige: Concept, nieuw: Concept): Schema<'CasusPatch'> | undefined {
  const patch: Record<string, unknown> = {};
  for (const veld of TEKSTEN) {
    if (nieuw[veld] !== vorige[veld]) patch[veld] = nieuw[veld] === '' && veld !== 'titel' ? null : nieuw[veld];
  }
  for (const veld of KEUZES) {
    if (!zelfde(nieuw, vorige, veld)) patch[veld] = nieuw[veld];
  }
  if (!zelfde(nieuw, vorige, 'aannames')) patch.aannames = geschreven(nieuw.aannames);
  if (nieuw.levensfase !== vorige.levensfase) patch.levensfase = nieuw.levensfase || null;
  if (nieuw.casushouder !== vorige.casushouder) patch.casushouder = nieuw.casushouder;
  return Object.keys(patch).length > 0 ? (patch as Schema<'CasusPatch'>) : undefined;
}

/** Two who wrote in different fields have no conflict. In the same field one of them has to choose. */
export function voegSamen(basis: Concept, mijn: Concept, ander: Concept): Concept | undefined {
  const samen: Record<string, unknown> = {};
  for (const veld of Object.keys(basis) as (keyof Concept)[]) {
    if (zelfde(mijn, basis, veld)) samen[veld] = ander[veld];
    else if (zelfde(ander, basis, veld) || zelfde(ander, mijn, veld)) samen[veld] = mijn[veld];
    else return undefined;
  }
  return samen as unknown as Concept;
}

function zelfde(een: Concept, twee: Concept, veld: keyof Concept): boolean {
  const inhoud = (concept: Concept) => (veld === 'aannames' ? geschreven(concept.aannames) : concept[veld]);
  return JSON.stringify(inhoud(een)) === JSON.stringify(inhoud(twee));
}

/** The text in which the privacyscan found something; of a bijlage only the scan has it. */
export function tekstVan(concept: Concept, veld: string): string | undefined {
  const [naam, plaats] = veld.split('/');
  if (naam === 'aannames') return geschreven(concept.aannames)[Number(plaats)];
  return TEKSTEN.some((tekst) => tekst === naam) ? concept[naam as (typeof TEKSTEN)[number]] : undefined;
}
