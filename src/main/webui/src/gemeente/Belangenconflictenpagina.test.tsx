import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Schema } from '../api/client';
import { stubDienst, toonPagina } from '../test/dienst';
import { AMSTERDAM } from '../test/mensen';
import { Belangenconflictenpagina } from './Belangenconflictenpagina';

const ZELF = { code: 'GM0363', naam: 'Amsterdam' };

function vanzelf(id: string, naam: string, grond: Schema<'GrondBelangenconflict'>): Schema<'Belangenconflict'> {
  return {
    id,
    gemeente: { code: `GM${id}`, naam },
    andereGemeente: ZELF,
    soort: 'ZACHT',
    grond,
    afgeleid: true,
    vanafdatum: '2026-01-05',
    mag: ['OPHEFFING_VRAGEN'],
  };
}

const REGIO = ['Ouder-Amstel', 'Aalsmeer', 'Diemen'].map((naam, i) => vanzelf(`000${i}`, naam, 'JEUGDREGIO'));

it('zet wat vanzelf volgt bij elkaar per reden, op naam', async () => {
  stubDienst({
    'GET /belangenconflicten': () => ({
      inhoud: { items: [...REGIO, vanzelf('0009', 'Diemen', 'BUREN')] },
    }),
  });
  toonPagina(Belangenconflictenpagina, '/belangenconflicten', '/belangenconflicten', AMSTERDAM);
  const regio = await screen.findByRole('region', { name: 'Dezelfde jeugdregio' });
  expect(
    within(regio)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Aalsmeer', 'Diemen', 'Ouder-Amstel']);
  expect(within(screen.getByRole('region', { name: 'Buurgemeenten' })).getAllByRole('link')).toHaveLength(1);
});

it('vraagt NDSD eerst van welke gemeente', async () => {
  stubDienst({
    'GET /gemeenten': () => ({ inhoud: { items: [{ ...ZELF, doetMee: true, themas: [], niveaus: [] }] } }),
    'GET /belangenconflicten': () => ({ inhoud: { items: REGIO } }),
  });
  toonPagina(Belangenconflictenpagina, '/belangenconflicten', '/belangenconflicten', {
    id: 'n',
    naam: 'Carolien Smit',
    rollen: ['NDSD_MEDEWERKER'],
  });
  expect(screen.queryByRole('region', { name: 'Dezelfde jeugdregio' })).not.toBeInTheDocument();
  await userEvent.selectOptions(
    await screen.findByLabelText('Van welke gemeente?'),
    await screen.findByRole('option', { name: 'Amsterdam' }),
  );
  expect(await screen.findByRole('region', { name: 'Dezelfde jeugdregio' })).toBeVisible();
});
