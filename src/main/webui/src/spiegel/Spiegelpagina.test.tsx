import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../api/client';
import { type Dienst, probleem, stubDienst, toonPagina } from '../test/dienst';
import { Spiegelpagina } from './Spiegelpagina';

const ik: Schema<'Ik'> = {
  id: 'p1',
  naam: 'Thijs Verhoeven',
  rollen: ['DEELNEMER'],
  gemeente: { code: 'GM0344', naam: 'Utrecht' },
};

const spiegel: Schema<'Spiegel'> = {
  id: 's1',
  peerreview: 'r1',
  gastheer: { code: 'GM0363', naam: 'Amsterdam' },
  casusTitel: 'De wachtlijst die niemand had gemaakt',
  schrijver: { id: 'p1', naam: 'Thijs Verhoeven' },
  tekst: 'Bij ons heet het anders.',
  eigenAdvies: 'Laat één mens plaatsen.',
  opgesteldOp: '2026-11-20T10:00:00Z',
};

const toon = (dienst: Dienst) => {
  const gevraagd = stubDienst({
    'GET /spiegels/s1': () => ({ inhoud: spiegel, etag: '"1-a"' }),
    'GET /spiegels/s1/voornemens': () => ({ inhoud: { items: [] } }),
    'POST /privacyscans': () => ({ inhoud: { bevindingen: [] } }),
    ...dienst,
  });
  return { ...toonPagina(Spiegelpagina, '/spiegels/:id', '/spiegels/s1', ik), gevraagd };
};

describe('een spiegel', () => {
  it('zegt voor het delen wie hem dan leest, en daarna dat zij hem lezen', async () => {
    let gedeeld = false;
    const { gevraagd } = toon({
      'GET /spiegels/s1': () => ({
        inhoud: gedeeld ? { ...spiegel, gedeeldOp: '2026-11-22T10:00:00Z' } : spiegel,
        etag: gedeeld ? '"2-b"' : '"1-a"',
      }),
      'PUT /spiegels/s1/deling': () => {
        gedeeld = true;
        return { inhoud: spiegel, etag: '"2-b"' };
      },
    });
    expect(await screen.findByText(/Amsterdam, de andere peers en de begeleider lezen hem niet/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Delen met Amsterdam' }));
    const dialoog = screen.getByRole('dialog');
    expect(within(dialoog).getByText(/Daarna lezen de casushouder/)).toBeVisible();
    expect(gevraagd.some((v) => v.methode === 'PUT')).toBe(false);

    await userEvent.click(within(dialoog).getByRole('button', { name: 'Delen met Amsterdam' }));
    expect(await screen.findByText(/ook Amsterdam, de andere peers/)).toBeVisible();
    expect(gevraagd.find((v) => v.methode === 'PUT')?.kop('If-Match')).toBe('"1-a"');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Wie leest deze spiegel' })).toHaveFocus());
  });

  it('laat een collega lezen, en niet wijzigen of delen', async () => {
    toon({
      'GET /spiegels/s1': () => ({
        inhoud: { ...spiegel, schrijver: { id: 'p2', naam: 'Nadia Benali' } },
        etag: '"1-a"',
      }),
    });
    expect(await screen.findByText('Bij ons heet het anders.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Wijzigen' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Delen/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Voornemen toevoegen' })).toBeVisible();
  });

  it('legt bij een botsing de andere tekst naast de eigen, en bewaart daarna wat men koos', async () => {
    let huidig = spiegel;
    let etag = '"1-a"';
    const { gevraagd } = toon({
      'GET /spiegels/s1': () => ({ inhoud: huidig, etag }),
      'PATCH /spiegels/s1': ({ kop, inhoud }) => {
        if (kop('If-Match') === '"1-a"') {
          huidig = { ...spiegel, tekst: 'Van de telefoon.' };
          etag = '"2-b"';
          return probleem(412, 'versie-verouderd');
        }
        huidig = { ...spiegel, ...(inhoud as { tekst: string }) };
        etag = '"3-c"';
        return { inhoud: huidig, etag };
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Wijzigen' }));
    await userEvent.clear(screen.getByLabelText('De spiegel'));
    await userEvent.type(screen.getByLabelText('De spiegel'), 'Van de laptop.');
    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByText('Van de telefoon.')).toBeVisible();
    expect(screen.getByLabelText('De spiegel')).toHaveValue('Van de laptop.');

    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Wat dit voor onszelf betekent' })).toHaveFocus());
    expect(gevraagd.filter((v) => v.methode === 'PATCH').map((v) => v.kop('If-Match'))).toEqual(['"1-a"', '"2-b"']);
    expect(screen.getByText('Van de laptop.')).toBeVisible();
  });
});
