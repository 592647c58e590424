import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Ik } from '../app/sessie';
import { type Dienst, probleem, stubDienst, toonPagina } from '../test/dienst';
import { Toestemmingpagina } from './Toestemmingpagina';
import type { Toestemming } from './useToestemmingen';

const IK: Ik = {
  id: 'd1',
  naam: 'Hanneke Vos',
  email: 'hanneke@utrecht.example',
  gemeente: { code: 'GM0344', naam: 'Utrecht' },
  rollen: ['COORDINATOR', 'DEELNEMER'],
  niveau: 'BELEID',
};

function gevraagd(wijziging: Partial<Toestemming> = {}): Toestemming {
  return {
    id: 's1',
    gastheer: { code: 'GM0363', naam: 'Amsterdam' },
    titel: 'Bel eerst',
    inzicht: 'Een gesprek werkt sneller dan een formulier.',
    wanneerWel: 'Als beiden mogen besluiten.',
    wanneerNiet: 'Als niemand mag afwijken.',
    fragmenten: ['Dat ene telefoontje scheelde drie maanden.'],
    status: 'GEVRAAGD',
    naamTonen: false,
    antwoordUiterlijkOp: '2027-04-15T21:59:59Z',
    ...wijziging,
  };
}

const stap = (naar: string) => ({ naar, uitleg: 'Wat er gebeurt.', redenVereist: false, voorwaarden: [] });

function toon(toestemming: Toestemming, stappen: string[], meer: Dienst = {}) {
  const verzoeken = stubDienst({
    'GET /toestemmingen/s1': () => ({ inhoud: toestemming, etag: '"3"' }),
    'GET /toestemmingen/s1/overgangen': () => ({ inhoud: { items: stappen.map(stap) } }),
    'GET /toestemmingen/s1/geschiedenis': () => ({ inhoud: { items: [] } }),
    'POST /toestemmingen/s1/overgangen': () => ({ status: 204 }),
    ...meer,
  });
  toonPagina(Toestemmingpagina, '/toestemmingen/:id', '/toestemmingen/s1', IK);
  return verzoeken;
}

