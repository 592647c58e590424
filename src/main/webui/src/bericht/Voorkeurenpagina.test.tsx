import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../api/client';
import type { Ik } from '../app/sessie';
import { stubDienst, toonPagina } from '../test/dienst';
import { Voorkeurenpagina } from './Voorkeurenpagina';

const IK: Ik = {
  id: 'd1',
  naam: 'Nadia Bouzid',
  gemeente: { code: 'GM0344', naam: 'Utrecht' },
  rollen: ['DEELNEMER'],
  niveau: 'BELEID',
};

const VOORKEUREN: Schema<'Voorkeuren'> = {
  taal: 'EN',
  berichten: {
    overzichtUur: 8,
    overzichtDag: 'MAANDAG',
    wijzen: [
      { soort: 'AAN_ZET', wijze: 'DIRECT' },
      { soort: 'RONDE_OPEN', wijze: 'DAGELIJKS' },
      { soort: 'AANMELDING_INGEDIEND', wijze: 'DAGELIJKS' },
    ],
  },
};

describe('de voorkeuren voor berichten', () => {
  it('bewaart uur, dag en wijze per soort, en laat de taal zoals zij is', async () => {
    const verzoeken = stubDienst({
      'GET /ik/voorkeuren': () => ({ inhoud: VOORKEUREN, etag: '"4-a"' }),
      'PUT /ik/voorkeuren': () => ({ inhoud: VOORKEUREN, etag: '"5-b"' }),
    });
    toonPagina(Voorkeurenpagina, '/ik/voorkeuren', '/ik/voorkeuren', IK);
    await userEvent.selectOptions(await screen.findByLabelText('Een ronde is geopend'), 'Niet per mail');
    await userEvent.selectOptions(screen.getByLabelText('Hoe laat wilt u het overzicht?'), '17:00');
    expect(screen.queryByLabelText('Een gemeente heeft een casus ingediend')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));

    await screen.findByText('Opgeslagen.');
    const put = verzoeken.find(({ methode }) => methode === 'PUT');
    expect(put?.kop('If-Match')).toBe('"4-a"');
    expect(put?.inhoud).toEqual({
      taal: 'EN',
      berichten: {
        overzichtUur: 17,
        overzichtDag: 'MAANDAG',
        wijzen: [
          { soort: 'AAN_ZET', wijze: 'DIRECT' },
          { soort: 'RONDE_OPEN', wijze: 'UIT' },
          { soort: 'AANMELDING_INGEDIEND', wijze: 'DAGELIJKS' },
        ],
      },
    });
  });
});
