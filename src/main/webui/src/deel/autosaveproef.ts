import { afterEach, beforeEach, vi } from 'vitest';
import { ProbleemFout, VerbindingFout } from '../api/probleem';
import { Autosave } from './autosave';
import { leesKopie } from './kopie';

export interface Brief {
  a: string;
  b: string;
}

export const BEGIN: Brief = { a: 'een', b: '' };

export function probleem(status: number): ProbleemFout {
  return new ProbleemFout({ type: `/problemen/status-${status}`, title: 'Nee', status });
}

/** A service that keeps one text, as ours does: a version, and a refusal of what follows on another. */
export class Dienst {
  inhoud: Brief = BEGIN;
  versie = 1;
  bewaringen: Brief[] = [];
  /** What happens to the next requests, in order: a fault before the text arrives, or an answer that gets lost after it. */
  storing: (unknown | 'antwoord weg')[] = [];

  get etag(): string {
    return `"${this.versie}-hash"`;
  }

  schrijf(inhoud: Brief): void {
    this.inhoud = inhoud;
    this.versie += 1;
  }

  readonly bewaar = async (waarde: Brief, etag: string | undefined): Promise<string> => {
    await wacht(100);
    const storing = this.storing.shift();
    if (storing !== undefined && storing !== 'antwoord weg') throw storing;
    if (etag !== this.etag) throw probleem(412);
    this.schrijf(waarde);
    this.bewaringen.push(waarde);
    if (storing === 'antwoord weg') throw new VerbindingFout('weg');
    return this.etag;
  };

  readonly haal = async () => {
    await wacht(100);
    return { inhoud: this.inhoud, etag: this.etag };
  };
}

const wacht = (ms: number) => new Promise((klaar) => setTimeout(klaar, ms));

/** What every test of it begins with: a service of its own, an empty tab, and time that stands still. */
export let dienst: Dienst;

export function opzet(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    sessionStorage.clear();
    dienst = new Dienst();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

export function open(meer: Partial<ConstructorParameters<typeof Autosave<Brief>>[0]> = {}): Autosave<Brief> {
  const autosave = new Autosave<Brief>({
    sleutel: 'fatima/brief',
    begin: { inhoud: dienst.inhoud, etag: dienst.etag },
    bewaar: dienst.bewaar,
    haal: dienst.haal,
    ...meer,
  });
  autosave.begin();
  return autosave;
}

export const stand = (autosave: Autosave<Brief>) => autosave.nuGeldig().stand;
export const kopie = () => leesKopie<Brief>('fatima/brief');
