import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Ik } from '../app/sessie';
import { probleem, stubDienst, toonPagina } from '../test/dienst';
import { Stijlpagina } from './Stijlpagina';

const ik: Ik = {
  id: 'p1',
  naam: 'Fatima El Idrissi',
  rollen: ['COORDINATOR', 'DEELNEMER'],
  gemeente: { code: 'GM0363', naam: 'Amsterdam' },
};
const PAD = '/gemeenten/GM0363/thema-stijl';
const toon = (wie: Ik) => toonPagina(Stijlpagina, '/gemeenten/:code/thema-stijl', PAD, wie);

describe('de eigen stijl', () => {
  it('slaat een eerste stijlblad op zoals het er staat', async () => {
    const gevraagd = stubDienst({
      [`PUT ${PAD}`]: () => ({ status: 201, inhoud: '' }),
      'GET /ik': () => ({ inhoud: ik }),
    });
    toon(ik);
    await userEvent.type(screen.getByRole('textbox', { name: 'Stijlblad' }), ':root {{ --smk-accent: #154273; }');
    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));

    expect(await screen.findByText('De stijl is opgeslagen en meteen te zien.')).toBeVisible();
    const put = gevraagd.find((verzoek) => verzoek.methode === 'PUT');
    expect(put?.inhoud).toBe(':root { --smk-accent: #154273; }');
    expect(put?.kop('If-None-Match')).toBe('*');
    expect(put?.kop('Content-Type')).toBe('text/css');
  });

  it('zegt op welke regel iets staat dat geen token is, en laat het stijlblad staan', async () => {
    stubDienst({
      [`PUT ${PAD}`]: () =>
        probleem(400, 'ongeldige-invoer', {
          errors: [{ code: 'GEEN_TOKEN', detail: 'Regel 1, kolom 9: color is geen token.' }],
        }),
    });
    toon(ik);
    await userEvent.type(screen.getByRole('textbox', { name: 'Stijlblad' }), ':root {{ color: red; }');
    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));

    expect(await screen.findByText('Regel 1, kolom 9: color is geen token.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Stijlblad' })).toHaveValue(':root { color: red; }');
  });

  it('houdt na een botsing wat er staat, en toont het stijlblad van de ander', async () => {
    let etag = '"1-a"';
    const gevraagd = stubDienst({
      'GET /ik': () => ({ inhoud: { ...ik, eigenStijl: true } }),
      [`GET ${PAD}`]: () => ({ inhoud: etag === '"1-a"' ? 'oud' : 'van een ander', etag }),
      [`PUT ${PAD}`]: ({ kop }) => {
        if (kop('If-Match') === '"2-b"') return { inhoud: 'van mij', etag: '"3-c"' };
        etag = '"2-b"';
        return probleem(412, 'versie-verouderd');
      },
    });
    toon({ ...ik, eigenStijl: true });
    const veld = await screen.findByRole('textbox', { name: 'Stijlblad' });
    await userEvent.clear(veld);
    await userEvent.type(veld, 'van mij');
    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByRole('region', { name: 'Zo staat het er nu' })).toHaveTextContent('van een ander');
    expect(screen.getByRole('textbox', { name: 'Stijlblad' })).toHaveValue('van mij');

    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByText('De stijl is opgeslagen en meteen te zien.')).toBeVisible();
    const puts = gevraagd.filter(({ methode }) => methode === 'PUT');
    expect(puts.map(({ kop }) => kop('If-Match'))).toEqual(['"1-a"', '"2-b"']);
  });

  it('is er niet voor wie geen coördinator is', async () => {
    stubDienst({});
    toon({ ...ik, rollen: ['DEELNEMER'] });
    expect(await screen.findByRole('heading', { level: 1, name: 'Niet gevonden' })).toBeVisible();
  });
});
