import type { MetVersie } from '../api/client';
import { heeftStatus, isTijdelijk } from '../api/probleem';

/**
 * `bewaard`: the service has it. `gewijzigd`, `bezig`: on its way. `geen-verbinding`: kept in this tab, tried again by itself.
 * `uitgelogd`: kept in this tab until logged in. `botsing`: someone else, or another device, saved another text. `geweigerd`: the service
 * will not have it as it is.
 */
export type Bewaarstand = 'bewaard' | 'gewijzigd' | 'bezig' | 'geen-verbinding' | 'uitgelogd' | 'botsing' | 'geweigerd';

export interface Stand<T> {
  waarde: T;
  stand: Bewaarstand;
  bewaardOp?: Date;
  fout?: unknown;
  /** What the service has instead, when it met another text. */
  ander?: MetVersie<T>;
}

export interface AutosaveOpties<T> {
  /** Names the safety copy in this tab; holds the id of the person, so that nobody else's login finds it. */
  sleutel: string;
  /** As the service has it; without an etag for what it does not have yet. */
  begin: { inhoud: T; etag?: string };
  /** @returns the version after saving */
  bewaar: (waarde: T, etag: string | undefined, vorige: T) => Promise<string>;
  /** What the service has now, asked after a conflict. */
  haal: () => Promise<MetVersie<T>>;
  wachttijd?: number;
}

interface Kopie<T> {
  waarde: T;
  basis: T;
  etag?: string;
}

const EERSTE_HERHALING = 2_000;
const LANGSTE_HERHALING = 30_000;

/**
 * Saves what is written by itself and loses none of it: each change is first copied into this tab's own storage, and leaves it when the
 * service has it. Two writers get both texts.
 */
export class Autosave<T> {
  private toestand: Stand<T>;
  private basis: T;
  private etag: string | undefined;
  private wekker: ReturnType<typeof setTimeout> | undefined;
  private lopend: Promise<void> | undefined;
  private herhaling = EERSTE_HERHALING;
  private readonly luisteraars = new Set<() => void>();

  constructor(private readonly opties: AutosaveOpties<T>) {
    this.basis = opties.begin.inhoud;
    this.etag = opties.begin.etag;
    this.toestand = { waarde: opties.begin.inhoud, stand: 'bewaard' };
    this.herstel();
  }

  readonly volg = (luisteraar: () => void): (() => void) => {
    this.luisteraars.add(luisteraar);
    return () => this.luisteraars.delete(luisteraar);
  };

  readonly nuGeldig = (): Stand<T> => this.toestand;

  readonly zet = (waarde: T): void => {
    if (this.toestand.stand === 'botsing') {
      this.naar({ waarde });
      this.kopieer();
      return;
    }
    if (gelijk(waarde, this.basis) && !this.lopend) {
      this.wis();
      this.naar({ waarde, stand: 'bewaard', fout: undefined });
      return;
    }
    this.naar({ waarde, stand: 'gewijzigd', fout: undefined });
    this.kopieer();
    this.plan(this.opties.wachttijd ?? 1_200);
  };

  /**
   * Saves now what is not saved yet.
   *
   * @returns the version the service has, for a change that must follow this text
   * @throws what stood in the way
   */
  readonly nu = async (): Promise<string> => {
    clearTimeout(this.wekker);
    while (this.lopend ?? this.moetNog()) {
      await (this.lopend ?? this.slaOp());
      if (['geen-verbinding', 'uitgelogd', 'botsing', 'geweigerd'].includes(this.toestand.stand)) {
        throw this.toestand.fout ?? new Error(this.toestand.stand);
      }
    }
    return this.etag ?? '';
  };

  /** After a conflict: this is the text, made from both. */
  readonly losOp = (waarde: T): void => {
    if (!this.toestand.ander) return;
    this.etag = this.toestand.ander.etag;
    this.basis = this.toestand.ander.inhoud;
    this.naar({ stand: 'bewaard', ander: undefined, fout: undefined });
    this.zet(waarde);
    void this.nu().catch(() => undefined);
  };

  /** A change made elsewhere on the page, with the same version line. */
  readonly bijgewerkt = (etag: string): void => {
    this.etag = etag;
  };

  readonly stop = (): void => {
    clearTimeout(this.wekker);
    if (this.moetNog()) void this.slaOp();
  };

  private moetNog(): boolean {
    return this.toestand.stand !== 'botsing' && !gelijk(this.toestand.waarde, this.basis);
  }

