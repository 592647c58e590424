import type { MetVersie } from '../api/client';
import { heeftStatus, isTijdelijk, ProbleemFout } from '../api/probleem';
import { sessieVerlopen } from '../app/sessie';
import type { AutosaveOpties, Stand } from './bewaarstand';
import { bewaarKopie, leesKopie, wisKopie } from './kopie';

export type { AutosaveOpties, Bewaarstand, Stand } from './bewaarstand';

/** Who types on without a pause is saved in between. */
const LANGSTE_WACHT = 10_000;
/** As many texts without an answer as are compared with what the service turns out to have. */
const ONTHOUDEN = 5;
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
  private sinds: number | undefined;
  private gestopt = false;
  /** Sent without an answer: the service may have one of these, and then it is no other's text. */
  private onbevestigd: T[] = [];
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
    if (gelijk(waarde, this.basis) && !this.lopend && this.onbevestigd.length === 0) {
      clearTimeout(this.wekker);
      this.naar({ waarde, stand: 'bewaard', fout: undefined });
      this.wis();
      return;
    }
    this.naar({ waarde, stand: 'gewijzigd', fout: undefined });
    this.kopieer();
    this.planNaTypen();
  };

  /**
   * Saves now what is not saved yet.
   *
   * @returns the version the service has, for a change that must follow this text
   * @throws what stood in the way
   */
  readonly nu = async (): Promise<string> => {
    clearTimeout(this.wekker);
    if (this.toestand.stand === 'botsing') throw this.toestand.fout ?? new Error('botsing');
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
    this.bevestigd(this.toestand.ander.inhoud, this.toestand.ander.etag);
    this.naar({ stand: 'bewaard', ander: undefined, fout: undefined });
    this.zet(waarde);
    void this.nu().catch(() => undefined);
  };

  /** A change made elsewhere on the page, with the same version line. */
  readonly bijgewerkt = (etag: string): void => {
    this.etag = etag;
  };

  /** The page is looked at (again). */
  readonly begin = (): void => {
    this.gestopt = false;
    if (this.toestand.stand !== 'geweigerd' && this.moetNog()) this.plan(0);
  };

  /** The page is left: saves once more; what that does not reach stays in this tab, for when the page is opened again. */
  readonly stop = (): void => {
    clearTimeout(this.wekker);
    this.gestopt = true;
    if (this.moetNog()) void this.slaOp();
  };

  private moetNog(): boolean {
    if (this.toestand.stand === 'botsing') return false;
    return this.onbevestigd.length > 0 || !gelijk(this.toestand.waarde, this.basis);
  }

  private plan(over: number): void {
    clearTimeout(this.wekker);
    if (!this.gestopt) this.wekker = setTimeout(() => void this.slaOp(), over);
  }

  private planNaTypen(): void {
    this.sinds ??= Date.now();
    const nog = this.sinds + LANGSTE_WACHT - Date.now();
    this.plan(Math.max(0, Math.min(this.opties.wachttijd ?? 1_200, nog)));
  }

  private slaOp(): Promise<void> {
    if (this.lopend) return this.lopend;
    if (!this.moetNog()) return Promise.resolve();
    const waarde = this.toestand.waarde;
    this.sinds = undefined;
    this.lopend = (gelijk(waarde, this.basis) ? this.vraagNa() : this.verstuur(waarde)).finally(() => {
      this.lopend = undefined;
      if (this.toestand.stand !== 'gewijzigd') return;
      if (this.gestopt) void this.slaOp();
      else this.planNaTypen();
    });
    return this.lopend;
  }

  private async verstuur(waarde: T): Promise<void> {
    this.onbevestigd = [...this.onbevestigd.filter((eerder) => !gelijk(eerder, waarde)), waarde].slice(-ONTHOUDEN);
    this.naar({ stand: 'bezig' });
    this.kopieer();
    try {
      const etag = await this.opties.bewaar(waarde, this.etag, this.basis);
      this.bevestigd(waarde, etag);
      this.naar({ stand: 'bewaard', bewaardOp: new Date(), fout: undefined });
      this.verder();
    } catch (fout) {
      await this.mislukt(fout, waarde);
    }
  }

  /** Back at the text it began with, while the service may have got another in between. */
  private async vraagNa(): Promise<void> {
    this.naar({ stand: 'bezig' });
    await this.botst(undefined);
  }

  /** The service has this, under this version. */
  private bevestigd(inhoud: T, etag: string): void {
    this.basis = inhoud;
    this.etag = etag;
    this.onbevestigd = [];
    this.herhaling = EERSTE_HERHALING;
  }

  private verder(): void {
    if (this.moetNog()) {
      this.naar({ stand: 'gewijzigd' });
      this.kopieer();
    } else {
      this.wis();
      this.naar({ stand: 'bewaard', fout: undefined });
    }
  }

  private async mislukt(fout: unknown, verstuurd: T): Promise<void> {
    if (isTijdelijk(fout)) {
      this.naar({ stand: 'geen-verbinding', fout });
      this.planHerhaling();
      return;
    }
    if (heeftStatus(fout, 412)) {
      await this.botst(fout);
      return;
    }
    // refused, so certainly not kept
    this.onbevestigd = this.onbevestigd.filter((eerder) => eerder !== verstuurd);
    if (heeftStatus(fout, 401)) {
      this.naar({ stand: 'uitgelogd', fout });
      sessieVerlopen();
    } else if (gelijk(verstuurd, this.toestand.waarde)) {
      this.naar({ stand: 'geweigerd', fout });
      // a fault of the service itself may pass; a refusal waits for another text
      if (fout instanceof ProbleemFout && fout.probleem.status >= 500) this.planHerhaling();
    } else {
      this.naar({ stand: 'gewijzigd', fout: undefined });
    }
  }

  private planHerhaling(): void {
    this.plan(this.herhaling);
    this.herhaling = Math.min(this.herhaling * 2, LANGSTE_HERHALING);
  }

  /** The service has another version: of us, of an answer that got lost, or of someone else. */
  private async botst(fout: unknown): Promise<void> {
    let ander: MetVersie<T>;
    try {
      ander = await this.opties.haal();
    } catch (weg) {
      // whatever this text met, it is not kept: asked again when it is sent again
      await this.mislukt(heeftStatus(weg, 412) ? fout : weg, this.toestand.waarde);
      return;
    }
    const samen = this.verzoen(ander.inhoud);
    if (samen === undefined) {
      this.naar({ stand: 'botsing', ander, fout });
      this.kopieer();
      return;
    }
    this.bevestigd(ander.inhoud, ander.etag);
    this.naar({ waarde: samen });
    this.verder();
  }

  /** @returns the text to go on with, or undefined where someone has to choose */
  private verzoen(ander: T): T | undefined {
    const mijn = this.toestand.waarde;
    if ([mijn, this.basis, ...this.onbevestigd].some((eigen) => gelijk(eigen, ander))) return mijn;
    return this.opties.voegSamen?.(this.basis, mijn, ander);
  }

  /** What this tab still held when it was closed, reloaded or sent away to log in. */
  private herstel(): void {
    const kopie = leesKopie<T>(this.opties.sleutel);
    const dienst = { inhoud: this.basis, etag: this.etag ?? '' };
    if (!kopie || gelijk(kopie.waarde, dienst.inhoud)) {
      wisKopie(this.opties.sleutel);
      return;
    }
    this.toestand = { waarde: kopie.waarde, stand: 'gewijzigd' };
    if (versie(kopie.etag) === versie(this.etag)) return;
    this.basis = kopie.basis;
    this.onbevestigd = kopie.onbevestigd ?? [];
    const samen = this.verzoen(dienst.inhoud);
    this.basis = dienst.inhoud;
    this.onbevestigd = [];
    this.toestand =
      samen === undefined
        ? { waarde: kopie.waarde, stand: 'botsing', ander: dienst }
        : { waarde: samen, stand: gelijk(samen, this.basis) ? 'bewaard' : 'gewijzigd' };
  }

  private kopieer(): void {
    bewaarKopie<T>(this.opties.sleutel, {
      waarde: this.toestand.waarde,
      basis: this.basis,
      ...(this.onbevestigd.length > 0 ? { onbevestigd: this.onbevestigd } : {}),
      ...(this.etag ? { etag: this.etag } : {}),
    });
  }

  /** Not where the page was left and opened again: what is kept then is of its successor. */
  private wis(): void {
    const kopie = this.gestopt ? leesKopie<T>(this.opties.sleutel) : undefined;
    if (!kopie || gelijk(kopie.waarde, this.toestand.waarde)) wisKopie(this.opties.sleutel);
  }

  private naar(verandering: Partial<Stand<T>>): void {
    this.toestand = { ...this.toestand, ...verandering };
    this.luisteraars.forEach((luisteraar) => {
      luisteraar();
    });
  }
}

/** The part of an ETag that `If-Match` compares. */
function versie(etag: string | undefined): string {
  return (etag ?? '').replaceAll('"', '').split('-')[0] ?? '';
}

function gelijk(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
