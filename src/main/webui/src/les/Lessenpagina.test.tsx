import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Schema } from '../api/client';
import { stubDienst, toonPagina } from '../test/dienst';
import { AMSTERDAM, NIVEAUBEGRIPPEN } from '../test/mensen';
import { Lessenpagina } from './Lessenpagina';

const les: Schema<'LesItem'> = {
  id: '0197a3c2-5b1e-7c4a-9f3e-2d6b8a41ca01',
  titel: 'Bel eerst, indiceer daarna',
  inzicht: 'Een gesprek tussen twee vakmensen werkt sneller dan een formulier.',
  principe: 'GELIJKWAARDIG_PARTNERSCHAP',
  themas: ['JEUGDHULP'],
  status: 'GEPUBLICEERD',
  versienummer: 2,
  gepubliceerdOp: '2026-05-06T09:00:00Z',
};

function toon(adres: string, items: Schema<'LesItem'>[] = [les]) {
  stubDienst({
    'GET /taxonomieen': () => ({
      inhoud: {
        ...NIVEAUBEGRIPPEN,
        principes: [{ code: 'GELIJKWAARDIG_PARTNERSCHAP', naam: 'Gelijkwaardig partnerschap', uitleg: 'Vertrouwen.' }],
        themas: [{ code: 'JEUGDHULP', naam: 'Jeugdhulp' }],
      },
    }),
    'GET /lessen': () => ({ inhoud: { items } }),
  });
  return toonPagina(Lessenpagina, '/lessen', adres, AMSTERDAM);
}

function laatsteVraag(): string {
  const vragen = vi.mocked(globalThis.fetch).mock.calls.map(([verzoek]) => new URL((verzoek as Request).url));
  return vragen.filter(({ pathname }) => pathname.endsWith('/lessen')).at(-1)?.search ?? '';
}

describe('de lessen', () => {
  it('zet de keuze als code in het adres, vraagt ernaar en laat de focus bij het veld', async () => {
    const { router } = toon('/lessen');
    await screen.findByRole('link', { name: les.titel });
    expect(laatsteVraag()).toBe('?status=GEPUBLICEERD');
    const principe = screen.getByLabelText('Principe');
    await userEvent.selectOptions(principe, 'Gelijkwaardig partnerschap');
    expect(router.state.location.search).toBe('?principe=GELIJKWAARDIG_PARTNERSCHAP');
    await vi.waitFor(() => {
      expect(laatsteVraag()).toBe('?principe=GELIJKWAARDIG_PARTNERSCHAP&status=GEPUBLICEERD');
    });
    expect(principe).toHaveFocus();
    expect(await screen.findByText('1 les, de nieuwste bovenaan.')).toBeInTheDocument();
  });

  it('leest de keuze uit het adres en zegt in woorden wat er staat', async () => {
    toon('/lessen?thema=JEUGDHULP&status=INGETROKKEN', [{ ...les, status: 'INGETROKKEN' }]);
    expect(await screen.findByText('Ingetrokken')).toBeInTheDocument();
    expect(screen.getByLabelText('Thema')).toHaveDisplayValue('Jeugdhulp');
    expect(screen.getByLabelText('Welke lessen')).toHaveDisplayValue('Ingetrokken lessen');
    expect(laatsteVraag()).toBe('?thema=JEUGDHULP&status=INGETROKKEN');
    expect(screen.queryByText('JEUGDHULP')).not.toBeInTheDocument();
  });

  it('zegt waarom er niets staat en wat men kan doen', async () => {
    const { router } = toon('/lessen?thema=JEUGDHULP', []);
    await userEvent.click(await screen.findByRole('button', { name: 'Toon alle lessen' }));
    expect(router.state.location.search).toBe('');
    expect(await screen.findByRole('heading', { name: 'Er zijn nog geen lessen' })).toBeInTheDocument();
  });
});
