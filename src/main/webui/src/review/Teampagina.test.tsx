import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../api/client';
import { type Dienst, probleem, stubDienst, toonPagina } from '../test/dienst';
import { AMSTERDAM, NIVEAUBEGRIPPEN } from '../test/mensen';
import { PAD, REVIEW, RONDE } from './proef';
import { Teampagina } from './Teampagina';

const gemeente = (code: string, naam: string, doetMee = true): Schema<'Gemeente'> => ({
  code,
  naam,
  provincie: 'Utrecht',
  grootteklasse: 'TOT_20K',
  stedelijkheid: 'NIET',
  doetMee,
  themas: [],
  niveaus: ['BELEID'],
});

function toon(meer: Dienst = {}) {
  const gevraagd = stubDienst({
    'GET /taxonomieen': () => ({ inhoud: NIVEAUBEGRIPPEN }),
    [`GET ${PAD}`]: () => ({ inhoud: REVIEW, etag: '"1-a"' }),
    [`GET ${PAD}/rondes`]: () => ({ inhoud: { items: [] } }),
    [`GET ${PAD}/uitnodigingen`]: () => ({ inhoud: { items: [] } }),
    'GET /gemeenten': () => ({
      inhoud: {
        items: [
          gemeente('GM0363', 'Amsterdam'),
          gemeente('GM0355', 'Zeist'),
          gemeente('GM0340', 'Rhenen', false),
          gemeente('GM0344', 'Utrecht'),
        ],
      },
    }),
    'GET /belangenconflicten': () => ({
      inhoud: {
        items: [
          {
            id: 'b1',
            gemeente: { code: 'GM0363', naam: 'Amsterdam' },
            andereGemeente: { code: 'GM0355', naam: 'Zeist' },
            soort: 'HARD',
            grond: 'FUSIE',
            vanafdatum: '2026-01-01',
          },
        ],
      },
    }),
    ...meer,
  });
  toonPagina(Teampagina, '/peerreviews/:id/team', `${PAD}/team`, AMSTERDAM);
  return gevraagd;
}

async function kaart(naam: string): Promise<HTMLElement> {
  const kop = await screen.findByRole('heading', { name: naam });
  return kop.closest('li') as HTMLElement;
}

