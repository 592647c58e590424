import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../api/client';
import { stubDienst, toonPagina } from '../test/dienst';
import { AMSTERDAM, NIVEAUBEGRIPPEN } from '../test/mensen';
import { Belangenconflictpagina } from './Belangenconflictpagina';

const ID = '0197a3c2-5b1e-7c4a-9f3e-2d6b8a41c003';
const PAD = `/belangenconflicten/${ID}`;
const conflict: Schema<'Belangenconflict'> = {
  id: ID,
  gemeente: { code: 'GM0344', naam: 'Utrecht' },
  andereGemeente: { code: 'GM0363', naam: 'Amsterdam' },
  soort: 'ZACHT',
  grond: 'BUREN',
  afgeleid: false,
  vanafdatum: '2026-01-05',
  mag: ['OPHEFFEN', 'OPHEFFING_VRAGEN'],
};

const EIGEN = { id: 'f', naam: 'Fatima El Idrissi', gemeente: { code: 'GM0363', naam: 'Amsterdam' } };
const VANZELF = { afgeleid: true, grond: 'JEUGDREGIO', mag: ['OPHEFFING_VRAGEN'] } satisfies Partial<
  Schema<'Belangenconflict'>
>;

function toon(begin: Partial<Schema<'Belangenconflict'>> = {}) {
  let nu = { ...conflict, ...begin };
  const gevraagd = stubDienst({
    'GET /taxonomieen': () => ({ inhoud: NIVEAUBEGRIPPEN }),
    [`GET ${PAD}`]: () => ({ inhoud: nu, etag: '"1-a"' }),
    [`PUT ${PAD}/opheffing`]: ({ inhoud }) => {
      const { reden, totdatum } = inhoud as Schema<'OpheffingInvoer'>;
      nu = {
        ...nu,
        opheffing: { reden, totdatum, door: { id: 'f', naam: 'Fatima El Idrissi' } },
        mag: ['OPHEFFING_INTREKKEN'],
      };
      return { inhoud: nu, etag: '"2-a"' };
    },
    [`PUT ${PAD}/opheffingsverzoek`]: ({ inhoud }) => {
      const { reden } = inhoud as Schema<'OpheffingsverzoekInvoer'>;
      nu = { ...nu, verzoek: { reden, door: EIGEN, op: '2026-02-01T09:30:00Z' }, mag: ['VERZOEK_INTREKKEN'] };
      return { inhoud: nu, etag: '"2-a"' };
    },
    [`DELETE ${PAD}/opheffingsverzoek`]: () => {
      nu = { ...conflict, ...begin, mag: ['OPHEFFING_VRAGEN'] };
      delete nu.verzoek;
      return { status: 204 };
    },
  });
  toonPagina(Belangenconflictpagina, '/belangenconflicten/:id', PAD, AMSTERDAM);
  return gevraagd;
}