  private plan(over: number): void {
    clearTimeout(this.wekker);
    this.wekker = setTimeout(() => void this.slaOp(), over);
  }

  private slaOp(): Promise<void> {
    if (this.lopend) return this.lopend;
    if (!this.moetNog()) return Promise.resolve();
    this.lopend = this.verstuur(this.toestand.waarde).finally(() => {
      this.lopend = undefined;
      if (this.toestand.stand === 'gewijzigd') this.plan(this.opties.wachttijd ?? 1_200);
    });
    return this.lopend;
  }

  private async verstuur(waarde: T): Promise<void> {
    this.naar({ stand: 'bezig' });
    try {
      this.etag = await this.opties.bewaar(waarde, this.etag, this.basis);
      this.basis = waarde;
      this.herhaling = EERSTE_HERHALING;
      const klaar = gelijk(this.toestand.waarde, waarde);
      if (klaar) this.wis();
      else this.kopieer();
      this.naar({ stand: klaar ? 'bewaard' : 'gewijzigd', bewaardOp: new Date(), fout: undefined });
    } catch (fout) {
      await this.mislukt(fout);
    }
  }

  private async mislukt(fout: unknown): Promise<void> {
    if (isTijdelijk(fout)) {
      this.naar({ stand: 'geen-verbinding', fout });
      this.plan(this.herhaling);
      this.herhaling = Math.min(this.herhaling * 2, LANGSTE_HERHALING);
    } else if (heeftStatus(fout, 401)) {
      this.naar({ stand: 'uitgelogd', fout });
    } else if (heeftStatus(fout, 412)) {
      await this.botst(fout);
    } else {
      this.naar({ stand: 'geweigerd', fout });
    }
  }

  private async botst(fout: unknown): Promise<void> {
    try {
      const ander = await this.opties.haal();
      if (gelijk(ander.inhoud, this.toestand.waarde) || gelijk(ander.inhoud, this.basis)) {
        this.etag = ander.etag;
        this.basis = ander.inhoud;
        this.naar({ stand: this.moetNog() ? 'gewijzigd' : 'bewaard', fout: undefined });
        if (!this.moetNog()) this.wis();
      } else {
        this.naar({ stand: 'botsing', ander, fout });
      }
    } catch (weg) {
      this.naar({ stand: 'gewijzigd' });
      await this.mislukt(heeftStatus(weg, 412) ? fout : weg);
    }
  }

  /** What this tab still held when it was closed, reloaded or sent away to log in. */
  private herstel(): void {
    const kopie = this.gekopieerd();
    if (!kopie || gelijk(kopie.waarde, this.basis)) {
      this.wis();
      return;
    }
    if (versie(kopie.etag) === versie(this.etag) || gelijk(kopie.basis, this.basis)) {
      this.toestand = { waarde: kopie.waarde, stand: 'gewijzigd' };
      this.plan(0);
    } else {
      this.toestand = {
        waarde: kopie.waarde,
        stand: 'botsing',
        ander: { inhoud: this.basis, etag: this.etag ?? '' },
      };
    }
  }

  private gekopieerd(): Kopie<T> | undefined {
    const tekst = sessionStorage.getItem(this.opslagsleutel());
    return tekst === null ? undefined : (JSON.parse(tekst) as Kopie<T>);
  }

  private kopieer(): void {
    const kopie: Kopie<T> = {
      waarde: this.toestand.waarde,
      basis: this.basis,
      ...(this.etag ? { etag: this.etag } : {}),
    };
    try {
      sessionStorage.setItem(this.opslagsleutel(), JSON.stringify(kopie));
    } catch {
      // the storage is full or forbidden: the text is still in the page, and goes to the service
    }
  }

  private wis(): void {
    sessionStorage.removeItem(this.opslagsleutel());
  }

  private opslagsleutel(): string {
    return `smk/${this.opties.sleutel}`;
  }

  private naar(verandering: Partial<Stand<T>>): void {
    this.toestand = { ...this.toestand, ...verandering };
    this.luisteraars.forEach((luisteraar) => {
      luisteraar();
    });
  }
}

/** Removes every safety copy: at logging out, nothing stays behind in the tab. */
export function wisKopieen(): void {
  Object.keys(sessionStorage)
    .filter((sleutel) => sleutel.startsWith('smk/'))
    .forEach((sleutel) => {
      sessionStorage.removeItem(sleutel);
    });
}

/** The part of an ETag that `If-Match` compares. */
function versie(etag: string | undefined): string {
  return (etag ?? '').replaceAll('"', '').split('-')[0] ?? '';
}

function gelijk(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
