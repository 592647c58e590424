import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../api/client';
import { PAD, persoon, REVIEW } from '../review/proef';
import { type Dienst, probleem, stubDienst, toonPagina } from '../test/dienst';
import { AMSTERDAM } from '../test/mensen';
import { Sessiepagina } from './Sessiepagina';
import { Sessiespagina } from './Sessiespagina';

const EERSTE = { beginOp: '2027-03-25T13:00:00Z', eindeOp: '2027-03-25T15:00:00Z' };
const TWEEDE = { beginOp: '2027-03-30T12:00:00Z', eindeOp: '2027-03-30T14:00:00Z' };

const SESSIE: Schema<'Sessie'> = {
  id: '01a11f76-2995-7828-be89-a6c20f6870c1',
  plaats: 'Stadhuis, zaal 3',
  status: 'VOORGESTELD',
  voorstellen: [
    { ...EERSTE, antwoorden: [{ deelnemer: persoon('g1', 'Gerard Oude Luttikhuis'), antwoord: 'JA' }] },
    { ...TWEEDE, antwoorden: [] },
  ],
};
const SESSIEPAD = `${PAD}/sessies/${SESSIE.id}`;
const VAST: Partial<Schema<'Sessie'>> = { status: 'VASTGESTELD', ...EERSTE };

function overgang(naar: string, redenVereist = false): Schema<'Overgang'> {
  return { naar, uitleg: `Uitleg ${naar}.`, redenVereist, voorwaarden: [] };
}

function toon(sessie: Partial<Schema<'Sessie'>>, overgangen: Schema<'Overgang'>[], meer: Dienst = {}) {
  const gevraagd = stubDienst({
    [`GET ${PAD}`]: () => ({ inhoud: { ...REVIEW, status: 'RONDES' }, etag: '"1-a"' }),
    [`GET ${SESSIEPAD}`]: () => ({ inhoud: { ...SESSIE, ...sessie }, etag: '"3-b"' }),
    [`GET ${SESSIEPAD}/overgangen`]: () => ({ inhoud: { items: overgangen } }),
    [`GET ${SESSIEPAD}/geschiedenis`]: () => ({ inhoud: { items: [] } }),
    [`GET ${SESSIEPAD}/mijn-antwoorden`]: () => ({ inhoud: { antwoorden: [] }, etag: '"0-c"' }),
    [`POST ${SESSIEPAD}/overgangen`]: () => ({ status: 204 }),
    ...meer,
  });
  toonPagina(Sessiepagina, '/peerreviews/:id/sessies/:sessieId', SESSIEPAD, AMSTERDAM);
  return gevraagd;
}

