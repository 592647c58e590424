import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../api/client';
import { probleem, stubDienst, toonPagina } from '../test/dienst';
import { AMSTERDAM, NIVEAUBEGRIPPEN } from '../test/mensen';
import { Deelnemerpagina } from './Deelnemerpagina';

const ID = '0197a3c2-5b1e-7c4a-9f3e-2d6b8a41c002';
const sanne: Schema<'Deelnemer'> = {
  id: ID,
  naam: 'Sanne Kuipers',
  email: 'sanne@amsterdam.example',
  functie: 'Ouder- en kindadviseur',
  niveau: 'UITVOERING',
  coordinator: false,
  status: 'ACTIEF',
};

function toon(ik: Schema<'Ik'> = AMSTERDAM, weiger = false) {
  let nu = sanne;
  const gevraagd = stubDienst({
    'GET /taxonomieen': () => ({ inhoud: NIVEAUBEGRIPPEN }),
    [`GET /deelnemers/${ID}`]: () => ({ inhoud: nu, etag: '"1-a"' }),
    [`DELETE /deelnemers/${ID}`]: () => {
      if (weiger) return probleem(409, 'bestaat-al', { detail: 'Dit is de laatste coördinator.' });
      nu = { ...nu, status: 'OUD' };
      return { status: 204 };
    },
  });
  toonPagina(Deelnemerpagina, '/deelnemers/:id', `/deelnemers/${ID}`, ik);
  return gevraagd;
}

describe('een deelnemer laten stoppen', () => {
  it('zegt vooraf wat er met toegang, open werk en teksten gebeurt', async () => {
    const gevraagd = toon();
    await userEvent.click(await screen.findByRole('button', { name: 'Laat Sanne Kuipers stoppen' }));
    const dialoog = screen.getByRole('dialog', { name: 'Laat Sanne Kuipers stoppen' });
    expect(dialoog).toHaveTextContent('kan deze persoon meteen niets meer zien of doen');
    expect(dialoog).toHaveTextContent('komen casussen die nog lopen op uw naam te staan');
    expect(dialoog).toHaveTextContent('blijft alles staan wat deze persoon schreef');
    expect(gevraagd.some(({ methode }) => methode === 'DELETE')).toBe(false);

    await userEvent.click(within(dialoog).getByRole('button', { name: 'Laat stoppen' }));
    const stand = await screen.findByText(/Doet niet meer mee en kan niet inloggen/);
    await waitFor(() => expect(stand).toHaveFocus());
    expect(screen.queryByRole('button', { name: /stoppen/ })).not.toBeInTheDocument();
    expect(gevraagd.find(({ methode }) => methode === 'DELETE')?.kop('If-Match')).toBe('"1-a"');
  });

  it('laat de weigering in de dialoog zien', async () => {
    toon(AMSTERDAM, true);
    await userEvent.click(await screen.findByRole('button', { name: 'Laat Sanne Kuipers stoppen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Laat stoppen' }));
    const melding = await within(screen.getByRole('dialog')).findByRole('alert');
    expect(melding.closest('[tabindex]')).toHaveFocus();
  });

  it('biedt een deelnemer niets aan', async () => {
    toon({ ...AMSTERDAM, rollen: ['DEELNEMER'] });
    expect(await screen.findByRole('heading', { name: 'Sanne Kuipers' })).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('een deelnemer wijzigen waar een ander tegelijk in schrijft', () => {
  it('houdt wat geschreven is, toont wat de ander veranderde, en stuurt daarna alleen het eigen veld', async () => {
    const gebruiker = userEvent.setup();
    let nu = sanne;
    const gevraagd = stubDienst({
      'GET /taxonomieen': () => ({ inhoud: NIVEAUBEGRIPPEN }),
      [`GET /deelnemers/${ID}`]: () => ({ inhoud: nu, etag: nu === sanne ? '"1-a"' : '"2-b"' }),
      [`PATCH /deelnemers/${ID}`]: (verzoek) => {
        if (verzoek.kop('If-Match') !== '"2-b"') {
          nu = { ...sanne, functie: 'Teamleider' };
          return probleem(412, 'versie-verouderd');
        }
        return { inhoud: { ...nu, naam: 'Sanne Kuipers-Bos' }, etag: '"3-c"' };
      },
    });
    toonPagina(Deelnemerpagina, '/deelnemers/:id', `/deelnemers/${ID}`, AMSTERDAM);
    await gebruiker.type(await screen.findByLabelText(/^Naam/), '-Bos');
    await gebruiker.click(screen.getByRole('button', { name: 'Opslaan' }));

    const intussen = await screen.findByRole('region', { name: 'Zo staat het er nu' });
    expect(intussen).toHaveTextContent('FunctieTeamleider');
    expect(intussen).not.toHaveTextContent('Naam');
    expect(screen.getByLabelText(/^Naam/)).toHaveValue('Sanne Kuipers-Bos');
    expect(screen.getByLabelText(/^Functie/)).toHaveValue('Teamleider');

    await gebruiker.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByText('Opgeslagen.')).toBeInTheDocument();
    const patches = gevraagd.filter(({ methode }) => methode === 'PATCH');
    expect(patches.map(({ inhoud }) => inhoud)).toEqual([{ naam: 'Sanne Kuipers-Bos' }, { naam: 'Sanne Kuipers-Bos' }]);
    expect(patches.map(({ kop }) => kop('If-Match'))).toEqual(['"1-a"', '"2-b"']);
  });
});
