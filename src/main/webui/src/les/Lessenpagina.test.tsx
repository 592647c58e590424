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

const uitkomst: Schema<'ZoekUitkomst'> = {
  items: [
    {
      les,
      titelMarkeringen: [],
      fragment: { tekst: '… twee vakmensen werkt sneller', markeringen: [{ begin: 7, einde: 16 }] },
    },
  ],
  aantal: 1,
  tenMinste: false,
  facetten: [{ facet: 'THEMA', waarden: [{ code: 'JEUGDHULP', aantal: 1 }] }],
  gelezenAls: [],
};

function toon(adres: string, gevonden: Partial<Schema<'ZoekUitkomst'>> = {}, items: Schema<'LesItem'>[] = []) {
  const gevraagd = stubDienst({
    'GET /taxonomieen': () => ({
      inhoud: {
        ...NIVEAUBEGRIPPEN,
        principes: [{ code: 'GELIJKWAARDIG_PARTNERSCHAP', naam: 'Gelijkwaardig partnerschap', uitleg: 'Vertrouwen.' }],
        themas: [{ code: 'JEUGDHULP', naam: 'Jeugdhulp' }],
      },
    }),
    'GET /lessen': () => ({ inhoud: { items } }),
    'POST /lessen/_zoek': () => ({ inhoud: { ...uitkomst, ...gevonden } }),
  });
  const gezocht = () => gevraagd.filter(({ pad }) => pad === '/lessen/_zoek').at(-1)?.inhoud;
  return { ...toonPagina(Lessenpagina, '/lessen', adres, AMSTERDAM), gezocht };
}

function laatsteVraag(): string {
  const vragen = vi.mocked(globalThis.fetch).mock.calls.map(([verzoek]) => new URL((verzoek as Request).url));
  return vragen.filter(({ pathname }) => pathname.endsWith('/lessen')).at(-1)?.search ?? '';
}

describe('de lessen', () => {
  it('zet de keuze als code in het adres, vraagt ernaar en laat de focus bij het veld', async () => {
    const { router, gezocht } = toon('/lessen');
    await screen.findByRole('link', { name: les.titel });
    expect(gezocht()).toEqual({});
    const principe = screen.getByLabelText('Principe');
    await userEvent.selectOptions(principe, 'GELIJKWAARDIG_PARTNERSCHAP');
    expect(router.state.location.search).toBe('?principe=GELIJKWAARDIG_PARTNERSCHAP');
    await vi.waitFor(() => {
      expect(gezocht()).toEqual({ principes: ['GELIJKWAARDIG_PARTNERSCHAP'] });
    });
    expect(principe).toHaveFocus();
    expect(await screen.findByText('1 les, de nieuwste bovenaan.')).toBeInTheDocument();
    expect(screen.getByRole('option', { name: 'Jeugdhulp (1)' })).toBeInTheDocument();
  });

  it('zoekt op wat iemand typt, houdt dat uit het adres en laat zien waar het staat', async () => {
    const { router, gezocht } = toon('/lessen?thema=JEUGDHULP', {
      gelezenAls: [{ getypt: 'vakmensn', gelezen: 'vakmensen' }],
    });
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Waar zoekt u naar?' }), 'vakmensn{Enter}');
    await vi.waitFor(() => {
      expect(gezocht()).toEqual({ vraag: 'vakmensn', themas: ['JEUGDHULP'] });
    });
    expect(router.state.location.search).toBe('?thema=JEUGDHULP');
    expect(screen.getByText('vakmensen', { selector: 'mark' })).toBeInTheDocument();
    expect(await screen.findByText(/wat het best past bovenaan/)).toHaveTextContent(
      '1 les, wat het best past bovenaan. ‘vakmensn’ staat in geen les. Er is gezocht op ‘vakmensen’.',
    );
    expect(screen.getByRole('searchbox')).toHaveValue('vakmensn');
  });

  it('leest de keuze uit het adres en zegt in woorden wat er staat', async () => {
    toon('/lessen?thema=JEUGDHULP&status=INGETROKKEN', {}, [{ ...les, status: 'INGETROKKEN' }]);
    expect(await screen.findByText('Ingetrokken')).toBeInTheDocument();
    expect(screen.getByLabelText('Thema')).toHaveDisplayValue('Jeugdhulp');
    expect(screen.getByLabelText('Welke lessen')).toHaveDisplayValue('Ingetrokken lessen');
    expect(laatsteVraag()).toBe('?thema=JEUGDHULP&status=INGETROKKEN');
    expect(screen.queryByText('JEUGDHULP')).not.toBeInTheDocument();
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
  });

  it('zegt waarom er niets staat en wat men kan doen', async () => {
    const { router } = toon('/lessen?thema=JEUGDHULP', { items: [], aantal: 0 });
    await userEvent.click(await screen.findByRole('button', { name: 'Toon alle lessen' }));
    expect(router.state.location.search).toBe('');
    expect(await screen.findByRole('heading', { name: 'Er zijn nog geen lessen' })).toBeInTheDocument();
  });
});
