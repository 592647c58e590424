import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Ik } from '../app/sessie';
import type { Schema } from '../api/client';
import { type Dienst, probleem, stubDienst, toonPagina } from '../test/dienst';
import type { Voornemen } from './useVoornemens';
import { Voornemenspagina } from './Voornemenspagina';

const R = '/peerreviews/r1';
const IK: Ik = { id: 'd1', naam: 'Marloes', email: 'm@amsterdam.example', rollen: ['DEELNEMER'], niveau: 'BELEID' };
const VOORNEMEN: Voornemen = {
  id: 'v1',
  wat: 'De accountant aan tafel vragen.',
  doorWie: 'Concerncontroller',
  wanneerdatum: '2027-06-01',
  niveau: 'BELEID',
  eersteStap: 'Bellen.',
  aannames: ['a1'],
  opvolgingen: [],
};

function toon(review: Partial<Schema<'Peerreview'>>, meer: Dienst = {}) {
  const verzoeken = stubDienst({
    [`GET ${R}`]: () => ({
      inhoud: {
        id: 'r1',
        casusTitel: 'De sleutel',
        gastheer: { code: 'GM0363', naam: 'Amsterdam' },
        rol: ['CASUSHOUDER'],
        intern: false,
        status: 'OOGST',
        format: 'F',
        minimumGemeenten: 2,
        vorigeVoornemens: [],
        ...review,
      },
      etag: '"1"',
    }),
    [`GET ${R}/voornemens`]: () => ({ inhoud: { items: [VOORNEMEN] } }),
    [`GET ${R}/opvolgmomenten`]: () => ({
      inhoud: { items: [{ id: 'm1', soort: 'NA_6_MAANDEN', datum: '2027-05-01' }] },
    }),
    [`GET ${R}/opvolgmomenten/m1`]: () => ({
      inhoud: { id: 'm1', soort: 'NA_6_MAANDEN', datum: '2027-05-01' },
      etag: '"4"',
    }),
    [`GET ${R}/aannames`]: () => ({
      inhoud: {
        items: [
          {
            id: 'a1',
            tekst: 'De accountant zegt nee.',
            over: 'CASUS',
            houder: { id: 'd1', naam: 'M' },
            status: 'BETWIST',
          },
        ],
      },
    }),
    'GET /taxonomieen': () => ({
      inhoud: {
        principes: [],
        dimensies: [],
        niveaus: [{ code: 'BELEID', naam: 'Beleid', uitleg: '' }],
        arenas: [],
        levensfasen: [],
        obstakels: [],
        themas: [],
      },
    }),
    ...meer,
  });
  toonPagina(Voornemenspagina, '/peerreviews/:id/voornemens', `${R}/voornemens`, IK);
  return verzoeken;
}