describe('een sessie', () => {
  it('laat op elke datum antwoorden, met wie er nog meer kan', async () => {
    const gebruiker = userEvent.setup();
    const gevraagd = toon({}, [], {
      [`PUT ${SESSIEPAD}/mijn-antwoorden`]: ({ inhoud }) => ({ inhoud, etag: '"1-d"' }),
    });
    const eerste = await screen.findByRole('radiogroup', { name: /donderdag 25 maart 2027/ });
    await gebruiker.click(within(eerste).getByRole('radio', { name: 'Ik kan' }));
    expect(screen.getByText('Gerard Oude Luttikhuis, Oldenzaal')).toBeVisible();
    await gebruiker.click(screen.getByRole('button', { name: 'Antwoorden opslaan' }));

    expect(await screen.findByText('Uw antwoorden zijn opgeslagen.')).toBeInTheDocument();
    const verzoek = gevraagd.find(({ methode }) => methode === 'PUT');
    expect(verzoek?.kop('If-Match')).toBe('"0-c"');
    expect(verzoek?.inhoud).toEqual({ antwoorden: [{ beginOp: EERSTE.beginOp, antwoord: 'JA' }] });
  });

  it('houdt wat gekozen was als opslaan niet lukt', async () => {
    const gebruiker = userEvent.setup();
    toon({}, [], { [`PUT ${SESSIEPAD}/mijn-antwoorden`]: () => probleem(409, 'bestaat-al') });
    const tweede = await screen.findByRole('radiogroup', { name: /dinsdag 30 maart 2027/ });
    await gebruiker.click(within(tweede).getByRole('radio', { name: 'Misschien' }));
    await gebruiker.click(screen.getByRole('button', { name: 'Antwoorden opslaan' }));
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(within(tweede).getByRole('radio', { name: 'Misschien' })).toBeChecked();
  });

  it('laat de data met rust als alleen de plaats wijzigt', async () => {
    const gebruiker = userEvent.setup();
    const korter = { ...TWEEDE, eindeOp: '2027-03-30T13:00:00Z', antwoorden: [] };
    const ongelijk = { voorstellen: [...SESSIE.voorstellen.slice(0, 1), korter] };
    const gevraagd = toon(ongelijk, [], {
      [`GET ${PAD}`]: () => ({ inhoud: { ...REVIEW, rol: ['BEGELEIDER'], status: 'RONDES' }, etag: '"1-a"' }),
      [`PATCH ${SESSIEPAD}`]: () => ({ inhoud: SESSIE, etag: '"4-b"' }),
    });
    await gebruiker.click(await screen.findByRole('button', { name: 'Data en plaats wijzigen' }));
    const dialoog = screen.getByRole('dialog');
    const plaats = within(dialoog).getByLabelText(/Plaats/);
    await gebruiker.clear(plaats);
    await gebruiker.type(plaats, 'Stadhuis, zaal 5');
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByText('Opgeslagen.')).toBeInTheDocument();
    expect(gevraagd.find(({ methode }) => methode === 'PATCH')?.inhoud).toEqual({
      plaats: 'Stadhuis, zaal 5',
      videolink: null,
    });
  });

  it('legt een van de data vast', async () => {
    const gebruiker = userEvent.setup();
    const gevraagd = toon({}, [overgang('VASTGESTELD'), overgang('AFGELAST', true)]);
    await gebruiker.click(await screen.findByRole('button', { name: 'Datum kiezen' }));
    const dialoog = screen.getByRole('dialog', { name: 'Datum kiezen' });
    await gebruiker.click(within(dialoog).getByRole('radio', { name: /dinsdag 30 maart/ }));
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Datum kiezen' }));
    expect(await screen.findByText('De datum staat vast.')).toBeInTheDocument();
    expect(gevraagd.find(({ methode }) => methode === 'POST')?.inhoud).toEqual({
      naar: 'VASTGESTELD',
      beginOp: TWEEDE.beginOp,
    });
  });

  it('verzet wat vaststaat met een reden, ook over het verzetten van de klok', async () => {
    const gebruiker = userEvent.setup();
    const gevraagd = toon(VAST, [overgang('VASTGESTELD', true)]);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('donderdag 25 maart 2027');
    await gebruiker.click(screen.getByRole('button', { name: 'Verzetten' }));
    const dialoog = screen.getByRole('dialog', { name: 'Verzetten' });
    const datum = within(dialoog).getByLabelText('Nieuwe datum en begintijd');
    expect(datum).toHaveValue('2027-03-25T14:00');
    await gebruiker.clear(datum);
    await gebruiker.type(datum, '2027-03-29T14:00');
    await gebruiker.type(within(dialoog).getByLabelText('Reden'), 'De zaal was niet vrij.');
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Verzetten' }));
    expect(await screen.findByText('De sessie is verzet.')).toBeInTheDocument();
    expect(gevraagd.find(({ methode }) => methode === 'POST')?.inhoud).toEqual({
      naar: 'VASTGESTELD',
      reden: 'De zaal was niet vrij.',
      beginOp: '2027-03-29T12:00:00.000Z',
      eindeOp: '2027-03-29T14:00:00.000Z',
    });
  });

  it('toont wie meeleest de antwoorden, maar vraagt er geen', async () => {
    toon({}, [], { [`GET ${PAD}`]: () => ({ inhoud: { ...REVIEW, rol: ['LEZER'] }, etag: '"1-a"' }) });
    expect(await screen.findByRole('heading', { name: 'Voorgestelde data' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Antwoorden opslaan' })).toBeNull();
  });
});

describe('de sessies van een review', () => {
  it('stelt data voor, en bewaart de velden bij een weigering', async () => {
    const gebruiker = userEvent.setup();
    const gevraagd = stubDienst({
      [`GET ${PAD}`]: () => ({ inhoud: { ...REVIEW, status: 'RONDES' }, etag: '"1-a"' }),
      [`GET ${PAD}/sessies`]: () => ({ inhoud: { items: [] } }),
      [`POST ${PAD}/sessies`]: ({ inhoud }) =>
        (inhoud as Schema<'SessieInvoer'>).plaats?.includes('Jansen')
          ? probleem(409, 'persoonsgegevens', { bevindingen: [] })
          : { status: 201, inhoud: { id: SESSIE.id } },
    });
    toonPagina(Sessiespagina, '/peerreviews/:id/sessies', `${PAD}/sessies`, AMSTERDAM);
    await gebruiker.click(await screen.findByRole('button', { name: 'Een sessie voorstellen' }));
    const dialoog = screen.getByRole('dialog');
    await gebruiker.type(within(dialoog).getByLabelText('Datum en begintijd 1'), '2027-03-25T14:00');
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Nog een datum' }));
    const tweede = within(dialoog).getByLabelText('Datum en begintijd 2');
    await gebruiker.type(tweede, '2027-03-30T14:00');
    await gebruiker.type(within(dialoog).getByLabelText(/Plaats/), 'Bij mevrouw Jansen');
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Voorstellen' }));
    expect(await within(dialoog).findByText(/waaraan iemand te herkennen is, zoals/)).toBeVisible();
    expect(tweede).toHaveValue('2027-03-30T14:00');

    await gebruiker.clear(within(dialoog).getByLabelText(/Plaats/));
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Voorstellen' }));
    expect(await screen.findByText('elders')).toBeInTheDocument();
    expect(gevraagd.findLast(({ methode }) => methode === 'POST')?.inhoud).toEqual({
      voorstellen: [
        { beginOp: '2027-03-25T13:00:00.000Z', eindeOp: '2027-03-25T15:00:00.000Z' },
        { beginOp: '2027-03-30T12:00:00.000Z', eindeOp: '2027-03-30T14:00:00.000Z' },
      ],
    });
  });
});