describe('een belangenconflict', () => {
  it('wordt alleen opzij gezet met een reden van vijftig tekens', async () => {
    const gevraagd = toon();
    await userEvent.click(await screen.findByRole('button', { name: 'Zet opzij' }));
    const dialoog = screen.getByRole('dialog', { name: 'Zet opzij' });
    const reden = within(dialoog).getByLabelText('Waarom kan er toch vrij worden meegekeken?');
    fireEvent.change(within(dialoog).getByLabelText('Tot welke dag?'), { target: { value: '2099-01-01' } });
    await userEvent.type(reden, 'Dat kan best.');
    await userEvent.click(within(dialoog).getByRole('button', { name: 'Zet opzij' }));
    expect(within(dialoog).getByText('De reden is te kort: nog 37 tekens.')).toBeInTheDocument();
    expect(gevraagd.some(({ methode }) => methode === 'PUT')).toBe(false);

    await userEvent.type(reden, ' De samenwerking gaat over sport en niet over inkoop.');
    await userEvent.click(within(dialoog).getByRole('button', { name: 'Zet opzij' }));
    expect(await screen.findByRole('button', { name: 'Laat het weer gelden' })).toBeInTheDocument();
    await waitFor(() => expect(screen.getByText('Buurgemeenten.').closest('p')).toHaveFocus());
    expect(gevraagd.find(({ methode }) => methode === 'PUT')?.kop('If-Match')).toBe('"1-a"');
  });

  it('biedt wie het zelf meldde niet aan het opzij te zetten, wel het te beëindigen', async () => {
    toon({
      gemeente: { code: 'GM0363', naam: 'Amsterdam' },
      andereGemeente: { code: 'GM0344', naam: 'Utrecht' },
      mag: ['BEEINDIGEN'],
    });
    expect(await screen.findByRole('button', { name: 'Beëindig dit belangenconflict' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Zet opzij' })).not.toBeInTheDocument();
    expect(screen.getByText(/Opzij zetten kan daarom alleen de andere gemeente/)).toBeInTheDocument();
  });

  it('zegt van een geschil dat de ander het niet ziet', async () => {
    toon({ soort: 'HARD', grond: 'GESCHIL', gemeente: { code: 'GM0363', naam: 'Amsterdam' } });
    expect(await screen.findByText(/De andere gemeente ziet dit niet/)).toBeInTheDocument();
  });

  it('zegt van wat vanzelf volgt waaruit, en laat erom vragen', async () => {
    const gevraagd = toon(VANZELF);
    expect(await screen.findByText(/Dit meldde niemand\. Deze gemeenten zitten in dezelfde jeugdregio/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Zet opzij' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Beëindig dit belangenconflict' })).not.toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Vraag om het opzij te zetten' }));
    const dialoog = screen.getByRole('dialog', { name: 'Vraag om het opzij te zetten' });
    await userEvent.type(
      within(dialoog).getByLabelText('Waarom zou dit opzij kunnen?'),
      'Onze casus gaat hier niet over.',
    );
    await userEvent.click(within(dialoog).getByRole('button', { name: 'Vraag om het opzij te zetten' }));

    expect(await screen.findByRole('heading', { name: 'Er is gevraagd om dit opzij te zetten' })).toBeVisible();
    expect(screen.getByText(/Door Fatima El Idrissi \(Amsterdam\) op 1 februari 2026/)).toBeVisible();
    expect(screen.getByText('Een ander dan wie het vroeg beslist hierover.')).toBeVisible();
    expect(gevraagd.find(({ methode }) => methode === 'PUT')?.kop('If-Match')).toBe('"1-a"');

    await userEvent.click(screen.getByRole('button', { name: 'Trek het verzoek in' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Trek het verzoek in' }));
    expect(await screen.findByRole('button', { name: 'Vraag om het opzij te zetten' })).toBeVisible();
  });

  it('laat wie beslist het verzoek lezen, en ja of nee zeggen', async () => {
    const door = { id: 'h', naam: 'Hanneke Vos', gemeente: { code: 'GM0344', naam: 'Utrecht' } };
    toon({
      ...VANZELF,
      verzoek: { reden: 'Wij willen graag dezelfde mensen.', door, op: '2026-02-01T09:30:00Z' },
      mag: ['OPHEFFEN', 'VERZOEK_INTREKKEN'],
    });
    expect(await screen.findByText('Wij willen graag dezelfde mensen.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Zet opzij' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Laat het gelden' })).toBeVisible();
    expect(screen.queryByText('Een ander dan wie het vroeg beslist hierover.')).not.toBeInTheDocument();
  });

  it('zegt van een opheffing die voorbij is dat het weer geldt', async () => {
    toon({ ...VANZELF, opheffing: { reden: 'Het ging over sport.', totdatum: '2020-01-01', door: EIGEN } });
    expect(
      await screen.findByRole('heading', { name: /^Was opzij gezet tot 1 januari 2020, en geldt weer/ }),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Vraag om het opzij te zetten' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Laat het weer gelden' })).not.toBeInTheDocument();
  });
});