describe('voornemens', () => {
  it('bewaart een voornemen met een functie, een datum en een eerste stap', async () => {
    const verzoeken = toon({}, { [`POST ${R}/voornemens`]: () => ({ status: 201, inhoud: { id: 'v1' } }) });
    const gebruiker = userEvent.setup();
    await gebruiker.click(await screen.findByRole('button', { name: 'Voornemen toevoegen' }));
    const dialoog = screen.getByRole('dialog', { name: 'Voornemen toevoegen' });
    const veld = (naam: string) => within(dialoog).getByLabelText(naam);
    expect(veld('Wat gaat u doen?')).toHaveAccessibleDescription(/Dit lezen de gastheer, de peers en de begeleider/);
    await gebruiker.type(veld('Wat gaat u doen?'), 'Bellen.');
    await gebruiker.type(veld('Door wie'), 'Teamleider');
    await gebruiker.type(veld('Wanneer komt het terug'), '2027-06-01');
    await gebruiker.selectOptions(veld('Op welk niveau'), 'Beleid');
    await gebruiker.type(veld('De kleinste eerste stap'), 'Het nummer zoeken.');
    await gebruiker.click(within(dialoog).getByRole('checkbox', { name: 'De accountant zegt nee.' }));
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Opslaan' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'De accountant aan tafel vragen.' })).toHaveFocus());
    expect(verzoeken.find((v) => v.methode === 'POST')?.inhoud).toEqual({
      wat: 'Bellen.',
      doorWie: 'Teamleider',
      wanneerdatum: '2027-06-01',
      niveau: 'BELEID',
      eersteStap: 'Het nummer zoeken.',
      aannames: ['a1'],
    });
  });

  it('laat een moment met een reden vervallen', async () => {
    const verzoeken = toon(
      { status: 'OPVOLGING' },
      { [`PUT ${R}/opvolgmomenten/m1/uitkomst`]: () => ({ inhoud: { id: 'm1' } }) },
    );
    const gebruiker = userEvent.setup();
    await gebruiker.click(await screen.findByRole('button', { name: /^Vastleggen hoe het ging/ }));
    await gebruiker.click(screen.getByRole('radio', { name: 'Nee, dit moment vervalt' }));
    await gebruiker.type(screen.getByRole('textbox', { name: 'Waarom vervalt het?' }), 'Het team is opgeheven.');
    await gebruiker.click(screen.getByRole('button', { name: 'Opslaan' }));
    await screen.findByText('Vastgelegd hoe het moment ging.');
    const put = verzoeken.find((v) => v.methode === 'PUT');
    expect(put?.inhoud).toEqual({ vervallenReden: 'Het team is opgeheven.' });
    expect(put?.kop('If-Match')).toBe('"4"');
  });

  it('houdt de antwoorden vast als terugkijken wordt geweigerd', async () => {
    toon(
      { status: 'OPVOLGING' },
      {
        [`POST ${R}/voornemens/v1/opvolgingen`]: () =>
          probleem(400, 'ongeldige-invoer', {
            errors: [{ pointer: '/watGeleerd', code: 'VERPLICHT', detail: 'Vul in wat u leerde.' }],
          }),
      },
    );
    const gebruiker = userEvent.setup();
    await gebruiker.click(await screen.findByRole('button', { name: /^Terugkijken/ }));
    await gebruiker.type(screen.getByRole('textbox', { name: 'Wat is er gedaan?' }), 'Gebeld.');
    await gebruiker.type(screen.getByRole('textbox', { name: 'Wat merkten bewoners ervan?' }), 'Niets.');
    await gebruiker.type(screen.getByRole('textbox', { name: 'Wat is ervan geleerd?' }), ' ');
    await gebruiker.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect((await screen.findAllByText('Vul in wat u leerde.')).length).toBeGreaterThan(0);
    expect(screen.getByRole('textbox', { name: 'Wat is er gedaan?' })).toHaveValue('Gebeld.');
  });

  it('laat een peer alles lezen en niets veranderen', async () => {
    toon({ status: 'OPVOLGING', rol: ['PEER'] });
    const kaart = (await screen.findByRole('heading', { name: 'De accountant aan tafel vragen.' })).closest('li');
    expect(within(kaart as HTMLElement).getByText('De accountant zegt nee.')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('link', { name: 'Naar uw spiegels' })).toHaveAttribute('href', '/spiegels');
  });

  it('laat staan wat men schreef als een ander het voornemen eerder wijzigde, en stuurt daarna alleen dat', async () => {
    let stand = { inhoud: VOORNEMEN, etag: '"1"' };
    const verzoeken = toon(
      {},
      {
        [`GET ${R}/voornemens/v1`]: () => stand,
        [`PATCH ${R}/voornemens/v1`]: ({ kop }) => {
          if (kop('If-Match') !== '"1"') return { inhoud: VOORNEMEN };
          stand = { inhoud: { ...VOORNEMEN, eersteStap: 'Koffie drinken.' }, etag: '"2"' };
          return probleem(412, 'versie-verouderd');
        },
      },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Wijzigen: De accountant aan tafel vragen.' }));
    const dialoog = screen.getByRole('dialog');
    const wie = await within(dialoog).findByLabelText('Door wie');
    await userEvent.clear(wie);
    await userEvent.type(wie, 'Teamleider');
    await userEvent.click(within(dialoog).getByRole('button', { name: 'Opslaan' }));
    expect(await within(dialoog).findByText('Iemand anders heeft dit intussen gewijzigd')).toBeVisible();
    expect(await within(dialoog).findByRole('region', { name: 'Zo staat het er nu' })).toHaveTextContent(
      'Koffie drinken.',
    );
    expect(wie).toHaveValue('Teamleider');

    await userEvent.click(within(dialoog).getByRole('button', { name: 'Opslaan' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const patches = verzoeken.filter((v) => v.methode === 'PATCH');
    expect(patches.map((v) => [v.kop('If-Match'), v.inhoud])).toEqual([
      ['"1"', { doorWie: 'Teamleider' }],
      ['"2"', { doorWie: 'Teamleider' }],
    ]);
  });
});
