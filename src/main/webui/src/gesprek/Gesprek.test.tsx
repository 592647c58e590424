import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../api/client';
import { type Dienst, probleem, stubDienst, toonPagina } from '../test/dienst';
import { AMSTERDAM } from '../test/mensen';
import { Gesprek } from './Gesprek';

const PAD = '/peerreviews/r1/gesprekken';
const BRAM = { id: 'p9', naam: 'Bram Dijkstra', gemeente: { code: 'GM0014', naam: 'Groningen' } };
const GESPREK: Schema<'Gesprek'> = { id: 'd1', ding: 'VRAAG', ronde: 'n1', aantal: 1, magReageren: true };
const VAN_BRAM: Schema<'Bijdrage'> = {
  id: 'b1',
  tekst: 'Bij ons ook.',
  schrijver: BRAM,
  genoemd: [],
  geplaatstOp: '2026-11-20T10:00:00Z',
  magWijzigen: false,
  magVerwijderen: false,
};
const MIJN: Schema<'Bijdrage'> = { ...VAN_BRAM, id: 'b2', tekst: 'Dank u.', magWijzigen: true, magVerwijderen: true };

function Proef() {
  return <Gesprek review="r1" ding="d1" waarover="Wie besloot dat?" />;
}

/** A conversation that answers as the service would, with what was said in it. */
function toon(dienst: Dienst, gesprek = GESPREK, gezegd = [VAN_BRAM], adres = '/') {
  const gevraagd = stubDienst({
    'POST /privacyscans': () => ({ inhoud: { bevindingen: [] } }),
    [`GET ${PAD}`]: () => ({ inhoud: { items: [{ ...gesprek, aantal: gezegd.length }] } }),
    [`GET ${PAD}/d1/bijdragen`]: () => ({ inhoud: { items: gezegd } }),
    [`GET ${PAD}/d1/meepraters`]: () => ({ inhoud: { items: [BRAM] } }),
    ...dienst,
  });
  return { ...toonPagina(Proef, '/', adres, AMSTERDAM), gevraagd };
}

async function open(naam: string | RegExp = /Reacties/) {
  await userEvent.click(await screen.findByText(naam));
}

describe('een gesprek', () => {
  it('zegt hoeveel er staat, en haalt pas wat er staat als men het opent', async () => {
    const { gevraagd } = toon({});
    expect(await screen.findByText('Reacties (1)')).toBeVisible();
    expect(gevraagd.some((verzoek) => verzoek.pad.endsWith('/bijdragen'))).toBe(false);
    await open();
    expect(await screen.findByText('Bij ons ook.')).toBeVisible();
    expect(screen.getByText('Bram Dijkstra, Groningen')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Wijzig|Verwijder/ })).not.toBeInTheDocument();
  });

  it('is er niet over wat er voor deze lezer niet is', async () => {
    const { container, gevraagd } = toon({ [`GET ${PAD}`]: () => ({ inhoud: { items: [] } }) });
    await waitFor(() => expect(gevraagd).not.toHaveLength(0));
    await waitFor(() => expect(container.querySelector('details')).toBeNull());
  });

  it('zegt waarom het gesloten is', async () => {
    toon({}, { ...GESPREK, magReageren: false, geslotenOmdat: 'De ronde is gesloten, en het gesprek dus ook.' });
    await open();
    expect(await screen.findByText('De ronde is gesloten, en het gesprek dus ook.')).toBeVisible();
    expect(screen.queryByLabelText('Uw reactie')).not.toBeInTheDocument();
  });

  it('opent waar een bericht naar wijst', async () => {
    toon({}, GESPREK, [VAN_BRAM], '/#gesprek-d1');
    expect(await screen.findByText('Bij ons ook.')).toBeVisible();
    await waitFor(() => expect(document.getElementById('gesprek-d1')).toHaveFocus());
  });
});