describe('team vormen', () => {
  it('zegt van wie niet gevraagd kan worden waarom, voor zover dat te weten is', async () => {
    toon();
    expect(await kaart('Amsterdam')).toHaveTextContent('Dit is de gastheer zelf.');
    expect(await within(await kaart('Zeist')).findByText(/Er is een belangenconflict/)).toBeVisible();
    expect(await kaart('Rhenen')).toHaveTextContent('Doet nu niet mee met reviews.');
    expect(screen.getAllByRole('button', { name: /^Uitnodigen/ })).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Uitnodigen: Utrecht' })).toBeVisible();
  });

  it('nodigt uit met de gevraagde niveaus en verstuurt meteen', async () => {
    const gebruiker = userEvent.setup();
    const gevraagd = toon({
      [`POST ${PAD}/uitnodigingen`]: () => ({ status: 201, inhoud: { id: 'u9' } }),
      'GET /uitnodigingen/u9': () => ({ inhoud: {}, etag: '"0-a"' }),
      'POST /uitnodigingen/u9/overgangen': () => ({ status: 204 }),
    });
    await gebruiker.click(await screen.findByRole('button', { name: 'Uitnodigen: Utrecht' }));
    const dialoog = screen.getByRole('dialog', { name: 'Utrecht uitnodigen' });
    expect(dialoog).toHaveTextContent('Het verhaal nog niet.');
    expect(dialoog).toHaveTextContent('Utrecht geeft aan van dit niveau niemand te sturen.');
    await gebruiker.click(within(dialoog).getByLabelText('Beleid'));
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Nu versturen' }));

    expect(await screen.findByText('De uitnodiging is verstuurd aan Utrecht.')).toBeInTheDocument();
    expect(gevraagd.find(({ methode }) => methode === 'POST')?.inhoud).toMatchObject({
      gemeente: 'GM0344',
      niveaus: ['BELEID'],
    });
    expect(gevraagd.find(({ pad }) => pad === '/uitnodigingen/u9/overgangen')?.inhoud).toEqual({ naar: 'VERSTUURD' });
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Gemeenten kiezen' })).toHaveFocus());
  });

  it('bewaart een uitnodiging die nog niet weg is, en waarschuwt als zij eerder afloopt dan de rondes', async () => {
    const gebruiker = userEvent.setup();
    const rondes = { [`GET ${PAD}/rondes`]: () => ({ inhoud: { items: [RONDE] } }) };
    toon(rondes);
    await gebruiker.click(await screen.findByRole('button', { name: 'Uitnodigen: Utrecht' }));
    const bijdrage = screen.getByLabelText('Bijdragen uiterlijk');
    await waitFor(() => expect(bijdrage).toHaveValue('2026-11-25T13:00'));
    expect(screen.queryByText(/Volgens de planning/)).toBeNull();
    await gebruiker.click(screen.getByLabelText('Beleid'));
    await gebruiker.clear(bijdrage);
    await gebruiker.type(bijdrage, '2026-11-20T17:00');
    expect(bijdrage).toHaveAccessibleDescription(/Volgens de planning schrijven de peers tot 25 november 2026/);

    cleanup();
    toon(rondes);
    await gebruiker.click(await screen.findByRole('button', { name: 'Uitnodigen: Utrecht' }));
    expect(screen.getByLabelText('Beleid')).toBeChecked();
    expect(screen.getByLabelText('Bijdragen uiterlijk')).toHaveValue('2026-11-20T17:00');
  });

  it('zegt dat een gemeente niet beschikbaar is als de dienst haar weigert, en niet waarom', async () => {
    const gebruiker = userEvent.setup();
    toon({
      [`POST ${PAD}/uitnodigingen`]: () =>
        probleem(409, 'bestaat-al', { detail: 'Deze gemeente is niet beschikbaar.' }),
    });
    await gebruiker.click(await screen.findByRole('button', { name: 'Uitnodigen: Utrecht' }));
    await gebruiker.click(screen.getByRole('button', { name: 'Nu versturen' }));
    expect(await screen.findByText('Deze gemeente is niet beschikbaar.')).toBeVisible();
    await gebruiker.click(screen.getByRole('button', { name: 'Annuleren' }));
    expect(await kaart('Utrecht')).toHaveTextContent('Niet beschikbaar. De dienst zegt niet waarom');
  });

  it('laat de gastheer beslissen over de begeleider die NDSD voorstelt', async () => {
    const gebruiker = userEvent.setup();
    const gevraagd = toon({
      [`GET ${PAD}`]: () => ({
        inhoud: { ...REVIEW, begeleidervoorstel: { id: 'c1', naam: 'Carolien Smit' } },
        etag: '"1-a"',
      }),
      [`PUT ${PAD}/begeleider`]: () => ({ inhoud: REVIEW }),
    });
    expect(await screen.findByText(/NDSD stelt Carolien Smit \(NDSD\) voor als begeleider/)).toBeVisible();
    await gebruiker.click(screen.getByRole('button', { name: 'Voorstel aannemen' }));
    expect(await screen.findByText('De begeleider is aangewezen.')).toBeInTheDocument();
    expect(gevraagd.find(({ methode }) => methode === 'PUT')?.inhoud).toEqual({ voorstel: 'c1' });
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Procesbegeleider' })).toHaveFocus());
  });

  it('brengt wie de begeleiding neerlegt weg uit de review', async () => {
    const gebruiker = userEvent.setup();
    const review = { ...REVIEW, rol: ['BEGELEIDER'], begeleider: { id: 'b1', naam: 'Bram Oosting' } };
    const gevraagd = toon({
      [`GET ${PAD}`]: () => ({ inhoud: review, etag: '"1-a"' }),
      [`DELETE ${PAD}/begeleider`]: () => ({ status: 204 }),
    });
    await gebruiker.click(await screen.findByRole('button', { name: 'De begeleiding neerleggen' }));
    await gebruiker.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'De begeleiding neerleggen' }),
    );
    expect(await screen.findByText(/^U begeleidt deze review niet meer/)).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Het team' })).toBeNull());
    expect(gevraagd.find(({ methode }) => methode === 'DELETE')?.kop('If-Match')).toBe('"1-a"');
  });

  it('vraagt in een gestopte review niemand meer', async () => {
    toon({ [`GET ${PAD}`]: () => ({ inhoud: { ...REVIEW, status: 'GESTOPT' }, etag: '"1-a"' }) });
    expect(await screen.findByText('De review is gestopt.')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