describe('een toestemming', () => {
  it('laat de woorden van de les naast het eigen fragment zien, en wat een ja betekent', async () => {
    toon(gevraagd(), ['GEGEVEN', 'GEWEIGERD']);
    const les = await screen.findByRole('region', { name: 'Zo komt de les te staan' });
    expect(within(les).getByText('Een gesprek werkt sneller dan een formulier.')).toBeVisible();
    expect(within(les).getByText('Als niemand mag afwijken.')).toBeVisible();
    const eigen = screen.getByRole('region', { name: 'Dit schreef uw gemeente' });
    expect(within(eigen).getByText('Dat ene telefoontje scheelde drie maanden.')).toBeVisible();
    expect(screen.getByText(/Na publicatie leest iedereen die is ingelogd ze, van alle gemeenten/)).toBeVisible();
    expect(screen.getByText(/U kunt een ja later intrekken/)).toBeVisible();
    expect(screen.getByText(/Geen antwoord geldt als nee/)).toBeVisible();
  });

  it('geeft met een keuze over de naam, en de naam is uit tot men haar aanzet', async () => {
    const verzoeken = toon(gevraagd(), ['GEGEVEN', 'GEWEIGERD']);
    const gebruiker = userEvent.setup();
    await gebruiker.click(await screen.findByRole('button', { name: 'Ja, dit mag' }));
    const dialoog = screen.getByRole('dialog', { name: 'Ja, dit mag' });
    expect(within(dialoog).getByRole('radio', { name: 'Nee, toon onze naam niet' })).toBeChecked();
    await gebruiker.click(within(dialoog).getByRole('radio', { name: 'Ja, toon onze naam' }));
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Ja, dit mag' }));
    await screen.findByText('U stemde in.');
    await waitFor(() => expect(screen.getByText('Wacht op uw antwoord').closest('p')).toHaveFocus());
    const ja = verzoeken.find((v) => v.methode === 'POST');
    expect(ja?.inhoud).toEqual({ naar: 'GEGEVEN', naamTonen: true });
    expect(ja?.kop('If-Match')).toBe('"3"');
  });

  it('weigert met een reden, en zegt eerst wie die leest', async () => {
    const verzoeken = toon(gevraagd(), ['GEGEVEN', 'GEWEIGERD']);
    const gebruiker = userEvent.setup();
    await gebruiker.click(await screen.findByRole('button', { name: 'Nee, dit mag niet' }));
    const reden = screen.getByRole('textbox', { name: /Waarom/ });
    expect(reden).toHaveAccessibleDescription(/blijft binnen uw gemeente/);
    await gebruiker.type(reden, 'Te herkennen in onze stad.');
    await gebruiker.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Nee, dit mag niet' }));
    await screen.findByText('U weigerde. Uw stuk tekst is uit de tip gehaald.');
    expect(verzoeken.find((v) => v.methode === 'POST')?.inhoud).toEqual({
      naar: 'GEWEIGERD',
      reden: 'Te herkennen in onze stad.',
    });
  });

  it('laat na een ja de naam meteen weghalen, en de toestemming intrekken', async () => {
    const verzoeken = toon(gevraagd({ status: 'GEGEVEN', naamTonen: true }), ['INGETROKKEN'], {
      'PUT /toestemmingen/s1': () => ({ inhoud: gevraagd({ status: 'GEGEVEN' }) }),
    });
    const gebruiker = userEvent.setup();
    await gebruiker.click(await screen.findByRole('button', { name: 'Haal onze naam weg' }));
    await screen.findByText('De naam van uw gemeente is weggehaald.');
    expect(verzoeken.find((v) => v.methode === 'PUT')?.inhoud).toEqual({ naamTonen: false });
    expect(screen.getByRole('button', { name: 'Toestemming intrekken' })).toBeEnabled();
  });

  it('zegt het als de woorden intussen veranderden, en houdt de keuze vast', async () => {
    toon(gevraagd(), ['GEGEVEN'], {
      'POST /toestemmingen/s1/overgangen': () => probleem(412, 'versie-verouderd'),
    });
    const gebruiker = userEvent.setup();
    await gebruiker.click(await screen.findByRole('button', { name: 'Ja, dit mag' }));
    const dialoog = screen.getByRole('dialog');
    await gebruiker.click(within(dialoog).getByRole('radio', { name: 'Ja, toon onze naam' }));
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Ja, dit mag' }));
    expect(await within(dialoog).findByText('Iemand anders heeft dit intussen gewijzigd')).toBeVisible();
    expect(within(dialoog).getByRole('radio', { name: 'Ja, toon onze naam' })).toBeChecked();
  });

  it('zegt na een weigering dat het klaar is, en niet meer hoe de les komt te staan', async () => {
    toon(gevraagd({ status: 'GEWEIGERD' }), []);
    expect(await screen.findByText(/^Uw stuk tekst is uit de tip gehaald/)).toBeVisible();
    expect(screen.getByRole('region', { name: 'Over deze woorden ging het' })).toBeVisible();
    expect(screen.queryByText(/Het inzicht is er mede op gebaseerd/)).toBeNull();
  });

  it('zegt na het intrekken wat er met de les gebeurt, en anders dat de vraag niet meer geldt', async () => {
    const regel = (door: string) => ({ van: 'GEGEVEN', naar: 'INGETROKKEN', door, op: '2027-03-01T10:00:00Z' });
    const met = (door: string): Dienst => ({
      'GET /toestemmingen/s1/geschiedenis': () => ({ inhoud: { items: [regel(door)] } }),
    });
    toon(gevraagd({ status: 'INGETROKKEN' }), [], met('Hanneke Vos'));
    expect(await screen.findByText(/^Uw gemeente trok de toestemming in; wat zij schreef is meteen/)).toBeVisible();
    cleanup();
    toon(gevraagd({ status: 'INGETROKKEN' }), [], met('Systeem'));
    expect(await screen.findByText(/^Deze vraag geldt niet meer/)).toBeVisible();
  });
});
