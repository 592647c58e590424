import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProbleemFout, VerbindingFout } from '../api/probleem';
import { Autosave } from './autosave';
import { leesKopie } from './kopie';
import { sessieVerlopen } from '../app/sessie';

vi.mock(import('../app/sessie'), async (echt) => ({ ...(await echt()), sessieVerlopen: vi.fn() }));

interface Brief {
  a: string;
  b: string;
}

const BEGIN: Brief = { a: 'een', b: '' };

function probleem(status: number): ProbleemFout {
  return new ProbleemFout({ type: `/problemen/status-${status}`, title: 'Nee', status });
}

/** A service that keeps one text, as ours does: a version, and a refusal of what follows on another. */
class Dienst {
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

let dienst: Dienst;

function open(meer: Partial<ConstructorParameters<typeof Autosave<Brief>>[0]> = {}): Autosave<Brief> {
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

const stand = (autosave: Autosave<Brief>) => autosave.nuGeldig().stand;
const kopie = () => leesKopie<Brief>('fatima/brief');

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
  dienst = new Dienst();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('bewaren', () => {
  it('bewaart na een korte stilte, en laat daarna niets in het tabblad achter', async () => {
    const autosave = open();
    autosave.zet({ a: 'twee', b: '' });
    expect(stand(autosave)).toBe('gewijzigd');
    expect(kopie()?.waarde.a).toBe('twee');
    await vi.advanceTimersByTimeAsync(1_400);
    expect(dienst.inhoud.a).toBe('twee');
    expect(stand(autosave)).toBe('bewaard');
    expect(autosave.nuGeldig().bewaardOp).toBeInstanceOf(Date);
    expect(kopie()).toBeUndefined();
  });

  it('bewaart ook van wie zonder pauze doortypt', async () => {
    const autosave = open();
    for (let i = 0; i < 24; i += 1) {
      autosave.zet({ a: `woord ${i}`, b: '' });
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(dienst.bewaringen.length).toBeGreaterThanOrEqual(1);
    expect(dienst.bewaringen.length).toBeLessThan(4);
  });

  it('stuurt na wat tijdens het bewaren werd getypt, zonder botsing met zichzelf', async () => {
    const autosave = open();
    autosave.zet({ a: 'twee', b: '' });
    await vi.advanceTimersByTimeAsync(1_250);
    expect(stand(autosave)).toBe('bezig');
    autosave.zet({ a: 'twee en drie', b: '' });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(dienst.bewaringen.map((brief) => brief.a)).toEqual(['twee', 'twee en drie']);
    expect(stand(autosave)).toBe('bewaard');
  });

  it('is klaar als alles er staat, voor een stap die op de tekst volgt', async () => {
    const autosave = open();
    autosave.zet({ a: 'twee', b: '' });
    const klaar = autosave.nu();
    await vi.advanceTimersByTimeAsync(50);
    autosave.zet({ a: 'drie', b: '' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await klaar).toBe('"3-hash"');
    expect(dienst.inhoud.a).toBe('drie');
  });

  it('bewaart nog een keer als de pagina wordt verlaten, ook wat tijdens het bewaren kwam', async () => {
    const autosave = open();
    autosave.zet({ a: 'twee', b: '' });
    await vi.advanceTimersByTimeAsync(1_250);
    autosave.zet({ a: 'drie', b: '' });
    autosave.stop();
    await vi.advanceTimersByTimeAsync(500);
    expect(dienst.inhoud.a).toBe('drie');
    expect(kopie()).toBeUndefined();
  });
});

describe('verbinding', () => {
  it('houdt de tekst vast als de verbinding weg is, en stuurt hem vanzelf als zij terug is', async () => {
    dienst.storing = [new VerbindingFout('weg'), probleem(503)];
    const autosave = open();
    autosave.zet({ a: 'twee', b: '' });
    await vi.advanceTimersByTimeAsync(1_400);
    expect(stand(autosave)).toBe('geen-verbinding');
    expect(kopie()?.waarde.a).toBe('twee');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(stand(autosave)).toBe('bewaard');
    expect(dienst.inhoud.a).toBe('twee');
  });

  it('neemt de eigen tekst niet voor die van een ander als alleen het antwoord wegviel', async () => {
    dienst.storing = ['antwoord weg'];
    const autosave = open();
    autosave.zet({ a: 'twee', b: '' });
    await vi.advanceTimersByTimeAsync(1_400);
    autosave.zet({ a: 'twee en drie', b: '' });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(stand(autosave)).toBe('bewaard');
    expect(dienst.inhoud.a).toBe('twee en drie');
  });

  it('zegt niet bewaard te hebben wat na een weggevallen antwoord werd teruggedraaid', async () => {
    dienst.storing = ['antwoord weg'];
    const autosave = open();
    autosave.zet({ a: 'twee', b: '' });
    await vi.advanceTimersByTimeAsync(1_400);
    autosave.zet(BEGIN);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(dienst.inhoud).toEqual(BEGIN);
    expect(stand(autosave)).toBe('bewaard');
  });

  it('probeert een fout van de dienst zelf opnieuw', async () => {
    dienst.storing = [probleem(500)];
    const autosave = open();
    autosave.zet({ a: 'twee', b: '' });
    await vi.advanceTimersByTimeAsync(1_400);
    expect(stand(autosave)).toBe('geweigerd');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(stand(autosave)).toBe('bewaard');
  });
});

describe('geweigerd', () => {
  it('wacht na een weigering op een andere tekst', async () => {
    dienst.storing = [probleem(400)];
    const autosave = open();
    autosave.zet({ a: '', b: '' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(stand(autosave)).toBe('geweigerd');
    expect(dienst.bewaringen).toEqual([]);
    autosave.zet({ a: 'wel', b: '' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(stand(autosave)).toBe('bewaard');
  });

  it('stuurt de tekst die intussen is verbeterd', async () => {
    dienst.storing = [probleem(400)];
    const autosave = open();
    autosave.zet({ a: '', b: '' });
    await vi.advanceTimersByTimeAsync(1_250);
    autosave.zet({ a: 'wel', b: '' });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(stand(autosave)).toBe('bewaard');
    expect(dienst.inhoud.a).toBe('wel');
  });
});

describe('twee schrijvers', () => {
  const botsing = async () => {
    const autosave = open();
    autosave.zet({ a: 'van mij', b: '' });
    dienst.schrijf({ a: 'van een ander', b: '' });
    await vi.advanceTimersByTimeAsync(2_000);
    return autosave;
  };

  it('toont beide teksten, bewaart geen van beide over de ander heen en houdt de eigen vast', async () => {
    const autosave = await botsing();
    expect(autosave.nuGeldig()).toMatchObject({
      stand: 'botsing',
      waarde: { a: 'van mij' },
      ander: { inhoud: { a: 'van een ander' } },
    });
    expect(kopie()?.waarde.a).toBe('van mij');
    expect(dienst.inhoud.a).toBe('van een ander');
  });

  it('laat geen stap toe die op een van beide zou volgen', async () => {
    const autosave = await botsing();
    await expect(autosave.nu()).rejects.toThrow();
  });

  it('gaat verder met wat is gekozen, ook als er na de botsing nog is getypt', async () => {
    const autosave = await botsing();
    autosave.zet({ a: 'van mij, en meer', b: '' });
    autosave.losOp(autosave.nuGeldig().waarde);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(dienst.inhoud.a).toBe('van mij, en meer');
    expect(stand(autosave)).toBe('bewaard');
  });

  it('vraagt niets als beiden hetzelfde schreven', async () => {
    const autosave = open();
    autosave.zet({ a: 'gelijk', b: '' });
    dienst.schrijf({ a: 'gelijk', b: '' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(stand(autosave)).toBe('bewaard');
  });

  it('voegt samen wat in verschillende velden staat', async () => {
    const autosave = open({
      voegSamen: (basis, mijn, ander) => (ander.a === basis.a ? { ...ander, a: mijn.a } : undefined),
    });
    autosave.zet({ a: 'van mij', b: '' });
    dienst.schrijf({ a: 'een', b: 'van een ander' });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(dienst.inhoud).toEqual({ a: 'van mij', b: 'van een ander' });
    expect(autosave.nuGeldig()).toMatchObject({ stand: 'bewaard', waarde: { a: 'van mij', b: 'van een ander' } });
  });
});

describe('verlopen sessie', () => {
  it('zegt het, bewaart in het tabblad, en gaat na het inloggen verder waar men was', async () => {
    dienst.storing = [probleem(401)];
    const autosave = open();
    autosave.zet({ a: 'twee', b: '' });
    await vi.advanceTimersByTimeAsync(1_400);
    expect(stand(autosave)).toBe('uitgelogd');
    expect(sessieVerlopen).toHaveBeenCalled();
    expect(kopie()?.waarde.a).toBe('twee');

    const terug = open();
    expect(terug.nuGeldig().waarde.a).toBe('twee');
    await vi.advanceTimersByTimeAsync(500);
    expect(dienst.inhoud.a).toBe('twee');
  });

  it('geeft niemand anders die inlogt wat er nog lag', async () => {
    dienst.storing = [probleem(401)];
    open().zet({ a: 'twee', b: '' });
    await vi.advanceTimersByTimeAsync(1_400);
    expect(open({ sleutel: 'joost/brief' }).nuGeldig().waarde.a).toBe('een');
  });
});

describe('tabblad opnieuw geladen', () => {
  /** The page is gone, and with it its timers; what the tab holds stays. */
  const herlaad = () => {
    vi.clearAllTimers();
    return open();
  };

  it('heeft wat nog niet was bewaard', async () => {
    open().zet({ a: 'twee', b: '' });
    const nieuw = herlaad();
    expect(nieuw.nuGeldig()).toMatchObject({ waarde: { a: 'twee' }, stand: 'gewijzigd' });
    await vi.advanceTimersByTimeAsync(500);
    expect(dienst.inhoud.a).toBe('twee');
  });

  it('botst niet met wat dit tabblad zelf net had verstuurd', async () => {
    const oud = open();
    oud.zet({ a: 'twee', b: '' });
    await vi.advanceTimersByTimeAsync(1_250);
    oud.zet({ a: 'twee en drie', b: '' });
    dienst.schrijf({ a: 'twee', b: '' });
    const nieuw = herlaad();
    expect(nieuw.nuGeldig()).toMatchObject({ waarde: { a: 'twee en drie' }, stand: 'gewijzigd' });
    await vi.advanceTimersByTimeAsync(500);
    expect(dienst.inhoud.a).toBe('twee en drie');
  });

  it('toont beide teksten als een ander intussen schreef', () => {
    open().zet({ a: 'van mij', b: '' });
    dienst.schrijf({ a: 'van een ander', b: '' });
    expect(herlaad().nuGeldig()).toMatchObject({
      stand: 'botsing',
      waarde: { a: 'van mij' },
      ander: { inhoud: { a: 'van een ander' } },
    });
  });

  it('begint met wat de dienst heeft als de kopie onleesbaar is', () => {
    sessionStorage.setItem('smk/fatima/brief', '{kapot');
    expect(open().nuGeldig()).toMatchObject({ stand: 'bewaard', waarde: BEGIN });
  });

  it('werkt ook waar het tabblad niets mag bewaren', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('vol', 'QuotaExceededError');
    });
    const autosave = open();
    autosave.zet({ a: 'twee', b: '' });
    await vi.advanceTimersByTimeAsync(1_400);
    expect(dienst.inhoud.a).toBe('twee');
  });
});
