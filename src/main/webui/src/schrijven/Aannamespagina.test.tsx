import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Schema } from '../api/client';
import { stubDienst, toonPagina } from '../test/dienst';
import { Aannamespagina } from './Aannamespagina';
import { basis, ik } from './voorbeeld';

const aanname = (id: string, tekst: string, magWijzigen: boolean): Schema<'Aanname'> => ({
  id,
  tekst,
  over: 'EIGEN_PRAKTIJK',
  houder: { id: ik.id, naam: ik.naam },
  ronde: 'n4',
  status: 'GENOEMD',
  magWijzigen,
});

it('laat een aanname wijzigen zolang de dienst zegt dat het kan, en niet langer', async () => {
  const items = [aanname('a1', 'Ouders bellen niet graag.', true), aanname('a2', 'Scholen bellen wel.', false)];
  stubDienst({
    ...basis,
    'GET /peerreviews/r1/rondes': () => ({ inhoud: { items: [] } }),
    'GET /peerreviews/r1/gesprekken': () => ({ inhoud: { items: [] } }),
    'GET /peerreviews/r1/aannames': () => ({ inhoud: { items } }),
    ...Object.fromEntries(
      items.flatMap((een) => [
        [`GET /peerreviews/r1/aannames/${een.id}`, () => ({ inhoud: een, etag: '"1-a"' })],
        [`GET /peerreviews/r1/aannames/${een.id}/overgangen`, () => ({ inhoud: { items: [] } })],
        [`GET /peerreviews/r1/aannames/${een.id}/geschiedenis`, () => ({ inhoud: { items: [] } })],
      ]),
    ),
  });
  toonPagina(Aannamespagina, '/peerreviews/:id/aannames', '/peerreviews/r1/aannames', ik);
  const kaart = async (tekst: string) => {
    const gevonden = (await screen.findByText(tekst)).closest('li') as HTMLElement;
    await userEvent.click(within(gevonden).getByText('Wat kunt u hiermee, en hoe ging het'));
    return within(gevonden);
  };
  expect(
    await (await kaart('Ouders bellen niet graag.')).findByRole('button', { name: 'Tekst wijzigen' }),
  ).toBeVisible();
  const vast = await kaart('Scholen bellen wel.');
  expect(await vast.findByText('U kunt hier nu niets mee doen.')).toBeVisible();
  expect(vast.queryByRole('button', { name: 'Tekst wijzigen' })).toBeNull();
});
