import { describe, expect, it, vi } from 'vitest';
import { sessieVerlopen } from '../app/sessie';
import { VerbindingFout } from '../api/probleem';
import { BEGIN, dienst, kopie, open, opzet, probleem, stand } from './autosaveproef';

vi.mock(import('../app/sessie'), async (echt) => ({ ...(await echt()), sessieVerlopen: vi.fn() }));

opzet();

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
