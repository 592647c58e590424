import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../api/client';
import { probleem, stubDienst, toonPagina } from '../test/dienst';
import { AMSTERDAM } from '../test/mensen';
import { Koppelingenpagina } from './Koppelingenpagina';

const PAD = '/abonnementen';
const GEHEIM = 'whsec_q0mRrTz5wVbnYlS8uC3xPfGd7Ke1hJ2aLi4oN6sE9tU=';
const TOKEN = 'smk_q0mRrTz5wVbnYlS8uC3xPfGd7Ke1hJ2aLi4oN6sE9tU';

const token: Schema<'Toegangstoken'> = {
  id: 't1',
  naam: 'Zaaksysteem',
  bereik: ['GEBEURTENISSEN_LEZEN'],
  einddatum: '2027-03-01',
  gemaaktOp: '2026-11-20T10:00:00Z',
  gemaaktDoor: 'Fatima El Idrissi',
  stand: 'GELDIG',
};

const abonnement: Schema<'Abonnement'> = {
  id: 'a1',
  doel: 'Ons zaaksysteem zet een taak klaar.',
  adres: 'https://zaken.amsterdam.example/haak',
  soorten: ['CASUS_STATUS'],
  status: 'GEPAUZEERD',
  gemaaktOp: '2026-11-20T10:00:00Z',
  gemaaktDoor: 'Fatima El Idrissi',
  faaltSindsOp: '2026-11-21T10:00:00Z',
  laatsteCode: 503,
  pauzereden: 'De ontvanger nam drie dagen lang geen bericht aan.',
};

function toon(meer: Parameters<typeof stubDienst>[0] = {}, ik = AMSTERDAM) {
  const gevraagd = stubDienst({
    'GET /toegangstokens': () => ({ inhoud: { items: [token] } }),
    'GET /abonnementen': () => ({ inhoud: { items: [abonnement] } }),
    ...meer,
  });
  toonPagina(Koppelingenpagina, PAD, PAD, ik);
  return gevraagd;
}

describe('andere systemen', () => {
  it('zegt wat een token mag, tot wanneer, en dat het nooit is gebruikt', async () => {
    toon();
    const kop = await screen.findByRole('heading', { name: 'Zaaksysteem' });
    const kaart = within(kop.closest('li') as HTMLElement);
    expect(kaart.getByText('Volgen wat er gebeurt')).toBeVisible();
    expect(kaart.getByText(/Werkt tot en met 1 maart 2027/)).toBeVisible();
    expect(kaart.getByText('Nog nooit gebruikt.')).toBeVisible();
  });

  it('zegt waarom een systeem niets meer krijgt', async () => {
    toon();
    expect(await screen.findByText('De ontvanger nam drie dagen lang geen bericht aan.')).toBeVisible();
    expect(screen.getByText(/Het systeem antwoordde met code 503/)).toBeVisible();
    expect(screen.getByRole('link', { name: abonnement.doel })).toHaveAttribute('href', '/abonnementen/a1');
  });

  it('toont een nieuw token een keer, om te kopiëren', async () => {
    const gebruiker = userEvent.setup();
    const gevraagd = toon({ 'POST /toegangstokens': () => ({ status: 201, inhoud: { id: 't2', token: TOKEN } }) });
    await gebruiker.click(await screen.findByRole('button', { name: 'Een token maken' }));
    const dialoog = within(screen.getByRole('dialog', { name: 'Een token maken' }));
    await gebruiker.type(dialoog.getByLabelText('Welk systeem?'), 'Dashboard');
    await gebruiker.click(dialoog.getByLabelText('Lessen lezen'));
    await gebruiker.type(dialoog.getByLabelText('Tot en met wanneer?'), '2027-06-01');
    await gebruiker.click(dialoog.getByRole('button', { name: 'Een token maken' }));
    expect(await screen.findByLabelText('Token')).toHaveValue(TOKEN);
    await gebruiker.click(screen.getByRole('button', { name: 'Token kopiëren' }));
    expect(await navigator.clipboard.readText()).toBe(TOKEN);
    expect(gevraagd.find(({ methode }) => methode === 'POST')?.inhoud).toEqual({
      naam: 'Dashboard',
      bereik: ['LESSEN_LEZEN'],
      einddatum: '2027-06-01',
    });
  });

  it('trekt een token pas in na een bevestiging, met de versie van dat moment', async () => {
    const gebruiker = userEvent.setup();
    const gevraagd = toon({
      'GET /toegangstokens/t1': () => ({ inhoud: token, etag: '"0-a"' }),
      'DELETE /toegangstokens/t1': () => ({ status: 204 }),
    });
    await gebruiker.click(await screen.findByRole('button', { name: 'Token van Zaaksysteem intrekken' }));
    expect(gevraagd.some(({ methode }) => methode === 'DELETE')).toBe(false);
    await gebruiker.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Intrekken' }));
    expect(await screen.findByText('Het token is ingetrokken.')).toBeInTheDocument();
    expect(gevraagd.find(({ methode }) => methode === 'DELETE')?.kop('If-Match')).toBe('"0-a"');
  });

  it('houdt wat is ingevuld als het adres wordt geweigerd, en toont daarna het geheim een keer', async () => {
    const gebruiker = userEvent.setup();
    let keer = 0;
    toon({
      'POST /abonnementen': () =>
        keer++ === 0
          ? probleem(400, 'ongeldige-invoer', {
              errors: [
                { pointer: '/adres', code: 'VERBODEN', detail: 'Dit adres ligt niet op het openbare internet.' },
              ],
            })
          : { status: 201, inhoud: { id: 'a2', geheim: GEHEIM } },
    });
    await gebruiker.click(await screen.findByRole('button', { name: 'Een systeem toevoegen' }));
    const dialoog = within(screen.getByRole('dialog'));
    await gebruiker.type(dialoog.getByLabelText('Waarvoor is het?'), 'Een taak klaarzetten.');
    await gebruiker.type(dialoog.getByLabelText('Adres van het systeem'), 'https://10.0.0.1/');
    await gebruiker.click(dialoog.getByLabelText('Een review gaat een stap verder'));
    const knop = dialoog.getByRole('button', { name: 'Een systeem toevoegen' });
    await gebruiker.click(knop);
    expect((await dialoog.findAllByText('Dit adres ligt niet op het openbare internet.')).length).toBeGreaterThan(0);
    expect(dialoog.getByLabelText('Waarvoor is het?')).toHaveValue('Een taak klaarzetten.');
    await gebruiker.click(knop);
    expect(await screen.findByLabelText('Geheim van dit systeem')).toHaveValue(GEHEIM);
  });

  it('biedt NDSD-medewerkers en de beheerder elk wat van hen is', async () => {
    toon({}, { id: 'n1', naam: 'Omar', rollen: ['NDSD_MEDEWERKER'] });
    expect(await screen.findByRole('heading', { name: 'Systemen die bericht krijgen' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Systemen die zelf vragen' })).toBeNull();
  });
});
