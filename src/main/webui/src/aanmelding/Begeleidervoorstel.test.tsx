import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../api/client';
import { probleem, stubDienst, toonPagina } from '../test/dienst';
import { Aanmeldingpagina } from './Aanmeldingpagina';

const aanmelding: Schema<'Aanmelding'> = {
  id: 'a1',
  gemeente: { code: 'GM0988', naam: 'Weert' },
  titel: 'Drie uur werd twee uur',
  sturingsvraag: 'Hoe bezuinig je samen?',
  themas: [],
  scanoordeel: { bevestigdeWaarschuwingen: 0, openBevindingen: 0 },
  status: 'AANGENOMEN',
  ingediendOp: '2026-11-20T10:00:00Z',
};
const CAROLIEN: Schema<'Ik'> = { id: 'n1', naam: 'Carolien Smit', rollen: ['NDSD_MEDEWERKER'] };

describe('een begeleider voorstellen', () => {
  it('stuurt het adres en zegt wat er mis is, zonder het kwijt te raken', async () => {
    let bekend = false;
    const gevraagd = stubDienst({
      'GET /aanmeldingen/a1': () => ({ inhoud: aanmelding, etag: '"3-x"' }),
      'GET /gemeenten': () => ({ inhoud: { items: [] } }),
      'PUT /aanmeldingen/a1/begeleidervoorstel': () =>
        bekend
          ? { inhoud: aanmelding }
          : probleem(400, 'ongeldige-invoer', { errors: [{ pointer: '/email', code: 'X', detail: 'Dit kan niet.' }] }),
    });
    toonPagina(Aanmeldingpagina, '/aanmeldingen/:id', '/aanmeldingen/a1', CAROLIEN);
    await userEvent.click(await screen.findByRole('button', { name: 'Begeleider voorstellen' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'E-mailadres' }), 'omar@ndsd.example');
    const verstuur = () =>
      userEvent.click(screen.getAllByRole('button', { name: 'Begeleider voorstellen' }).at(-1) as Element);
    await verstuur();
    expect((await screen.findAllByText('Dit kan niet.'))[0]).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'E-mailadres' })).toHaveValue('omar@ndsd.example');

    bekend = true;
    await verstuur();
    expect(await screen.findByText('Het voorstel ligt bij de gastheer.')).toBeVisible();
    const put = gevraagd.filter((verzoek) => verzoek.methode === 'PUT').at(-1);
    expect(put?.inhoud).toEqual({ email: 'omar@ndsd.example' });
    expect(put?.kop('If-Match')).toBe('"3-x"');
  });
});
