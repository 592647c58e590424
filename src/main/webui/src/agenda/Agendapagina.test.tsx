import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { stubDienst, toonPagina } from '../test/dienst';
import { AMSTERDAM } from '../test/mensen';
import { Agendapagina } from './Agendapagina';

const PAD = '/ik/agenda-adres';
const ADRES = 'https://smk.example/api/v1/agendas/geheim.ics';

/** A service that remembers whether there is an address. */
function toon(heeft: boolean) {
  let gemaakt = heeft;
  const gevraagd = stubDienst({
    [`GET ${PAD}`]: () => ({
      inhoud: gemaakt ? { gemaaktOp: '2026-11-20T10:00:00Z' } : {},
      etag: gemaakt ? '"1-a"' : '"0-a"',
    }),
    [`POST ${PAD}`]: () => {
      gemaakt = true;
      return { inhoud: { adres: ADRES, gemaaktOp: '2026-11-20T10:00:00Z' }, etag: '"1-a"' };
    },
    [`DELETE ${PAD}`]: () => {
      gemaakt = false;
      return { status: 204 };
    },
  });
  toonPagina(Agendapagina, PAD, PAD, AMSTERDAM);
  return gevraagd;
}

describe('mijn agenda', () => {
  it('toont een nieuw adres een keer, om te kopiëren', async () => {
    const gebruiker = userEvent.setup();
    toon(false);
    await gebruiker.click(await screen.findByRole('button', { name: 'Een geheim adres maken' }));
    expect(await screen.findByLabelText('Adres van uw agenda')).toHaveValue(ADRES);
    await gebruiker.click(screen.getByRole('button', { name: 'Adres kopiëren' }));
    expect(await screen.findByText('Het adres is gekopieerd.')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(ADRES);
  });

  it('toont een adres dat er al is niet opnieuw', async () => {
    toon(true);
    expect(await screen.findByText(/geheim adres sinds 20 november 2026/)).toBeVisible();
    expect(screen.queryByLabelText('Adres van uw agenda')).toBeNull();
  });

  it('trekt een adres pas in na een bevestiging', async () => {
    const gebruiker = userEvent.setup();
    const gevraagd = toon(true);
    await gebruiker.click(await screen.findByRole('button', { name: 'Het adres intrekken' }));
    const dialoog = screen.getByRole('dialog', { name: 'Het adres intrekken' });
    expect(gevraagd.some(({ methode }) => methode === 'DELETE')).toBe(false);
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Het adres intrekken' }));
    expect(await screen.findByRole('button', { name: 'Een geheim adres maken' })).toBeVisible();
    expect(gevraagd.find(({ methode }) => methode === 'DELETE')?.kop('If-Match')).toBe('"1-a"');
  });
});
