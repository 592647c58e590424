import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../api/client';
import { type Dienst, probleem, stubDienst, toonPagina } from '../test/dienst';
import { NIVEAUBEGRIPPEN } from '../test/mensen';
import { Redactielespagina } from './Redactielespagina';

const ID = '0197a3c2-5b1e-7c4a-9f3e-2d6b8a41ca01';
const CAROLIEN: Schema<'Ik'> = { id: 'd9999000', naam: 'Carolien Smit', rollen: ['NDSD_MEDEWERKER'] };
const les: Schema<'Les'> = {
  id: ID,
  titel: 'Bellen helpt',
  inzicht: 'Een gesprek werkt sneller dan een formulier.',
  wanneerWel: 'Als beiden mogen besluiten.',
  wanneerNiet: 'Als er geen contract is.',
  principe: 'GELIJKWAARDIG_PARTNERSCHAP',
  themas: [],
  arenas: [],
  levensfasen: [],
  niveaus: [],
  obstakels: [],
  herkomst: { namen: [], aantalGemeenten: 2 },
  aantalHerkenningen: 0,
  eigenHerkenning: false,
  toepassingen: [],
  status: 'IN_REDACTIE',
  versienummer: 1,
  gepubliceerdOp: '2026-05-06T09:00:00Z',
};
const versie: Schema<'Lesversie'> = { ...les, versienummer: 1, gepubliceerdOp: '2026-05-06T09:00:00Z' };

function toon(begin: Partial<Schema<'Les'>>, meer: Dienst = {}) {
  let nu = { ...les, ...begin };
  let nummer = 1;
  const gevraagd = stubDienst({
    'GET /taxonomieen': () => ({ inhoud: NIVEAUBEGRIPPEN }),
    [`GET /lessen/${ID}`]: () => ({ inhoud: nu, etag: `"${nummer}-a"` }),
    [`GET /lessen/${ID}/versies`]: () => ({ inhoud: { items: [versie] } }),
    [`GET /lessen/${ID}/geschiedenis`]: () => ({ inhoud: { items: [] } }),
    [`GET /lessen/${ID}/overgangen`]: () => ({
      inhoud: {
        items:
          nu.status === 'GEPUBLICEERD'
            ? [{ naar: 'IN_REDACTIE', uitleg: 'Werk aan de tekst.', redenVereist: false, voorwaarden: [] }]
            : [],
      },
    }),
    'GET /lessen': () => ({ inhoud: { items: [] } }),
    'POST /privacyscans': () => ({ inhoud: { bevindingen: [] } }),
    [`PATCH /lessen/${ID}`]: ({ inhoud }) => {
      const { titel = nu.titel } = inhoud as Schema<'LesPatch'>;
      nu = { ...nu, titel };
      nummer += 1;
      return { inhoud: nu, etag: `"${nummer}-a"` };
    },
    [`POST /lessen/${ID}/overgangen`]: ({ inhoud }) => {
      nu = { ...nu, status: (inhoud as { naar: Schema<'LesStatus'> }).naar };
      nummer += 1;
      return { status: 204 };
    },
    ...meer,
  });
  toonPagina(Redactielespagina, '/redactie/:id', `/redactie/${ID}`, CAROLIEN);
  return gevraagd;
}

describe('een les op de redactie', () => {
  it('vergelijkt wat men schrijft met wat gepubliceerd is', async () => {
    toon({});
    const titel = await screen.findByLabelText('Titel');
    await userEvent.clear(titel);
    await userEvent.type(titel, 'Vragen helpt');
    const verschil = await screen.findByRole('region', { name: 'Titel' });
    expect(within(verschil).getByRole('deletion')).toHaveTextContent('Bellen');
    expect(within(verschil).getByRole('insertion')).toHaveTextContent('Vragen');
  });

  it('zegt eerst wat opnieuw vragen doet, en bewaart dan de tekst voor zij vraagt', async () => {
    const gevraagd = toon({});
    await userEvent.type(await screen.findByLabelText('Titel'), '!');
    await userEvent.click(screen.getByRole('button', { name: 'De betekenis is veranderd' }));
    const dialoog = screen.getByRole('dialog', { name: 'De betekenis is veranderd' });
    expect(dialoog).toHaveTextContent('kunt u de les pas publiceren als iedereen heeft geantwoord');
    expect(gevraagd.some(({ inhoud }) => JSON.stringify(inhoud ?? '').includes('betekenis'))).toBe(false);
    await userEvent.click(within(dialoog).getByRole('button', { name: 'Vraag opnieuw om toestemming' }));
    await screen.findByText('De gemeenten zijn opnieuw om toestemming gevraagd.');
    const patches = gevraagd.filter(({ methode }) => methode === 'PATCH');
    expect(patches.map(({ inhoud }) => inhoud)).toEqual([{ titel: 'Bellen helpt!' }, { betekenisGewijzigd: true }]);
    expect(patches.map(({ kop }) => kop('If-Match'))).toEqual(['"1-a"', '"2-a"']);
  });

  it('zet na een stap de focus bij waar de les nu staat', async () => {
    toon({ status: 'GEPUBLICEERD' });
    await userEvent.click(await screen.findByRole('button', { name: 'Neem in bewerking' }));
    const dialoog = screen.getByRole('dialog', { name: 'Neem in bewerking' });
    await userEvent.click(within(dialoog).getByRole('button', { name: 'Neem in bewerking' }));
    expect(await screen.findByLabelText('Titel')).toHaveValue('Bellen helpt');
    await waitFor(() => expect(screen.getByRole('link', { name: /Bekijk de les/ }).closest('p')).toHaveFocus());
  });

  it('legt wat een collega intussen schreef naast de eigen tekst, en bewaart wat men kiest', async () => {
    let stand = { inhoud: les, etag: '"1-a"' };
    const gevraagd = toon(
      {},
      {
        [`GET /lessen/${ID}`]: () => stand,
        [`PATCH /lessen/${ID}`]: ({ kop, inhoud }) => {
          if (kop('If-Match') === '"1-a"') {
            stand = { inhoud: { ...les, titel: 'Bellen loont' }, etag: '"2-a"' };
            return probleem(412, 'versie-verouderd');
          }
          stand = { inhoud: { ...les, ...(inhoud as object) }, etag: '"3-a"' };
          return stand;
        },
      },
    );
    await userEvent.type(await screen.findByRole('textbox', { name: 'Titel' }), ' altijd');
    const botsing = await screen.findByRole('alert', {}, { timeout: 5_000 });
    expect(within(botsing).getByRole('region', { name: 'Titel: Uw tekst hier' })).toHaveTextContent(
      'Bellen helpt altijd',
    );
    expect(within(botsing).getByRole('region', { name: 'Titel: De andere tekst' })).toHaveTextContent('Bellen loont');

    await userEvent.click(within(botsing).getByRole('button', { name: 'Verder met mijn tekst' }));
    expect(await screen.findByText(/^Bewaard om/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Titel' })).toHaveValue('Bellen helpt altijd');
    expect(screen.getByRole('region', { name: /die u niet koos/ })).toHaveTextContent('Bellen loont');
    expect(gevraagd.filter(({ methode }) => methode === 'PATCH').map(({ kop }) => kop('If-Match'))).toEqual([
      '"1-a"',
      '"2-a"',
    ]);
  });
});
