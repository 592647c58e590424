import { describe, expect, it, vi } from 'vitest';
import { BEGIN, dienst, kopie, open, opzet, stand } from './autosaveproef';

opzet();

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
