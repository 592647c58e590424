import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../api/client';
import { type Dienst, stubDienst, toonPagina } from '../test/dienst';
import { AMSTERDAM, NIVEAUBEGRIPPEN } from '../test/mensen';
import { PAD, REVIEW } from './proef';
import { Reviewpagina } from './Reviewpagina';

function overgang(naar: string, voldaan = true): Schema<'Overgang'> {
  return {
    naar,
    uitleg: `Uitleg ${naar}.`,
    redenVereist: naar === 'GEPAUZEERD' || naar === 'GESTOPT',
    voorwaarden: [{ code: 'EIS', voldaan, uitleg: `Eis ${naar}.` }],
  };
}

function toon(review: Partial<Schema<'Peerreview'>>, overgangen: Schema<'Overgang'>[], meer: Dienst = {}) {
  const gevraagd = stubDienst({
    'GET /taxonomieen': () => ({ inhoud: NIVEAUBEGRIPPEN }),
    'GET /rondeformats': () => ({ inhoud: { items: [] } }),
    'GET /taken': () => ({
      inhoud: {
        items: [
          { soort: 'A', titel: 'Stuur de uitnodiging', pad: `${PAD}/uitnodigingen` },
          { soort: 'A', titel: 'Iets anders', pad: '/casussen/1' },
        ],
      },
    }),
    'GET /uitnodigingen': () => ({ inhoud: { items: [] } }),
    'GET /deelnemers': () => ({
      inhoud: {
        items: [{ id: 's1', naam: 'Sanne Kuipers', email: 's@x.example', niveau: 'UITVOERING', status: 'ACTIEF' }],
      },
    }),
    [`GET ${PAD}`]: () => ({ inhoud: { ...REVIEW, ...review }, etag: '"7-a"' }),
    [`GET ${PAD}/overgangen`]: () => ({ inhoud: { items: overgangen } }),
    [`GET ${PAD}/geschiedenis`]: () => ({ inhoud: { items: [] } }),
    [`GET ${PAD}/uitnodigingen`]: () => ({ inhoud: { items: [] } }),
    ...meer,
  });
  toonPagina(Reviewpagina, '/peerreviews/:id', PAD, AMSTERDAM);
  return gevraagd;
}

describe('een review', () => {
  it('begint bij een vervolg met de vorige voornemens, en toont alleen de taken van hier', async () => {
    toon(
      {
        vorigeVoornemens: [
          {
            id: 'v1',
            wat: 'Elke maand meelopen met een wijkteam.',
            doorWie: 'Directeur',
            wanneerdatum: '2026-05-01',
            niveau: 'BESTUURLIJK',
            eersteStap: 'Eén dag.',
            aannames: [],
            opvolgingen: [],
          },
        ],
      },
      [],
    );
    const koppen = (await screen.findAllByRole('heading', { level: 2 })).map((kop) => kop.textContent);
    expect(koppen[0]).toBe('Wat we ons de vorige keer voornamen');
    expect(await screen.findByRole('link', { name: 'Stuur de uitnodiging' })).toBeVisible();
    expect(screen.queryByText('Iets anders')).toBeNull();
  });

  it('zegt een gast met wie de eigen gemeente meedoet, ook als er eerst andere uitnodigingen zijn', async () => {
    const deelname = (peerreview: string, naam: string) => ({
      id: `u-${peerreview}`,
      peerreview,
      gemeente: { code: 'GM0363', naam: 'Amsterdam' },
      status: 'GEACCEPTEERD',
      deelnemers: [{ id: naam, naam, niveau: 'BELEID' }],
    });
    const bladzijden = [
      { items: [deelname('elders', 'Iemand Anders')], volgende: 'verder' },
      { items: [deelname(REVIEW.id, 'Sanne Kuipers')] },
    ];
    toon({ rol: ['GASTCOORDINATOR'], gastheer: { code: 'GM0344', naam: 'Utrecht' } }, [], {
      'GET /uitnodigingen': () => ({ inhoud: bladzijden.shift() ?? { items: [] } }),
    });
    expect(await screen.findByText('Amsterdam: Sanne Kuipers')).toBeVisible();
    expect(screen.queryByText(/Iemand Anders/)).toBeNull();
  });

  it('zegt wat een stap nog nodig heeft, en zet pauzeren en stoppen apart', async () => {
    toon({ status: 'RONDES' }, [overgang('OOGST', false), overgang('GEPAUZEERD'), overgang('GESTOPT')]);
    expect(await screen.findByRole('button', { name: 'Beginnen met oogsten' })).toBeDisabled();
    expect(screen.getByText('Eis OOGST.')).toBeVisible();
    const opzij = screen.getByRole('region', { name: /: We kochten uren/ });
    expect(within(opzij).getAllByRole('button')).toHaveLength(2);
    expect(within(opzij).getByText('Uitleg GESTOPT.')).toBeVisible();
  });

  it('biedt na een pauze alleen aan waar de review vandaan kwam', async () => {
    toon({ status: 'GEPAUZEERD' }, [overgang('RONDES', false), overgang('OOGST'), overgang('GESTOPT')]);
    expect(await screen.findAllByRole('button', { name: 'Verdergaan na de pauze' })).toHaveLength(1);
    expect(screen.queryByText('Eis RONDES.')).toBeNull();
  });

  it('bewaart wie van de eigen gemeente meelezen', async () => {
    const gebruiker = userEvent.setup();
    const gevraagd = toon({}, [], { [`PATCH ${PAD}`]: () => ({ inhoud: REVIEW }) });
    await gebruiker.click(await screen.findByRole('button', { name: 'Meelezers kiezen' }));
    await gebruiker.click(await screen.findByLabelText('Sanne Kuipers'));
    await gebruiker.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByText('Opgeslagen.')).toBeInTheDocument();
    const wijziging = gevraagd.find(({ methode }) => methode === 'PATCH');
    expect(wijziging?.inhoud).toEqual({ lezers: ['s1'] });
    expect(wijziging?.kop('If-Match')).toBe('"7-a"');
    expect(wijziging?.kop('Content-Type')).toBe('application/merge-patch+json');
    expect(screen.getByRole('button', { name: 'Meelezers kiezen' })).toHaveFocus();
  });
});