describe('reageren', () => {
  it('zegt eerst wie het leest, noemt wie men kiest en gaat naar wat er staat', async () => {
    const gezegd = [VAN_BRAM];
    const { gevraagd } = toon(
      {
        [`POST ${PAD}/d1/bijdragen`]: ({ inhoud }) => {
          gezegd.push({ ...MIJN, ...(inhoud as { tekst: string }), genoemd: [BRAM] });
          return { status: 201, inhoud: { id: 'b2' } };
        },
      },
      GESPREK,
      gezegd,
    );
    await open();
    expect(await screen.findByText(/Wie dit leest: iedereen in deze review/)).toBeVisible();
    await userEvent.click(screen.getByText('Iemands aandacht vragen'));
    await userEvent.click(await screen.findByLabelText('Bram Dijkstra, Groningen'));
    await userEvent.type(screen.getByLabelText('Uw reactie'), 'Hoe ging dat verder?');
    await userEvent.click(screen.getByRole('button', { name: 'Plaats de reactie' }));

    expect(await screen.findByText('Vraagt de aandacht van Bram Dijkstra, Groningen')).toBeVisible();
    expect(screen.getByText('Uw reactie staat erbij.')).toBeVisible();
    expect(screen.getByText('Reacties (2)')).toBeVisible();
    await waitFor(() => expect(document.getElementById('bijdrage-b2')).toHaveFocus());
    expect(screen.getByLabelText('Uw reactie')).toHaveValue('');
    expect(gevraagd.find((verzoek) => verzoek.methode === 'POST' && verzoek.pad.endsWith('bijdragen'))?.inhoud).toEqual(
      { tekst: 'Hoe ging dat verder?', genoemd: ['p9'] },
    );
  });

  it('zegt dat er nog niets staat, en gaat naar waar het moet', async () => {
    const { gevraagd } = toon({});
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Plaats de reactie' }));
    expect(screen.getByText('Schrijf eerst uw reactie.')).toBeVisible();
    expect(screen.getByLabelText('Uw reactie')).toHaveFocus();
    await userEvent.type(screen.getByLabelText('Uw reactie'), 'Zo dus.');
    expect(screen.queryByText('Schrijf eerst uw reactie.')).not.toBeInTheDocument();
    expect(gevraagd.some((verzoek) => verzoek.methode === 'POST' && verzoek.pad.endsWith('bijdragen'))).toBe(false);
  });

  it('laat iemand kiezen zodra men een @ typt', async () => {
    toon({});
    await open();
    await userEvent.type(await screen.findByLabelText('Uw reactie'), 'Kijkt u mee, mail@voorbeeld');
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('Uw reactie'), ' @');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Bram Dijkstra, Groningen' }));
    expect(screen.getByText('Iemands aandacht vragen (1 gekozen)')).toBeVisible();
  });

  it('houdt vast wat men schreef als het intussen gesloten is', async () => {
    toon({
      [`POST ${PAD}/d1/bijdragen`]: () => probleem(409, 'bestaat-al', { detail: 'De review is gepauzeerd.' }),
    });
    await open();
    await userEvent.type(await screen.findByLabelText('Uw reactie'), 'Nog iets.');
    await userEvent.click(screen.getByRole('button', { name: 'Plaats de reactie' }));
    expect(await screen.findByText('De review is gepauzeerd.')).toBeVisible();
    expect(screen.getByLabelText('Uw reactie')).toHaveValue('Nog iets.');
    expect(JSON.stringify({ ...sessionStorage })).toContain('Nog iets.');
  });
});

describe('wat men nog schreef', () => {
  it('is nog te lezen als het gesprek daarna gesloten is', async () => {
    const { unmount } = toon({});
    await open();
    await userEvent.type(await screen.findByLabelText('Uw reactie'), 'Nog niet af.');
    unmount();
    toon({}, { ...GESPREK, magReageren: false, geslotenOmdat: 'De ronde is gesloten.' }, []);
    await open('Reageren');
    expect(await screen.findByText('Nog niet af.')).toBeVisible();
    expect(screen.queryByLabelText('Uw reactie')).not.toBeInTheDocument();
  });
});

describe('wat men zelf zei', () => {
  it('is te wijzigen, en wat er stond blijft te lezen', async () => {
    const gezegd = [MIJN];
    const { gevraagd } = toon(
      {
        [`GET ${PAD}/d1/bijdragen/b2`]: () => ({ inhoud: gezegd[0], etag: '"0-a"' }),
        [`PATCH ${PAD}/d1/bijdragen/b2`]: ({ inhoud }) => {
          gezegd[0] = { ...MIJN, ...(inhoud as { tekst: string }), gewijzigdOp: '2026-11-20T11:00:00Z' };
          return { inhoud: gezegd[0], etag: '"1-b"' };
        },
        [`GET ${PAD}/d1/bijdragen/b2/versies`]: () => ({
          inhoud: { items: [{ tekst: 'Dank u.', op: '2026-11-20T10:00:00Z' }] },
        }),
      },
      GESPREK,
      gezegd,
    );
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Wijzigen: Dank u.' }));
    const veld = within(screen.getByRole('list', { name: 'Reacties' })).findByLabelText('Wijzig uw reactie');
    await waitFor(async () => expect(await veld).toHaveFocus());
    await userEvent.clear(await veld);
    await userEvent.type(await veld, 'Dank u wel.');
    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));

    expect(await screen.findByText('Dank u wel.')).toBeVisible();
    await waitFor(() => expect(document.getElementById('bijdrage-b2')).toHaveFocus());
    expect(gevraagd.find((verzoek) => verzoek.methode === 'PATCH')?.kop('If-Match')).toBe('"0-a"');
    await userEvent.click(screen.getByText(/^Gewijzigd op/));
    expect(await screen.findByText('Dank u.')).toBeVisible();
  });

  it('is te verwijderen, met een spoor', async () => {
    const gezegd = [MIJN];
    toon(
      {
        [`GET ${PAD}/d1/bijdragen/b2`]: () => ({ inhoud: MIJN, etag: '"0-a"' }),
        [`DELETE ${PAD}/d1/bijdragen/b2`]: () => {
          gezegd[0] = { ...VAN_BRAM, id: 'b2', verwijderdOp: '2026-11-20T11:00:00Z' };
          delete gezegd[0].tekst;
          return { status: 204 };
        },
      },
      GESPREK,
      gezegd,
    );
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Verwijderen: Dank u.' }));
    await userEvent.click(screen.getByRole('button', { name: 'Verwijderen' }));
    expect(await screen.findByText(/verwijderde deze reactie op 20 november 2026/)).toBeVisible();
    expect(screen.queryByText('Dank u.')).not.toBeInTheDocument();
    await waitFor(() => expect(document.getElementById('bijdrage-b2')).toHaveFocus());
  });

  it('is te verwijderen en niet te wijzigen als het gesprek gesloten is', async () => {
    const dicht = { ...GESPREK, magReageren: false, geslotenOmdat: 'De ronde is gesloten.' };
    toon({}, dicht, [{ ...MIJN, magWijzigen: false }]);
    await open();
    expect(await screen.findByRole('button', { name: 'Verwijderen: Dank u.' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Wijzigen: Dank u.' })).not.toBeInTheDocument();
  });
});
