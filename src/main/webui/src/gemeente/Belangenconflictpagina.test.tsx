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
  vanafdatum: '2026-01-05',
};

function toon(begin: Partial<Schema<'Belangenconflict'>> = {}) {
  let nu = { ...conflict, ...begin };
  const gevraagd = stubDienst({
    'GET /taxonomieen': () => ({ inhoud: NIVEAUBEGRIPPEN }),
    [`GET ${PAD}`]: () => ({ inhoud: nu, etag: '"1-a"' }),
    [`PUT ${PAD}/opheffing`]: ({ inhoud }) => {
      const { reden, totdatum } = inhoud as Schema<'OpheffingInvoer'>;
      nu = { ...nu, opheffing: { reden, totdatum, door: { id: 'f', naam: 'Fatima El Idrissi' } } };
      return { inhoud: nu, etag: '"2-a"' };
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
    toon({ gemeente: { code: 'GM0363', naam: 'Amsterdam' }, andereGemeente: { code: 'GM0344', naam: 'Utrecht' } });
    expect(await screen.findByRole('button', { name: 'Beëindig dit belangenconflict' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Zet opzij' })).not.toBeInTheDocument();
    expect(screen.getByText(/Opzij zetten kan daarom alleen de andere gemeente/)).toBeInTheDocument();
  });

  it('zegt van een geschil dat de ander het niet ziet', async () => {
    toon({ soort: 'HARD', grond: 'GESCHIL', gemeente: { code: 'GM0363', naam: 'Amsterdam' } });
    expect(await screen.findByText(/De andere gemeente ziet dit niet/)).toBeInTheDocument();
  });
});
