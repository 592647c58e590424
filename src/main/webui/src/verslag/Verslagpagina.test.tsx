import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Ik } from '../app/sessie';
import { stubDienst, toonPagina } from '../test/dienst';
import { Verslagpagina } from './Verslagpagina';

const R = '/peerreviews/r1';
const IK: Ik = { id: 'd1', naam: 'Roel', email: 'roel@weert.example', rollen: ['DEELNEMER'], niveau: 'BELEID' };
const AMSTERDAM = { code: 'GM0363', naam: 'Amsterdam' };
const UTRECHT = { code: 'GM0344', naam: 'Utrecht' };
const NADIA = { id: 'd2', naam: 'Nadia', gemeente: UTRECHT };
const VOORNEMEN = {
  id: 'v1',
  wat: 'Bellen.',
  doorWie: 'Teamleider',
  wanneerdatum: '2027-06-01',
  niveau: 'BELEID',
  eersteStap: 'Het nummer zoeken.',
  aannames: [],
  opvolgingen: [
    { watGedaan: 'Gebeld.', watBewonersMerkten: 'Rust.', watGeleerd: 'Durven.', op: '2027-06-02T10:00:00Z' },
  ],
};

function toon() {
  const lijst = (...items: unknown[]) => ({ inhoud: { items } });
  stubDienst({
    [`GET ${R}`]: () => ({
      inhoud: {
        id: 'r1',
        casusTitel: 'De sleutel',
        gastheer: AMSTERDAM,
        rol: ['PEER'],
        intern: false,
        status: 'OPVOLGING',
        format: 'F',
        minimumGemeenten: 2,
        vorigeVoornemens: [],
      },
      etag: '"1"',
    }),
    [`GET ${R}/casus`]: () => ({
      inhoud: {
        titel: 'De sleutel',
        verhaal: 'Een man verloor zijn huis.',
        bedoeling: 'Een mens die mag besluiten.',
        sturingsvraag: 'Hoe?',
        aannames: ['De accountant zegt nee.'],
        themas: [],
        arenas: [],
        niveaus: [],
        obstakels: [],
        casushouder: { id: 'd3', naam: 'Marloes' },
        gastheer: AMSTERDAM,
        addenda: [],
        bijlagen: [],
      },
    }),
    [`GET ${R}/vraagversies`]: () =>
      lijst(
        {
          nummer: 1,
          tekst: 'Hoe?',
          ongewijzigd: false,
          op: '2027-01-01T10:00:00Z',
          door: { id: 'd3', naam: 'Marloes' },
        },
        {
          nummer: 2,
          tekst: 'Wat hebben zij nodig?',
          ongewijzigd: false,
          aanleiding: 'Het ging over durven.',
          op: '2027-01-09T10:00:00Z',
          door: { id: 'd3', naam: 'Marloes' },
        },
      ),
    [`GET ${R}/aannames`]: () =>
      lijst({ id: 'a1', tekst: 'De accountant zegt nee.', over: 'CASUS', houder: NADIA, status: 'LOSGELATEN' }),
    [`GET ${R}/rondes`]: () =>
      lijst({ id: 'ro1', volgnummer: 1, soort: 'REFLECTEREN', titel: 'Reflecteren', status: 'GESLOTEN' }),
    [`GET ${R}/rondes/ro1/vragen`]: () => lijst(),
    [`GET ${R}/rondes/ro1/reflecties`]: () =>
      lijst(
        {
          id: 'x1',
          ronde: 'ro1',
          schrijver: NADIA,
          status: 'INGEDIEND',
          naOnthulling: false,
          denken: 'Vraag het hem.',
        },
        { id: 'x2', ronde: 'ro1', schrijver: NADIA, status: 'CONCEPT', naOnthulling: false, denken: 'Nog niet af.' },
      ),
    [`GET ${R}/fragmenten`]: () => lijst(),
    [`GET ${R}/tips`]: () =>
      lijst({
        id: 't1',
        principe: 'WAARDEN_EN_GEDRAG',
        tekst: 'Durf.',
        fragmenten: [],
        spanningen: [],
        status: 'CONCEPT',
      }),
    [`GET ${R}/voornemens`]: () => lijst(VOORNEMEN),
    [`GET ${R}/opvolgmomenten`]: () => lijst({ id: 'm1', soort: 'NA_6_MAANDEN', datum: '2027-05-01' }),
    'GET /taxonomieen': () => ({
      inhoud: { principes: [], dimensies: [], niveaus: [], arenas: [], levensfasen: [], obstakels: [], themas: [] },
    }),
  });
  toonPagina(Verslagpagina, '/peerreviews/:id/verslag', `${R}/verslag`, IK);
}

describe('het verslag', () => {
  it('heeft één h1 en koppen die geen niveau overslaan', async () => {
    toon();
    await screen.findByText('Vraag het hem.');
    await screen.findByRole('heading', { name: 'Bellen.' });
    await screen.findByText('Durf.');
    const niveaus = screen.getAllByRole('heading').map((kop) => Number(kop.tagName.slice(1)));
    expect(niveaus.filter((niveau) => niveau === 1)).toHaveLength(1);
    expect(niveaus[0]).toBe(1);
    niveaus.forEach((niveau, plaats) => {
      expect(niveau - (niveaus[plaats - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    expect(screen.getAllByRole('heading', { level: 2 }).map((kop) => kop.textContent)).toEqual([
      'De casus',
      'Hoe de vraag verschoof',
      'De rondes en de reflecties',
      'De tips onder de zeven principes',
      'De voornemens',
      'Terugkijken',
    ]);
  });

  it('bevat wat is ingediend, en geen concept', async () => {
    toon();
    await screen.findByText('Vraag het hem.');
    expect(screen.queryByText('Nog niet af.')).toBeNull();
    expect(screen.getByText('Het ging over durven.')).toBeVisible();
  });

  it('drukt af met de knop', async () => {
    const druk = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    toon();
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Afdrukken of opslaan als pdf' }));
    expect(druk).toHaveBeenCalledOnce();
  });
});
