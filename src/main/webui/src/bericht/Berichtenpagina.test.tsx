import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Ik } from '../app/sessie';
import { type Dienst, stubDienst, toonPagina } from '../test/dienst';
import { Berichtenpagina } from './Berichtenpagina';
import type { Bericht } from './useBerichten';

const IK: Ik = {
  id: 'd1',
  naam: 'Nadia Bouzid',
  gemeente: { code: 'GM0344', naam: 'Utrecht' },
  rollen: ['DEELNEMER'],
  niveau: 'BELEID',
};

const NIEUW: Bericht = {
  id: 'n2',
  soort: 'DEADLINE_NADERT',
  toon: 'OP_DE_DAG',
  pad: '/peerreviews/p1/rondes/r1',
  gemeente: { code: 'GM0363', naam: 'Amsterdam' },
  review: 'Wie houdt de regie',
  uiterlijkOp: '2027-04-15T21:59:59Z',
  gemaaktOp: '2027-04-15T07:00:00Z',
};
const GELEZEN: Bericht = {
  id: 'n1',
  soort: 'LES_GEPUBLICEERD',
  pad: '/lessen/l1',
  gemaaktOp: '2027-04-01T07:00:00Z',
  gelezenOp: '2027-04-02T07:00:00Z',
};

function toon(items: Bericht[], ongelezen: number, meer: Dienst = {}) {
  const verzoeken = stubDienst({
    'GET /notificaties': () => ({ inhoud: { items } }),
    'GET /notificaties/telling': () => ({ inhoud: { ongelezen, meer: false } }),
    'POST /notificaties/n2/lezing': () => ({ inhoud: NIEUW }),
    'POST /notificaties/lezing': () => ({ inhoud: { ongelezen: 0, meer: false } }),
    ...meer,
  });
  toonPagina(Berichtenpagina, '/notificaties', '/notificaties', IK);
  return verzoeken;
}

describe('de berichten', () => {
  it('zegt in woorden wat nieuw is, waarvandaan en tegen wanneer', async () => {
    toon([NIEUW, GELEZEN], 1);
    const [eerste, tweede] = await screen.findAllByRole('listitem');
    if (!eerste || !tweede) throw new Error('er horen er twee te zijn');
    expect(within(eerste).getByText('Nieuw')).toBeVisible();
    expect(within(eerste).getByText('Een herinnering, gestuurd op de dag zelf.')).toBeVisible();
    expect(within(eerste).getByText('Wie houdt de regie')).toBeVisible();
    expect(within(eerste).getByText(/Amsterdam · Uiterlijk donderdag 15 april/)).toBeVisible();
    expect(within(tweede).queryByText('Nieuw')).toBeNull();
    expect(within(tweede).getByRole('link')).toHaveAttribute('href', '/lessen/l1');
  });

  it('noemt een termijn die voorbij is alleen in een herinnering', async () => {
    const voorbij = { ...NIEUW, uiterlijkOp: '2026-01-15T22:59:59Z' };
    const ronde: Bericht = {
      ...GELEZEN,
      soort: 'RONDE_OPEN',
      gemeente: NIEUW.gemeente,
      uiterlijkOp: voorbij.uiterlijkOp,
    };
    toon([voorbij, ronde], 1);
    const [herinnering, bericht] = await screen.findAllByRole('listitem');
    expect(herinnering).toHaveTextContent('Uiterlijk donderdag 15 januari');
    expect(bericht).toHaveTextContent('Amsterdam');
    expect(bericht).not.toHaveTextContent('Uiterlijk');
  });

  it('merkt een bericht als gelezen aan door erheen te gaan', async () => {
    const verzoeken = toon([NIEUW], 1);
    await userEvent.click(await screen.findByRole('link', { name: 'Herinnering aan uw inzending voor een ronde' }));
    await waitFor(() => {
      expect(verzoeken.map(({ methode, pad }) => `${methode} ${pad}`)).toContain('POST /notificaties/n2/lezing');
    });
  });

  it('merkt alles tot en met het nieuwste als gelezen aan, en zegt dat', async () => {
    const verzoeken = toon([NIEUW, GELEZEN], 1);
    await userEvent.click(await screen.findByRole('button', { name: 'Alles als gelezen aanmerken' }));
    await screen.findByText('Alles is als gelezen aangemerkt.');
    expect(verzoeken.find(({ pad }) => pad === '/notificaties/lezing')?.inhoud).toEqual({ totEnMet: 'n2' });
    await waitFor(() => {
      expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    });
  });

  it('legt uit waarom er niets staat', async () => {
    toon([], 0);
    expect(await screen.findByText(/Zodra er iets gebeurt waar u bij hoort/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Alles als gelezen aanmerken' })).toBeNull();
  });
});
