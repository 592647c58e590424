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
    expect(await screen.findByLabelText('Rondes')).toHaveDisplayValue('Verschilt per soort');
    await userEvent.click(screen.getByText('Per soort kiezen: Rondes'));
    await userEvent.selectOptions(screen.getByLabelText('Een ronde is geopend'), 'Niet per mail');
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

  it('kiest voor alles in een groep tegelijk, en voor niets anders', async () => {
    const verzoeken = stubDienst({
      'GET /ik/voorkeuren': () => ({ inhoud: VOORKEUREN, etag: '"4-a"' }),
      'PUT /ik/voorkeuren': () => ({ inhoud: VOORKEUREN, etag: '"5-b"' }),
    });
    toonPagina(Voorkeurenpagina, '/ik/voorkeuren', '/ik/voorkeuren', IK);
    const rondes = await screen.findByLabelText('Rondes');
    await userEvent.selectOptions(rondes, 'In het overzicht van elke week');
    expect(rondes).toHaveDisplayValue('In het overzicht van elke week');
    expect(screen.queryByText('Verschilt per soort')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));

    await screen.findByText('Opgeslagen.');
    expect(verzoeken.find(({ methode }) => methode === 'PUT')?.inhoud).toMatchObject({
      berichten: {
        wijzen: [
          { soort: 'AAN_ZET', wijze: 'WEKELIJKS' },
          { soort: 'RONDE_OPEN', wijze: 'WEKELIJKS' },
          { soort: 'AANMELDING_INGEDIEND', wijze: 'DAGELIJKS' },
        ],
      },
    });
  });
});
