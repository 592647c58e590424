import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Schema } from '../api/client';
import { toonPagina } from '../test/dienst';
import { Aanmeldingpagina } from './Aanmeldingpagina';

const ID = '0197a3c2-5b1e-7c4a-9f3e-2d6b8a41c006';
const AANMELDING: Schema<'Aanmelding'> = {
  id: ID,
  gemeente: { code: 'GM0344', naam: 'Utrecht' },
  titel: 'Het wijkteam dat niet mag beslissen',
  sturingsvraag: 'Hoe geven we het wijkteam ruimte?',
  themas: ['TOEGANG_EN_WIJKTEAMS'],
  scanoordeel: { bevestigdeWaarschuwingen: 1, openBevindingen: 0 },
  status: 'INGEDIEND',
  ingediendOp: '2026-01-15T08:00:00Z',
};

const stap = (naar: string, redenVereist: boolean) => ({ naar, uitleg: 'Doe dit.', redenVereist, voorwaarden: [] });

function toon() {
  let status: Schema<'AanmeldingStatus'> = 'INGEDIEND';
  const stappen: Record<string, unknown>[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (vraag) => {
    const verzoek = vraag as Request;
    if (verzoek.method === 'POST') {
      const inhoud = (await verzoek.json()) as { naar: typeof status };
      stappen.push(inhoud);
      status = inhoud.naar;
      return new Response(null, { status: 204 });
    }
    if (verzoek.url.endsWith('/overgangen')) {
      const items = status === 'INGEDIEND' ? [stap('AANGENOMEN', false), stap('TERUGGEGEVEN', true)] : [];
      return Response.json({ items });
    }
    if (verzoek.url.includes('/geschiedenis')) return Response.json({ items: [] });
    return Response.json({ ...AANMELDING, status }, { headers: { ETag: '"1-x"' } });
  });
  toonPagina(Aanmeldingpagina, '/aanmeldingen/:id', `/aanmeldingen/${ID}`, {
    id: 'n1',
    naam: 'Carolien Smit',
    rollen: ['NDSD_MEDEWERKER'],
  });
  return stappen;
}

describe('Aanmeldingpagina', () => {
  it('toont de vorm: vraag, thema en de uitkomst van de scan', async () => {
    toon();
    expect(await screen.findByText('Hoe geven we het wijkteam ruimte?')).toBeVisible();
    expect(screen.getByText(/liet 1 waarschuwing met een reden staan/)).toBeVisible();
  });

  it('geeft terug met een reden die de gemeente leest', async () => {
    const stappen = toon();
    await userEvent.click(await screen.findByRole('button', { name: 'Teruggeven' }));
    const dialoog = screen.getByRole('dialog', { name: 'Teruggeven' });
    expect(within(dialoog).getByText(/De gemeente leest uw reden/)).toBeVisible();
    await userEvent.type(within(dialoog).getByRole('textbox', { name: 'Reden' }), 'Vraag naar uw eigen handelen.');
    await userEvent.click(within(dialoog).getByRole('button', { name: 'Teruggeven' }));
    expect(await screen.findByText('Teruggegeven aan Utrecht.')).toBeVisible();
    expect(stappen).toEqual([{ naar: 'TERUGGEGEVEN', reden: 'Vraag naar uw eigen handelen.' }]);
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
    expect(screen.queryByRole('button', { name: 'Aannemen' })).toBeNull();
  });

  it('neemt aan zonder reden', async () => {
    const stappen = toon();
    await userEvent.click(await screen.findByRole('button', { name: 'Aannemen' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Aannemen' }));
    expect(await screen.findByText(/Utrecht kan nu een team vormen/)).toBeVisible();
    expect(stappen).toEqual([{ naar: 'AANGENOMEN' }]);
  });
});
