import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../api/client';
import { probleem, stubDienst, toonPagina, type Dienst } from '../test/dienst';
import { AMSTERDAM } from '../test/mensen';
import { Inleespagina } from './Inleespagina';

const NDSD: Schema<'Ik'> = { id: 'n', naam: 'Carolien Smit', rollen: ['NDSD_MEDEWERKER'] };
const BESTAND = 'code;naam\nGM0001;Aa\n';
const GOED: Schema<'Importuitslag'> = {
  proef: true,
  regels: 3,
  nieuw: 1,
  gewijzigd: 1,
  ongewijzigd: 1,
  veranderingen: [
    { regel: 2, sleutel: 'GM0001', naam: 'Aa', soort: 'NIEUW', wijzigingen: [] },
    {
      regel: 3,
      sleutel: 'GM0002',
      naam: 'Bb',
      soort: 'GEWIJZIGD',
      wijzigingen: [{ kolom: 'jeugdregio', naar: 'Noord' }],
    },
  ],
  aantalFouten: 0,
  fouten: [],
  genegeerdeKolommen: ['tooi_uri'],
};
const ECHT: Schema<'Importuitslag'> = { ...GOED, proef: false, belangenconflicten: { nieuw: 2, beeindigd: 0 } };
const FOUT: Schema<'Importuitslag'> = {
  ...GOED,
  nieuw: 0,
  gewijzigd: 0,
  veranderingen: [],
  aantalFouten: 3,
  fouten: [
    { regel: 2, kolom: 'code', code: 'ONGELDIG', uitleg: 'Geef een CBS-code, zoals GM0363.' },
    { regel: 2, kolom: 'inwoners', code: 'ONGELDIG', uitleg: 'Geef een geheel getal.' },
    { regel: 4, code: 'AANTAL_CELLEN', uitleg: 'Deze regel heeft 3 cellen en de kopregel 2.' },
  ],
};

async function probeer(dienst: Dienst) {
  const gevraagd = stubDienst(dienst);
  toonPagina(Inleespagina, '/importen', '/importen', NDSD);
  const bestand = new File([BESTAND], 'gemeenten.csv', { type: 'text/csv' });
  await userEvent.upload(await screen.findByLabelText('Het bestand'), bestand);
  await userEvent.click(screen.getByRole('button', { name: 'Kijk wat er zou gebeuren' }));
  return gevraagd;
}

describe('gegevens inlezen', () => {
  it('toont eerst wat er zou gebeuren, en leest dan pas in', async () => {
    let keer = 0;
    const gevraagd = await probeer({
      'POST /importen/gemeenten': ({ inhoud }) => {
        expect(inhoud).toBe(BESTAND);
        return { inhoud: keer++ === 0 ? GOED : ECHT };
      },
    });
    const kop = await screen.findByRole('heading', { name: 'Wat er zou gebeuren' });
    await waitFor(() => expect(kop).toHaveFocus());
    expect(screen.getByText('1 regel is nieuw.')).toBeVisible();
    expect(screen.getByText('Deze kolommen zijn niet gelezen: tooi_uri.')).toBeVisible();
    await userEvent.click(screen.getByText('Wat verandert (1)'));
    expect(screen.getByText('jeugdregio: was leeg, wordt Noord')).toBeVisible();
    expect(gevraagd.map(({ methode }) => methode)).toEqual(['POST']);
    expect(gevraagd[0]?.kop('Content-Type')).toBe('text/csv');

    await userEvent.click(screen.getByRole('button', { name: 'Lees in' }));
    const ingelezen = await screen.findByRole('heading', { name: 'Wat er is ingelezen' });
    await waitFor(() => expect(ingelezen).toHaveFocus());
    expect(screen.getByText(/2 belangenconflicten kwamen erbij/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Lees in' })).not.toBeInTheDocument();
  });

  it('laat elke fout zien, per kolom, en leest niets in', async () => {
    await probeer({ 'POST /importen/gemeenten': () => ({ inhoud: FOUT }) });
    const tabel = await screen.findByRole('table', { name: /^Fouten/ });
    expect(within(tabel).getAllByRole('row')).toHaveLength(4);
    expect(screen.queryByRole('button', { name: 'Lees in' })).not.toBeInTheDocument();

    await userEvent.selectOptions(screen.getByLabelText('Kolom'), 'inwoners');
    expect(within(tabel).getAllByRole('row')).toHaveLength(2);
    expect(screen.getByText('1 fout in de tabel.')).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('Kolom'), 'hele regel');
    expect(within(tabel).getByText('Deze regel heeft 3 cellen en de kopregel 2.')).toBeVisible();
  });

  it('zegt waarom een bestand niet is aangenomen, en vraagt eerst om een bestand', async () => {
    const gevraagd = stubDienst({
      'POST /importen/regios': () => probleem(413, 'te-groot', { detail: 'Een bestand is hoogstens 2 MB groot.' }),
    });
    toonPagina(Inleespagina, '/importen', '/importen', NDSD);
    await userEvent.click(await screen.findByRole('radio', { name: /Regio's/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Kijk wat er zou gebeuren' }));
    expect(screen.getByText('Kies een bestand.')).toBeVisible();
    expect(gevraagd).toEqual([]);
    await userEvent.upload(screen.getByLabelText('Het bestand'), new File([BESTAND], 'r.csv', { type: 'text/csv' }));
    await userEvent.click(screen.getByRole('button', { name: 'Kijk wat er zou gebeuren' }));
    expect((await screen.findByText('Dit is te groot')).closest('[tabindex]')).toHaveFocus();
    expect(screen.getByText('Een bestand is hoogstens 2 MB groot.')).toBeVisible();
  });

  it('is er niet voor een gemeente', async () => {
    stubDienst({});
    toonPagina(Inleespagina, '/importen', '/importen', AMSTERDAM);
    expect(await screen.findByRole('heading', { name: 'Niet gevonden' })).toBeVisible();
  });
});
