import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { probleem, toonPagina } from '../test/dienst';
import { Nieuwvoorstelpagina } from './Nieuwvoorstelpagina';
import { matching, OMAR } from './proef';
import { Seizoentoewijzingenpagina } from './Seizoentoewijzingenpagina';

const PAD = '/seizoenen/s1/toewijzingen';
const BEREKEN = 'Voorstel berekenen';

function toon(vanaf = '') {
  return toonPagina(Nieuwvoorstelpagina, '/seizoenen/:id/toewijzingen/nieuw', `${PAD}/nieuw${vanaf}`, OMAR);
}

describe('een nieuw voorstel', () => {
  it('vraagt niets dat niet hoeft', async () => {
    const gebruiker = userEvent.setup();
    const gevraagd = matching(undefined, { [`POST ${PAD}`]: () => ({ status: 201, inhoud: { id: 't9' } }) });
    const { router } = toon();
    await screen.findByLabelText("Kennis van de thema's");
    await gebruiker.click(screen.getByRole('button', { name: BEREKEN }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/toewijzingen/t9'));
    expect(gevraagd.find(({ methode }) => methode === 'POST')?.inhoud).toEqual({
      gewichten: {},
      vast: [],
      uitgesloten: [],
    });
  });

  it('weegt anders, zet vast en sluit uit, en bewaart dat tot het is berekend', async () => {
    const gebruiker = userEvent.setup();
    const gevraagd = matching(undefined, { [`POST ${PAD}`]: () => ({ status: 201, inhoud: { id: 't9' } }) });
    toon();
    const kennis = await screen.findByLabelText("Kennis van de thema's");
    expect(kennis).toHaveDisplayValue('Telt zwaar (zoals gewoonlijk)');
    await gebruiker.selectOptions(kennis, 'Telt niet mee');
    await gebruiker.selectOptions(screen.getByLabelText('Aantal gemeenten per casus'), '6');
    const casus = screen.getByLabelText('Casus');
    await gebruiker.selectOptions(casus, await within(casus).findByRole('option', { name: /^Utrecht/ }));
    await gebruiker.selectOptions(screen.getByLabelText('Gemeente'), 'Groningen');
    await gebruiker.click(screen.getByRole('button', { name: 'Vastzetten' }));
    await gebruiker.selectOptions(casus, 'Alle casussen');
    await gebruiker.selectOptions(screen.getByLabelText('Gemeente'), 'Zwolle');
    expect(screen.getByRole('button', { name: 'Vastzetten' })).toBeDisabled();
    await gebruiker.click(screen.getByRole('button', { name: 'Uitsluiten' }));

    cleanup();
    toon();
    expect(await screen.findByText(/Groningen hoort in elk geval bij Utrecht \(Het wijkteam/)).toBeVisible();
    expect(screen.getByText('Zwolle wordt niet voorgesteld voor alle casussen.')).toBeVisible();
    await gebruiker.click(screen.getByRole('button', { name: BEREKEN }));
    await waitFor(() => expect(gevraagd.some(({ methode }) => methode === 'POST')).toBe(true));
    expect(gevraagd.find(({ methode }) => methode === 'POST')?.inhoud).toEqual({
      peersPerCasus: 6,
      gewichten: { EXPERTISE: 0 },
      vast: [{ peerreview: 'r1', gemeente: 'GM0014' }],
      uitgesloten: [{ gemeente: 'GM0193' }],
    });
  });

  it('begint met wat voor een ander voorstel is gekozen, en zegt wie niet vast kan staan', async () => {
    const gebruiker = userEvent.setup();
    matching(undefined, {
      [`POST ${PAD}`]: () =>
        probleem(400, 'ongeldige-invoer', {
          errors: [{ pointer: '/vast/0', code: 'BEGELEIDER', detail: 'De begeleider van Utrecht komt uit Zwolle.' }],
        }),
    });
    toon('?vanaf=t2');
    expect(await screen.findByLabelText('Niet pas nog samen')).toHaveDisplayValue('Telt zwaar (zoals in dat voorstel)');
    await gebruiker.click(screen.getByRole('button', { name: BEREKEN }));
    expect(await screen.findByText('De begeleider van Utrecht komt uit Zwolle.')).toBeVisible();
    expect(screen.getByRole('alert').closest('.utrecht-alert')).toHaveFocus();
  });
});

describe('de voorstellen van een seizoen', () => {
  it('staan er met hun stand, naast de casussen die peers vragen', async () => {
    matching();
    toonPagina(Seizoentoewijzingenpagina, '/seizoenen/:id/toewijzingen', PAD, OMAR);
    const voorstel = (await screen.findByRole('link', { name: /^Voorstel van 2 februari 2026/ })).closest('li');
    expect(voorstel).toHaveTextContent('Berekend, nog niets verstuurd');
    await waitFor(() => expect(voorstel).toHaveTextContent('Niet pas nog samen: Telt zwaar.'));
    expect(screen.getByRole('link', { name: 'Nieuw voorstel berekenen' })).toBeVisible();
    const casus = (await screen.findByRole('heading', { name: /^Utrecht/ })).closest('li');
    expect(casus).toHaveTextContent('Vraagt 4 gemeenten. Er zijn 2 gemeenten gevraagd. 1 daarvan doet mee.');
  });

  it('zegt wanneer er nog niets te berekenen is', async () => {
    matching(undefined, {
      'GET /seizoenen/s1': () => ({
        inhoud: { id: 's1', naam: 'Voorjaar', startdatum: '2026-01-01', einddatum: '2026-03-31', status: 'OPEN' },
        etag: '"1-a"',
      }),
    });
    toonPagina(Seizoentoewijzingenpagina, '/seizoenen/:id/toewijzingen', PAD, OMAR);
    expect(await screen.findByText(/Een voorstel berekenen kan zolang/)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Nieuw voorstel berekenen' })).toBeNull();
  });
});
