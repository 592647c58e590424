import { useIngelogd } from '../app/sessie';
import type { Schema } from '../api/client';
import { useKlad } from '../deel/useKlad';
import type { Toewijzing } from './useToewijzingen';

/** What a next computation is to reckon with. */
export interface Keuzes {
  /** Empty: as many as each review asks. */
  peersPerCasus: string;
  gewichten: Record<string, number>;
  vast: Schema<'Plaatskeuze'>[];
  uitgesloten: Schema<'Uitsluiting'>[];
}

export type Keuze = 'VAST' | 'UIT';

/** Where one says of a gemeente that it is to be in this team, or is not to be. */
export interface Keuzebord {
  stand: (peerreview: string, gemeente: string) => Keuze | undefined;
  kies: (peerreview: string, gemeente: Schema<'GemeenteRef'>, keuze: Keuze | undefined) => void;
}

const GEEN: Keuzes = { peersPerCasus: '', gewichten: {}, vast: [], uitgesloten: [] };

/** What a proposal was computed with, to go on from. */
export function keuzesVan(toewijzing: Toewijzing | undefined): Keuzes {
  if (!toewijzing) return GEEN;
  const { peersPerCasus, gewichten, vast, uitgesloten } = toewijzing;
  return { peersPerCasus: peersPerCasus === undefined ? '' : String(peersPerCasus), gewichten, vast, uitgesloten };
}

export function alsInvoer({ peersPerCasus, ...rest }: Keuzes): Schema<'ToewijzingInvoer'> {
  return { ...(peersPerCasus ? { peersPerCasus: Number(peersPerCasus) } : {}), ...rest };
}

/** What one wants otherwise than in a proposal, or for a first one; waits in this tab until it is computed. */
export function useKeuzes(seizoen: string, vanaf: Toewijzing | undefined) {
  return useKlad<Keuzes>(`${useIngelogd().id}/toewijzing/${seizoen}/${vanaf?.id ?? 'nieuw'}`, keuzesVan(vanaf));
}

type Plaats = Schema<'Uitsluiting'>;

const zelfde = (een: Plaats, ander: Plaats) => een.peerreview === ander.peerreview && een.gemeente === ander.gemeente;

export function standVan({ vast, uitgesloten }: Keuzes, peerreview: string, gemeente: string): Keuze | undefined {
  const plaats = { peerreview, gemeente };
  if (vast.some((ander) => zelfde(ander, plaats))) return 'VAST';
  return uitgesloten.some((ander) => zelfde(ander, plaats)) ? 'UIT' : undefined;
}

/** A gemeente is in any case in a team, or is not to be proposed for it (without a review: for none), or neither; never both. */
export function metKeuze(keuzes: Keuzes, plaats: Plaats, keuze: Keuze | undefined): Keuzes {
  const { peerreview, gemeente } = plaats;
  const vast = keuzes.vast.filter((ander) => !zelfde(ander, plaats));
  const uitgesloten = keuzes.uitgesloten.filter((ander) => !zelfde(ander, plaats));
  if (keuze === 'VAST' && peerreview !== undefined) vast.push({ peerreview, gemeente });
  if (keuze === 'UIT') uitgesloten.push(plaats);
  return { ...keuzes, vast, uitgesloten };
}

export function verschilt(een: Keuzes, ander: Keuzes): boolean {
  return JSON.stringify(een) !== JSON.stringify(ander);
}
