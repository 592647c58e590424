import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../api/client';
import { stubDienst, toonPagina } from '../test/dienst';
import { AMSTERDAM } from '../test/mensen';
import { Abonnementpagina } from './Abonnementpagina';

const PAD = '/abonnementen/a1';

const abonnement: Schema<'Abonnement'> = {
  id: 'a1',
  doel: 'Ons zaaksysteem zet een taak klaar.',
  adres: 'https://zaken.amsterdam.example/haak',
  soorten: ['CASUS_STATUS'],
  status: 'ACTIEF',
  gemaaktOp: '2026-11-20T10:00:00Z',
  gemaaktDoor: 'Fatima El Idrissi',
  laatstGeluktOp: '2026-11-21T10:00:00Z',
  laatsteCode: 204,
};

function toon(meer: Parameters<typeof stubDienst>[0] = {}) {
  const gevraagd = stubDienst({
    [`GET ${PAD}`]: () => ({ inhoud: abonnement, etag: '"2-a"' }),
    [`GET ${PAD}/overgangen`]: () => ({
      inhoud: {
        items: [{ naar: 'GEPAUZEERD', uitleg: 'Zet het sturen stil.', redenVereist: true, voorwaarden: [] }],
      },
    }),
    [`GET ${PAD}/geschiedenis`]: () => ({ inhoud: { items: [] } }),
    ...meer,
  });
  toonPagina(Abonnementpagina, '/abonnementen/:id', PAD, AMSTERDAM);
  return gevraagd;
}

describe('een systeem dat bericht krijgt', () => {
  it('zet het stil met een reden en de versie die is gelezen', async () => {
    const gebruiker = userEvent.setup();
    const gevraagd = toon({ [`POST ${PAD}/overgangen`]: () => ({ status: 204 }) });
    await gebruiker.click(await screen.findByRole('button', { name: 'Stilzetten' }));
    const dialoog = within(screen.getByRole('dialog'));
    await gebruiker.type(dialoog.getByRole('textbox'), 'Het systeem is in onderhoud.');
    await gebruiker.click(dialoog.getByRole('button', { name: 'Stilzetten' }));
    expect(await screen.findByText('Het systeem krijgt voorlopig geen bericht.')).toBeInTheDocument();
    const stap = gevraagd.find(({ methode }) => methode === 'POST');
    expect(stap?.kop('If-Match')).toBe('"2-a"');
    expect(stap?.inhoud).toEqual({ naar: 'GEPAUZEERD', reden: 'Het systeem is in onderhoud.' });
  });

  it('stuurt opnieuw vanaf een moment in Nederlandse tijd', async () => {
    const gebruiker = userEvent.setup();
    const gevraagd = toon({ [`POST ${PAD}/herhaling`]: () => ({ inhoud: abonnement, etag: '"2-b"' }) });
    await gebruiker.click(await screen.findByRole('button', { name: 'Opnieuw sturen vanaf een moment' }));
    const dialoog = within(screen.getByRole('dialog'));
    expect(dialoog.getByLabelText('Vanaf wanneer?')).toHaveValue('2026-11-21T11:00');
    await gebruiker.click(dialoog.getByRole('button', { name: 'Opnieuw sturen vanaf een moment' }));
    expect(await screen.findByText('Alles vanaf dat moment gaat opnieuw.')).toBeInTheDocument();
    expect(gevraagd.find(({ methode }) => methode === 'POST')?.inhoud).toEqual({ vanafOp: '2026-11-21T10:00:00.000Z' });
  });

  it('toont een nieuw geheim een keer', async () => {
    const gebruiker = userEvent.setup();
    const geheim = 'whsec_q0mRrTz5wVbnYlS8uC3xPfGd7Ke1hJ2aLi4oN6sE9tU=';
    toon({
      [`POST ${PAD}/geheim`]: () => ({ inhoud: { geheim, vorigGeheimTotOp: '2026-11-23T10:00:00Z' } }),
    });
    await gebruiker.click(await screen.findByRole('button', { name: 'Een nieuw geheim maken' }));
    await gebruiker.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Een nieuw geheim maken' }));
    expect(await screen.findByLabelText('Geheim van dit systeem')).toHaveValue(geheim);
  });
});
