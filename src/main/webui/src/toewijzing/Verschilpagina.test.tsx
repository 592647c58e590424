import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { toonPagina } from '../test/dienst';
import { Pergemeentepagina } from './Pergemeentepagina';
import { GRONINGEN, matching, OMAR, TEAM, TOEWIJZING, UTRECHT, ZWOLLE } from './proef';
import { Verschilpagina } from './Verschilpagina';

describe('een voorstel naast een ander', () => {
  it('zegt per casus wie erbij komt en wie eruit gaat, en waarom', async () => {
    const gebruiker = userEvent.setup();
    const vorige = { ...TOEWIJZING, id: 't1', gestartOp: '2026-02-02T08:00:00Z' };
    const gevraagd = matching(undefined, {
      'GET /seizoenen/s1/toewijzingen': () => ({ inhoud: { items: [TOEWIJZING, vorige] } }),
      'GET /toewijzingen/t2/verschil': () => ({
        inhoud: {
          items: [
            {
              peerreview: 'r1',
              gastheer: UTRECHT,
              titel: TEAM.titel,
              erbij: [{ gemeente: ZWOLLE, redenen: [{ wens: 'EXPERTISE', voor: true, zin: 'Zwolle kent de Wmo.' }] }],
              eruit: [{ gemeente: GRONINGEN, redenen: [] }],
            },
          ],
        },
      }),
    });
    toonPagina(Verschilpagina, '/toewijzingen/:id/verschil', '/toewijzingen/t2/verschil?met=t1', OMAR);
    expect(await screen.findByText('Bij 1 casus is het team anders.')).toBeVisible();
    const kaart = screen.getByRole('heading', { level: 3, name: /^Utrecht/ }).closest('li') as HTMLElement;
    expect(kaart).toHaveTextContent(/Komt erbij:Zwolle.*Gaat eruit:Groningen/);
    await gebruiker.click(within(kaart).getByText('Wat spreekt voor en tegen Zwolle?'));
    expect(within(kaart).getByText('Zwolle kent de Wmo.')).toBeVisible();
    expect(gevraagd.some(({ pad }) => pad === '/toewijzingen/t2/teams')).toBe(false);
  });

  it('zegt wat te doen als er nog geen ander is', async () => {
    matching();
    toonPagina(Verschilpagina, '/toewijzingen/:id/verschil', '/toewijzingen/t2/verschil', OMAR);
    expect(await screen.findByText(/Er is nog geen ander voorstel/)).toBeVisible();
  });
});

describe('een voorstel per gemeente', () => {
  it('zegt wat zij inbrengt en waarmee zij meedenkt', async () => {
    const gebruiker = userEvent.setup();
    matching(undefined, {
      'GET /toewijzingen/t2/gemeenten': () => ({
        inhoud: {
          items: [
            {
              gemeente: GRONINGEN,
              brengtIn: [],
              reviewt: [{ peerreview: 'r1', gastheer: UTRECHT, titel: TEAM.titel, herkomst: 'GEKOZEN' }],
            },
            { gemeente: UTRECHT, brengtIn: [{ peerreview: 'r1', titel: TEAM.titel }], reviewt: [] },
          ],
        },
      }),
    });
    toonPagina(Pergemeentepagina, '/toewijzingen/:id/gemeenten', '/toewijzingen/t2/gemeenten', OMAR);
    const groningen = (await screen.findByRole('heading', { level: 3, name: 'Groningen' })).closest('li');
    expect(groningen).toHaveTextContent('Utrecht: Het wijkteam dat niet mag beslissen (voorgesteld)');
    await gebruiker.type(screen.getByLabelText('Zoek een gemeente'), 'utr');
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Groningen' })).toBeNull());
    expect(screen.getByText('Denkt in dit voorstel met geen andere gemeente mee.')).toBeVisible();
  });
});
