import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../api/client';
import { stubDienst, toonPagina } from '../test/dienst';
import { AMSTERDAM } from '../test/mensen';
import { Projectiepagina } from './Projectiepagina';
import { PAD, persoon, REVIEW, RONDE } from './proef';

const verhelderen: Schema<'Ronde'> = {
  ...RONDE,
  id: 'r1',
  soort: 'VERHELDEREN',
  titel: 'Verhelderende vragen',
  onthulling: 'DIRECT',
};
const bram = persoon('b1', 'Bram Oosting');
const reflectie = (id: string, ronde: string, denken: string): Schema<'Reflectie'> => ({
  id,
  ronde,
  schrijver: bram,
  status: 'INGEDIEND',
  denken,
  spiegel: 'Dit is van onze eigen gemeente.',
  naOnthulling: false,
});

function toon() {
  stubDienst({
    [`GET ${PAD}`]: () => ({ inhoud: { ...REVIEW, status: 'RONDES' }, etag: '"1-a"' }),
    [`GET ${PAD}/vraagversies`]: () => ({
      inhoud: {
        items: [{ nummer: 1, tekst: 'Wat mag een team?', ongewijzigd: false, op: RONDE.opentOp, door: bram }],
      },
    }),
    [`GET ${PAD}/aannames`]: () => ({ inhoud: { items: [] } }),
    [`GET ${PAD}/rondes`]: () => ({
      inhoud: { items: [verhelderen, { ...RONDE, id: 'r2', status: 'GESLOTEN' }, { ...RONDE, id: 'r3' }] },
    }),
    [`GET ${PAD}/rondes/r1/vragen`]: () => ({
      inhoud: {
        items: [{ id: 'v1', tekst: 'Wie belde er?', antwoord: 'De buurvrouw.', steller: bram, geparkeerd: false }],
      },
    }),
    [`GET ${PAD}/rondes/r1/reflecties`]: () => ({ inhoud: { items: [] } }),
    [`GET ${PAD}/rondes/r2/reflecties`]: () => ({ inhoud: { items: [reflectie('f2', 'r2', 'Wij herkennen dit.')] } }),
    // the writer reads it, but a room may not
    [`GET ${PAD}/rondes/r3/reflecties`]: () => ({ inhoud: { items: [reflectie('f3', 'r3', 'Nog niet onthuld.')] } }),
  });
  toonPagina(Projectiepagina, '/peerreviews/:id/projectie', `${PAD}/projectie`, AMSTERDAM);
}

describe('de projectie', () => {
  it('bladert met de pijltjestoetsen langs wat iedereen mag lezen, en niets anders', async () => {
    const gebruiker = userEvent.setup();
    toon();
    expect(await screen.findByText('Wat mag een team?')).toBeVisible();
    expect(screen.getByText('1 van 3')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Vorige' })).toBeDisabled();

    await gebruiker.keyboard('{ArrowRight}');
    expect(screen.getByText('Wie belde er?')).toBeVisible();
    expect(screen.getByText('De buurvrouw.')).toBeVisible();
    expect(screen.queryByText('Wat mag een team?')).toBeNull();

    await gebruiker.keyboard('{PageDown}');
    expect(screen.getByText('Wij herkennen dit.')).toBeVisible();
    expect(screen.getByText('Bram Oosting, Oldenzaal')).toBeVisible();
    await gebruiker.keyboard('{ArrowRight}');
    expect(screen.getByText('3 van 3')).toBeVisible();
    expect(screen.queryByText('Nog niet onthuld.')).toBeNull();
    expect(screen.queryByText('Dit is van onze eigen gemeente.')).toBeNull();

    await gebruiker.keyboard('{Home}');
    expect(screen.getByText('Wat mag een team?')).toBeVisible();
  });

  it('laat de pijltjes aan de lijst waarin men een ronde kiest', async () => {
    const gebruiker = userEvent.setup();
    toon();
    await gebruiker.selectOptions(await screen.findByLabelText('Toon'), 'Reflecteren');
    expect(screen.getByText('Wij herkennen dit.')).toBeVisible();
    await gebruiker.selectOptions(screen.getByLabelText('Toon'), 'Alle rondes');
    screen.getByLabelText('Toon').focus();
    await gebruiker.keyboard('{ArrowRight}');
    expect(screen.getByText('1 van 3')).toBeVisible();
  });
});
