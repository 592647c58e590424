import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Ik } from '../app/sessie';
import { stubDienst, toonPagina } from '../test/dienst';
import { Nepstroom } from '../test/nepstroom';
import { Berichtlink } from './Berichtlink';

const IK: Ik = { id: 'd1', naam: 'Omar', rollen: ['NDSD_MEDEWERKER'] };

afterEach(() => {
  vi.unstubAllGlobals();
  Nepstroom.laatste = undefined;
});

function toon(tellingen: { ongelezen: number; meer: boolean }[]) {
  stubDienst({ 'GET /notificaties/telling': () => ({ inhoud: tellingen.shift() ?? { ongelezen: 0, meer: false } }) });
  toonPagina(Berichtlink, '/', '/', IK);
}

describe('de weg naar de berichten', () => {
  it('noemt het aantal ook voor wie het voorgelezen krijgt', async () => {
    toon([{ ongelezen: 99, meer: true }]);
    expect(await screen.findByRole('link', { name: /^Berichten\s+99\+ nieuwe berichten$/ })).toHaveAttribute(
      'href',
      '/notificaties',
    );
  });

  it('noemt geen aantal als er niets nieuws is', async () => {
    toon([{ ongelezen: 0, meer: false }]);
    expect(await screen.findByRole('link', { name: 'Berichten' })).toBeVisible();
  });

  it('telt opnieuw en zegt het als er een bericht komt', async () => {
    vi.stubGlobal('EventSource', Nepstroom);
    toon([
      { ongelezen: 0, meer: false },
      { ongelezen: 1, meer: false },
    ]);
    await screen.findByRole('link', { name: 'Berichten' });
    act(() => {
      Nepstroom.laatste?.dispatchEvent(new Event('notificatie'));
    });
    expect(await screen.findByRole('link', { name: /^Berichten\s+1 nieuw bericht$/ })).toBeVisible();
    expect(screen.getByText('Er is een nieuw bericht.')).toBeVisible();
  });
});
