import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Schema } from '../api/client';
import { PAD, persoon, REVIEW, RONDE } from '../review/proef';
import { type Dienst, probleem, stubDienst, toonPagina } from '../test/dienst';
import { AMSTERDAM } from '../test/mensen';
import { Nepstroom } from '../test/nepstroom';
import { Livepagina } from './Livepagina';

const LIVE = `${PAD}/sessies/s1/live`;
const bram = persoon('b1', 'Bram Oosting');
const BEZIG: Schema<'Live'> = {
  status: 'BEZIG',
  leidt: false,
  stap: 1,
  soort: 'NIETS',
  begonnenOp: '2026-11-22T13:00:00Z',
  nuOp: '2026-11-22T13:05:00Z',
  aantalKlaar: 0,
  ikKlaar: false,
};
const REFLECTIE = { soort: 'REFLECTIE', ding: 'f1', ronde: RONDE.id, veld: 'denken', stap: 2 } as const;
const tekst: Schema<'Reflectie'> = {
  id: 'f1',
  ronde: RONDE.id,
  schrijver: bram,
  status: 'INGEDIEND',
  denken: 'Wij herkennen dit.',
  handelen: 'Wij belden.',
  naOnthulling: false,
};

beforeEach(() => {
  vi.stubGlobal('EventSource', Nepstroom);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  Nepstroom.laatste = undefined;
});

function toon(live: Partial<Schema<'Live'>> = {}, meer: Dienst = {}) {
  const gevraagd = stubDienst({
    [`GET ${PAD}`]: () => ({ inhoud: { ...REVIEW, rol: ['PEER'], status: 'RONDES' }, etag: '"1-a"' }),
    [`GET ${LIVE}`]: () => ({ inhoud: { ...BEZIG, ...live }, etag: '"3-a"' }),
    [`GET ${PAD}/rondes/${RONDE.id}`]: () => ({ inhoud: { ...RONDE, status: 'GESLOTEN' }, etag: '"1-a"' }),
    [`GET ${PAD}/reflecties/f1`]: () => ({ inhoud: tekst, etag: '"1-a"' }),
    [`GET ${PAD}/vraagversies`]: () => ({
      inhoud: {
        items: [{ nummer: 1, tekst: 'Wat mag een team?', ongewijzigd: false, op: RONDE.opentOp, door: bram }],
      },
    }),
    [`GET ${PAD}/aannames`]: () => ({ inhoud: { items: [] } }),
    [`GET ${PAD}/rondes`]: () => ({ inhoud: { items: [{ ...RONDE, status: 'GESLOTEN' }] } }),
    [`GET ${PAD}/rondes/${RONDE.id}/reflecties`]: () => ({ inhoud: { items: [tekst] } }),
    ...meer,
  });
  toonPagina(Livepagina, '/peerreviews/:id/sessies/:sessieId/live', LIVE, AMSTERDAM);
  return gevraagd;
}

function vertel(live: Partial<Schema<'Live'>>, versie = 4) {
  act(() => {
    Nepstroom.laatste?.dispatchEvent(
      new MessageEvent('live', { data: JSON.stringify({ ...BEZIG, ...live }), lastEventId: `"${versie}-"` }),
    );
  });
}

