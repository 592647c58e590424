import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ProbleemFout } from '../api/probleem';
import { useWijziging } from './useWijziging';

const EEN = { inhoud: { naam: 'een', plaats: 'hier' }, etag: '"1"' };
const TWEE = { inhoud: { naam: 'twee', plaats: 'hier' }, etag: '"2"' };
const DRIE = { inhoud: { naam: 'twee', plaats: 'daar' }, etag: '"3"' };

function weigering(status: number) {
  return new ProbleemFout({ type: '/problemen/weigering', title: 'Nee', status });
}

function begin(sleutel?: string, eerst = EEN) {
  return renderHook(({ gelezen }) => useWijziging(sleutel, gelezen, (inhoud) => inhoud), {
    initialProps: { gelezen: eerst },
  });
}

function schrijfPlaats({ result }: ReturnType<typeof begin>, plaats: string) {
  act(() => result.current.zet({ ...result.current.velden, plaats }));
}

describe('useWijziging', () => {
  it('volgt de pagina tot iemand iets wijzigt, en daarna niet meer', () => {
    const formulier = begin();
    formulier.rerender({ gelezen: TWEE });
    expect(formulier.result.current).toMatchObject({ velden: TWEE.inhoud, etag: '"2"' });

    schrijfPlaats(formulier, 'elders');
    formulier.rerender({ gelezen: DRIE });
    expect(formulier.result.current).toMatchObject({ velden: { naam: 'twee', plaats: 'elders' }, etag: '"2"' });
    expect(formulier.result.current.intussen).toBeUndefined();
  });

  it('houdt na een botsing wat er geschreven is, en toont wat de ander veranderde', () => {
    const formulier = begin();
    schrijfPlaats(formulier, 'elders');
    act(() => formulier.result.current.geweigerd(weigering(412)));
    expect(formulier.result.current.etag).toBe('"1"');

    formulier.rerender({ gelezen: TWEE });
    expect(formulier.result.current).toMatchObject({
      velden: { naam: 'twee', plaats: 'elders' },
      etag: '"2"',
      intussen: { was: EEN.inhoud, nu: TWEE.inhoud },
    });
    schrijfPlaats(formulier, 'verder weg');
    expect(formulier.result.current.intussen?.was).toEqual(EEN.inhoud);
  });

  it('overschrijft ook bij een tweede botsing geen veld dat het niet wijzigde', () => {
    const formulier = begin();
    act(() => formulier.result.current.zet({ ...EEN.inhoud, naam: 'van mij' }));
    act(() => formulier.result.current.geweigerd(weigering(412)));
    formulier.rerender({ gelezen: TWEE });
    act(() => formulier.result.current.zet({ ...formulier.result.current.velden, naam: 'toch van mij' }));
    act(() => formulier.result.current.geweigerd(weigering(412)));
    formulier.rerender({ gelezen: DRIE });
    expect(formulier.result.current.velden).toEqual({ naam: 'toch van mij', plaats: 'daar' });
  });

  it('neemt na een andere weigering niets over', () => {
    const formulier = begin();
    schrijfPlaats(formulier, 'elders');
    act(() => formulier.result.current.geweigerd(weigering(422)));
    formulier.rerender({ gelezen: TWEE });
    expect(formulier.result.current.etag).toBe('"1"');
  });

  it('begint na het bewaren met wat er dan gelezen is', () => {
    const formulier = begin();
    schrijfPlaats(formulier, 'elders');
    formulier.rerender({ gelezen: DRIE });
    act(() => formulier.result.current.bewaard());
    expect(formulier.result.current).toMatchObject({ velden: DRIE.inhoud, etag: '"3"', intussen: undefined });
  });

  it('gaat verder met het antwoord, ook als de pagina nog het oude toont', () => {
    const formulier = begin();
    schrijfPlaats(formulier, 'daar');
    act(() => formulier.result.current.bewaard(TWEE));
    formulier.rerender({ gelezen: EEN });
    expect(formulier.result.current).toMatchObject({ velden: TWEE.inhoud, etag: '"2"' });
    formulier.rerender({ gelezen: DRIE });
    expect(formulier.result.current).toMatchObject({ velden: DRIE.inhoud, etag: '"3"' });
  });

  it('vindt terug wat in dit tabblad wachtte, en zegt wat er intussen anders is', () => {
    const eerst = begin('d1/ding');
    schrijfPlaats(eerst, 'elders');
    eerst.unmount();

    const opnieuw = begin('d1/ding', DRIE);
    expect(opnieuw.result.current).toMatchObject({
      velden: { naam: 'twee', plaats: 'elders' },
      etag: '"3"',
      intussen: { was: EEN.inhoud, nu: DRIE.inhoud },
    });
  });
});
