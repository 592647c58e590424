import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Dienst, probleem, toonPagina } from '../test/dienst';
import { matching, naar, OMAR, TOEWIJZING, VOORSTEL } from './proef';
import { Toewijzingpagina } from './Toewijzingpagina';
import type { Toewijzing } from './useToewijzingen';

function toon(meer: Dienst = {}, toewijzing?: Toewijzing) {
  const gevraagd = matching(toewijzing, meer);
  return { gevraagd, ...toonPagina(Toewijzingpagina, '/toewijzingen/:id', '/toewijzingen/t2', OMAR) };
}

async function kaart(naam: RegExp): Promise<HTMLElement> {
  return (await screen.findByRole('heading', { level: 3, name: naam })).closest('li') as HTMLElement;
}

const LOPEND: Toewijzing = {
  id: 't2',
  seizoen: 's1',
  status: 'WORDT_BEREKEND',
  aanleiding: 'VERZOEK',
  gewichten: {},
  vast: [],
  uitgesloten: [],
  gestartOp: '2026-02-02T09:00:00Z',
  voortgang: { verstrekenSeconden: 65, doel: 990, bovengrens: 1000 },
};

describe('het voorstel voor een seizoen', () => {
  it('zegt in woorden wat het geheel opleverde, en per team wat ervoor en ertegen spreekt', async () => {
    const gebruiker = userEvent.setup();
    toon();
    expect(await screen.findByText(/342 casussen\..*1\.360 daarvan gaat er een nieuwe uitnodiging uit/)).toBeVisible();
    expect(screen.getByText(/hoogstens 0,05 % van het best mogelijke/)).toBeVisible();

    const utrecht = await kaart(/^Utrecht/);
    const waarom = within(utrecht).getByText('Waarom Groningen?');
    await gebruiker.click(waarom);
    const groningen = within(waarom.closest('details') as HTMLElement);
    expect(groningen.getByRole('list', { name: 'Ervoor' })).toHaveTextContent('Groningen kent toegang');
    expect(groningen.getByRole('list', { name: 'Ertegen' })).toHaveTextContent('vorig jaar al te gast');
    expect(within(utrecht).getByText(/Het beste alternatief is Zwolle/)).toBeVisible();
    expect(within(utrecht).queryByText('Waarom Weert?')).toBeNull();

    const friesland = await kaart(/^Súdwest/);
    expect(friesland).toHaveTextContent('Vier plaatsen bleven open.');
    expect(within(friesland).getByRole('link', { name: /belangenconflict opzij/ })).toHaveAttribute(
      'href',
      '/belangenconflicten',
    );
  });

  it('vindt een casus of een gemeente, ook zonder de tekens op de letters', async () => {
    const gebruiker = userEvent.setup();
    toon();
    await kaart(/^Utrecht/);
    await gebruiker.type(screen.getByLabelText('Zoek een casus of gemeente'), 'sudwest');
    expect(screen.getByText('1 casus.')).toHaveAttribute('role', 'status');
    expect(screen.queryByRole('heading', { name: /^Utrecht/ })).toBeNull();
    await gebruiker.clear(screen.getByLabelText('Zoek een casus of gemeente'));
    await gebruiker.click(screen.getByLabelText('Alleen casussen waar een plaats open bleef'));
    expect(screen.getByText('1 casus.')).toBeVisible();
  });

  it('legt uit waarom een andere gemeente het niet werd, en rekent opnieuw met haar vast', async () => {
    const gebruiker = userEvent.setup();
    const { gevraagd, router } = toon({
      'POST /seizoenen/s1/toewijzingen': () => ({ status: 201, inhoud: { id: 't3' } }),
    });
    const utrecht = await kaart(/^Utrecht/);
    await gebruiker.click(within(utrecht).getByText('Waarom een andere gemeente niet?'));
    const veld = await within(utrecht).findByLabelText('Welke gemeente had u verwacht?');
    await waitFor(() => expect(within(veld).getByRole('option', { name: 'Zwolle' })).toBeInTheDocument());
    expect(within(veld).queryByRole('option', { name: 'Groningen' })).toBeNull();
    await gebruiker.selectOptions(veld, 'Zwolle');
    await gebruiker.click(within(utrecht).getByRole('button', { name: 'Vraag uitleg' }));
    expect(await within(utrecht).findByText(/Zwolle zou in de plaats komen van Groningen/)).toBeVisible();
    expect(within(utrecht).getByText('Over Groningen:')).toBeVisible();

    const vast = within(utrecht).getByRole('button', { name: 'Vastzetten: Zwolle' });
    await gebruiker.click(vast);
    expect(vast).toHaveAttribute('aria-pressed', 'true');
    expect(vast).toHaveFocus();
    await gebruiker.click(screen.getByRole('button', { name: 'Opnieuw berekenen' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/toewijzingen/t3'));
    expect(router.state.location.search).toBe('?met=t2');
    expect(gevraagd.find(({ methode }) => methode === 'POST')?.inhoud).toEqual({
      gewichten: TOEWIJZING.gewichten,
      vast: [{ peerreview: 'r1', gemeente: 'GM0193' }],
      uitgesloten: [],
    });
  });

  it('verstuurt alle uitnodigingen met twee data, na bevestiging', async () => {
    const gebruiker = userEvent.setup();
    const { gevraagd } = toon({ 'POST /toewijzingen/t2/overgangen': () => ({ status: 204 }) });
    await gebruiker.click(await screen.findByRole('button', { name: 'Uitnodigingen versturen' }));
    const dialoog = screen.getByRole('dialog');
    expect(dialoog).toHaveTextContent('1.360 uitnodigingen worden verstuurd.');
    expect(within(dialoog).getByLabelText<HTMLInputElement>('Antwoord uiterlijk').value).toMatch(/T17:00$/);
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Uitnodigingen versturen' }));
    expect(await screen.findByText('De uitnodigingen zijn verstuurd.')).toBeInTheDocument();
    const gedaan = gevraagd.find(({ methode }) => methode === 'POST');
    expect(gedaan?.kop('If-Match')).toBe('"2-a"');
    expect(gedaan?.inhoud).toMatchObject({
      naar: 'VASTGESTELD',
      antwoordUiterlijkOp: expect.stringMatching(/Z$/) as string,
    });
  });

  it('zegt wat er intussen veranderde, en rekent met één klik opnieuw', async () => {
    const gebruiker = userEvent.setup();
    const { router } = toon({
      'POST /toewijzingen/t2/overgangen': () =>
        probleem(409, 'bestaat-al', {
          errors: [{ code: 'BESCHIKBAAR', detail: 'Groningen is niet beschikbaar voor Utrecht.' }],
        }),
      'POST /seizoenen/s1/toewijzingen': () => ({ status: 201, inhoud: { id: 't3' } }),
    });
    await gebruiker.click(await screen.findByRole('button', { name: 'Uitnodigingen versturen' }));
    const dialoog = screen.getByRole('dialog');
    expect(within(dialoog).queryByRole('button', { name: 'Opnieuw berekenen' })).toBeNull();
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Uitnodigingen versturen' }));
    expect(await within(dialoog).findByText('Groningen is niet beschikbaar voor Utrecht.')).toBeVisible();
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Opnieuw berekenen' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/toewijzingen/t3'));
  });

  it('zegt hoe ver de berekening is, en laat haar stoppen', async () => {
    const gebruiker = userEvent.setup();
    let nu = LOPEND;
    toon(
      {
        'GET /toewijzingen/t2': () => ({ inhoud: nu, etag: '"1-a"' }),
        'GET /toewijzingen/t2/overgangen': () => ({
          inhoud: { items: nu.status === 'VERVALLEN' ? [] : [naar('VERVALLEN', 'De berekening stopt.')] },
        }),
        'POST /toewijzingen/t2/overgangen': () => {
          nu = { ...LOPEND, status: 'VERVALLEN' };
          return { status: 204 };
        },
      },
      LOPEND,
    );
    const zin = /1 minuut, 5 seconden bezig\. .*hoogstens 1 % van het best mogelijke/;
    expect(await screen.findAllByText(zin)).toHaveLength(2);
    await gebruiker.click(await screen.findByRole('button', { name: 'Berekening stoppen' }));
    await gebruiker.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Berekening stoppen' }));
    expect(await screen.findByText(/Deze berekening is niet afgemaakt/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Opnieuw berekenen' })).toBeVisible();
  });

  it('brengt een voorstel voor één review naar de pagina van het team', async () => {
    const { router } = toon({}, { ...VOORSTEL, peerreview: 'r9' });
    await waitFor(() => expect(router.state.location.pathname).toBe('/peerreviews/r9/team'));
  });
});