describe('een sessie volgen', () => {
  it('toont wat erop komt met het eigen leesrecht, en zegt het een keer', async () => {
    toon();
    expect(await screen.findByText('Er staat nu niets op het scherm.')).toBeVisible();
    expect(Nepstroom.laatste?.url).toBe(`/api/v1${LIVE}/stroom`);
    vertel({ ...REFLECTIE, spreker: bram });
    expect(await screen.findByText('Wij herkennen dit.')).toBeVisible();
    expect(screen.queryByText('Wij belden.')).toBeNull();
    expect(screen.getByText('Uit een reflectie. Aan het woord: Bram Oosting, Oldenzaal')).toHaveAttribute(
      'role',
      'status',
    );
  });

  it('geeft een teken bij de stap die op het scherm staat', async () => {
    const gebruiker = userEvent.setup();
    const gevraagd = toon(
      { stap: 3, soort: 'STURINGSVRAAG' },
      {
        [`POST ${LIVE}/klaar`]: () => ({
          inhoud: { ...BEZIG, soort: 'STURINGSVRAAG', stap: 3, ikKlaar: true, aantalKlaar: 2 },
          etag: '"3-b"',
        }),
      },
    );
    await gebruiker.click(await screen.findByRole('button', { name: 'Ik ben klaar', pressed: false }));
    expect(await screen.findByRole('button', { name: 'Ik ben klaar', pressed: true })).toBeVisible();
    expect(screen.getByText('2 zijn klaar.')).toBeVisible();
    expect(gevraagd.find(({ methode }) => methode === 'POST')?.inhoud).toEqual({ stap: 3, klaar: true });
  });

  it('vraagt zonder stroom zelf, houdt vast wat er stond en zegt dat de verbinding weg is', async () => {
    vi.unstubAllGlobals();
    vi.useFakeTimers({ shouldAdvanceTime: true });
    let bereikbaar = true;
    let live: Partial<Schema<'Live'>> = { soort: 'STURINGSVRAAG' };
    toon({}, { [`GET ${LIVE}`]: () => (bereikbaar ? { inhoud: { ...BEZIG, ...live }, etag: '"3-a"' } : 'weg') });
    expect(await screen.findByText('Wat mag een team?')).toBeVisible();
    bereikbaar = false;
    await act(() => vi.advanceTimersByTimeAsync(6_000));
    expect(await screen.findByText(/De verbinding is even weg/)).toBeVisible();
    expect(screen.getByText('Wat mag een team?')).toBeVisible();
    bereikbaar = true;
    live = REFLECTIE;
    await act(() => vi.advanceTimersByTimeAsync(6_000));
    expect(await screen.findByText('Wij herkennen dit.')).toBeVisible();
    expect(screen.queryByText(/De verbinding is even weg/)).toBeNull();
  });

  it('laat wie vervangen is ook niet meer zien wat er al stond', async () => {
    vi.unstubAllGlobals();
    vi.useFakeTimers({ shouldAdvanceTime: true });
    let hoortErbij = true;
    toon(
      {},
      {
        [`GET ${LIVE}`]: () =>
          hoortErbij ? { inhoud: { ...BEZIG, soort: 'STURINGSVRAAG' }, etag: '"3-a"' } : probleem(404, 'niet-gevonden'),
      },
    );
    expect(await screen.findByText('Wat mag een team?')).toBeVisible();
    hoortErbij = false;
    await act(() => vi.advanceTimersByTimeAsync(6_000));
    expect(screen.queryByText('Wat mag een team?')).toBeNull();
  });

  it('begint vanzelf, en wijst na afloop de weg naar waar het staat', async () => {
    toon({}, { [`GET ${LIVE}`]: () => ({ inhoud: { status: 'VASTGESTELD', leidt: false }, etag: '"0-a"' }) });
    expect(await screen.findByText(/nog niet begonnen/, { selector: '.smk-leeg *' })).toBeVisible();
    vertel({ soort: 'STURINGSVRAAG' });
    expect(await screen.findByText('Wat mag een team?')).toBeVisible();
    act(() => {
      Nepstroom.laatste?.dispatchEvent(
        new MessageEvent('live', { data: JSON.stringify({ status: 'GEHOUDEN', leidt: false }), lastEventId: '"0-"' }),
      );
    });
    expect(await screen.findByRole('link', { name: 'Naar de rondes' })).toHaveAttribute('href', `${PAD}/rondes`);
  });
});

describe('een sessie leiden', () => {
  const LEIDT = { leidt: true, sprekers: [bram], nietKlaar: [bram] };

  it('zet het volgende op tegen de versie die de stroom vertelde, en zegt het als een ander voor was', async () => {
    const gebruiker = userEvent.setup();
    let geweigerd = false;
    const gevraagd = toon(LEIDT, {
      [`PUT ${LIVE}`]: ({ inhoud }) =>
        geweigerd
          ? probleem(412, 'versie-verouderd', { detail: 'Intussen gewijzigd.' })
          : { inhoud: { ...BEZIG, ...LEIDT, ...(inhoud as object), stap: 2, spreker: undefined }, etag: '"5-b"' },
    });
    vertel(LEIDT, 4);
    const volgende = await screen.findByRole('button', { name: 'Volgende' });
    await vi.waitFor(() => expect(volgende).toBeEnabled());
    await gebruiker.click(volgende);
    expect(await screen.findByRole('heading', { name: 'De vraag aan de peers' })).toBeVisible();
    const put = gevraagd.find(({ methode }) => methode === 'PUT');
    expect(put?.kop('If-Match')).toBe('"4-"');
    expect(put?.inhoud).toEqual({ soort: 'STURINGSVRAAG' });

    geweigerd = true;
    await gebruiker.click(volgende);
    expect(await screen.findByRole('alert')).toBeVisible();
  });

  it('geeft het woord en tijd aan wat er staat', async () => {
    const gebruiker = userEvent.setup();
    const gevraagd = toon(
      { ...LEIDT, ...REFLECTIE },
      {
        [`PUT ${LIVE}`]: ({ inhoud }) => ({
          inhoud: { ...BEZIG, ...LEIDT, ...REFLECTIE, eindigtOp: (inhoud as Schema<'LiveInvoer'>).eindigtOp },
          etag: '"4-b"',
        }),
      },
    );
    expect(await screen.findByText(/Nog niet: Bram Oosting/)).toBeVisible();
    await gebruiker.selectOptions(await screen.findByLabelText('Wie heeft het woord?'), 'Bram Oosting, Oldenzaal');
    expect(gevraagd.some(({ methode }) => methode === 'PUT')).toBe(false);
    await gebruiker.click(screen.getByRole('button', { name: 'Geef het woord' }));
    await vi.waitFor(() =>
      expect(gevraagd.findLast(({ methode }) => methode === 'PUT')?.inhoud).toEqual({
        soort: 'REFLECTIE',
        ding: 'f1',
        veld: 'denken',
        spreker: 'b1',
      }),
    );
    await gebruiker.click(screen.getByRole('button', { name: '5 minuten erbij' }));
    expect(await screen.findByRole('timer')).toHaveTextContent(/[45]:\d\d/);
  });
});
