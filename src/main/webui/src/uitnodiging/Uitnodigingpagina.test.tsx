import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../api/client';
import { type Dienst, probleem, stubDienst, toonPagina } from '../test/dienst';
import { AMSTERDAM, NIVEAUBEGRIPPEN } from '../test/mensen';
import { Uitnodigingpagina } from './Uitnodigingpagina';

const ID = '01a1d459-8919-7c06-8478-54f52d1e7da3';
const uitnodiging: Schema<'Uitnodiging'> = {
  id: ID,
  peerreview: '01a1bf52-3c0a-7d5a-bc3a-4813e5b46251',
  gastheer: { code: 'GM0988', naam: 'Weert' },
  gemeente: { code: 'GM0363', naam: 'Amsterdam' },
  titel: 'Drie uur werd twee uur',
  sturingsvraag: 'Hoe bezuinig je samen?',
  themas: [],
  niveaus: ['BELEID', 'UITVOERING'],
  rondes: [{ soort: 'VERHELDEREN', titel: 'Verhelderende vragen' }],
  tijdsbeslag: 'Ongeveer een uur per ronde.',
  antwoordUiterlijkOp: '2026-11-27T16:00:00Z',
  bijdrageUiterlijkOp: '2027-01-22T16:00:00Z',
  deelnemers: [],
  verlengingen: [],
  status: 'VERSTUURD',
};
const mens = (id: string, naam: string, niveau: Schema<'Niveau'>, status: Schema<'DeelnemerStatus'> = 'ACTIEF') => ({
  id,
  naam,
  email: `${id}@amsterdam.example`,
  niveau,
  coordinator: false,
  status,
});
const mensen = {
  items: [
    mens('m1', 'Marloes Brandsma', 'BELEID'),
    mens('s1', 'Sanne Kuipers', 'UITVOERING'),
    mens('o1', 'Oscar Oud', 'UITVOERING', 'OUD'),
  ],
};
const aannemen: Schema<'Overgang'> = {
  naar: 'GEACCEPTEERD',
  uitleg: 'Doe mee; wie u noemt kan de hele casus lezen.',
  redenVereist: false,
  voorwaarden: [],
};
const afwijzen: Schema<'Overgang'> = {
  naar: 'AFGEWEZEN',
  uitleg: 'Doe deze keer niet mee.',
  redenVereist: true,
  voorwaarden: [],
};

type Antwoord = ReturnType<Dienst[string]>;

function toon(overgang: () => Exclude<Antwoord, 'weg'> = () => ({ status: 204 }), meer: Dienst = {}) {
  let beantwoord = false;
  const gevraagd = stubDienst({
    'GET /taxonomieen': () => ({ inhoud: NIVEAUBEGRIPPEN }),
    'GET /deelnemers': () => ({ inhoud: mensen }),
    [`GET /uitnodigingen/${ID}`]: () => ({
      etag: '"1-a"',
      inhoud: beantwoord ? { ...uitnodiging, status: 'GEACCEPTEERD' } : uitnodiging,
    }),
    [`GET /uitnodigingen/${ID}/overgangen`]: () => ({ inhoud: { items: beantwoord ? [] : [aannemen, afwijzen] } }),
    [`GET /uitnodigingen/${ID}/geschiedenis`]: () => ({ inhoud: { items: [] } }),
    [`POST /uitnodigingen/${ID}/overgangen`]: () => {
      const antwoord = overgang();
      beantwoord = antwoord.status === 204;
      return antwoord;
    },
    ...meer,
  });
  toonPagina(Uitnodigingpagina, '/uitnodigingen/:id', `/uitnodigingen/${ID}`, AMSTERDAM);
  return gevraagd;
}

describe('een uitnodiging', () => {
  it('wordt aangenomen met de mensen die men noemt, en waarschuwt voor een niveau dat nog mist', async () => {
    const gebruiker = userEvent.setup();
    const gevraagd = toon();
    await gebruiker.click(await screen.findByRole('button', { name: 'Uitnodiging aannemen' }));
    const dialoog = screen.getByRole('dialog', { name: 'Uitnodiging aannemen' });
    expect(await within(dialoog).findByText(/Nog niet genoemd.*Beleid, Uitvoering/)).toBeVisible();
    expect(within(dialoog).queryByLabelText('Oscar Oud')).toBeNull();

    await gebruiker.click(within(dialoog).getByLabelText('Marloes Brandsma'));
    expect(within(dialoog).getByText(/Nog niet genoemd.*niveau Uitvoering/)).toBeVisible();
    await gebruiker.click(within(dialoog).getByLabelText('Sanne Kuipers'));
    expect(within(dialoog).queryByText(/Nog niet genoemd/)).toBeNull();
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Uitnodiging aannemen' }));

    expect(await screen.findByText(/U doet mee\./)).toBeInTheDocument();
    expect(gevraagd.find(({ methode }) => methode === 'POST')?.inhoud).toEqual({
      naar: 'GEACCEPTEERD',
      deelnemers: ['m1', 's1'],
    });
    expect(screen.getByRole('link', { name: 'Naar de review' })).toBeVisible();
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  });

  it('laat bij een weigering staan wie men noemde, en zegt wat er nog nodig is', async () => {
    const gebruiker = userEvent.setup();
    toon(() =>
      probleem(409, 'overgang-niet-mogelijk', {
        errors: [{ code: 'NIVEAUS_GEDEKT', detail: 'Noem van elk gevraagd niveau minstens een deelnemer.' }],
      }),
    );
    await gebruiker.click(await screen.findByRole('button', { name: 'Uitnodiging aannemen' }));
    const dialoog = screen.getByRole('dialog', { name: 'Uitnodiging aannemen' });
    await gebruiker.click(await within(dialoog).findByLabelText('Marloes Brandsma'));
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Uitnodiging aannemen' }));

    const fout = await within(dialoog).findByRole('alert');
    expect(fout).toHaveTextContent('Noem van elk gevraagd niveau minstens een deelnemer.');
    expect(fout.closest('[tabindex]')).toHaveFocus();
    expect(within(dialoog).getByLabelText('Marloes Brandsma')).toBeChecked();
  });

  it('toont voor het antwoord wat er wordt gevraagd, en zegt bij afwijzen wie de reden leest', async () => {
    const gebruiker = userEvent.setup();
    toon();
    expect(await screen.findByText('Hoe bezuinig je samen?')).toBeVisible();
    expect(await screen.findByText('Beleid, Uitvoering')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Naar de review' })).toBeNull();
    await gebruiker.click(await screen.findByRole('button', { name: 'Deze keer niet' }));
    expect(screen.getByText(/begeleider van de gastheer lezen uw reden/)).toBeVisible();
  });

  it('vraagt na het einde niets meer, en zegt waarom het eindigde', async () => {
    toon(undefined, {
      [`GET /uitnodigingen/${ID}`]: () => ({ inhoud: { ...uitnodiging, status: 'BEEINDIGD' }, etag: '"2"' }),
      [`GET /uitnodigingen/${ID}/geschiedenis`]: () => ({
        inhoud: {
          items: [{ naar: 'BEEINDIGD', door: 'Fatima', op: '2026-11-20T10:00:00Z', reden: 'De review is gestopt.' }],
        },
      }),
    });
    expect(await screen.findByRole('heading', { name: 'Wat er van u werd gevraagd' })).toBeVisible();
    expect(screen.getByText(/^De reden:/)).toHaveTextContent('De review is gestopt.');
    expect(screen.queryByText(/leest u als u de uitnodiging aanneemt/)).toBeNull();
  });

  it('zegt het als de rondes langer lopen dan tot wanneer er is gevraagd', async () => {
    const rondes = [
      { soort: 'ADVISEREN', titel: 'Adviseren', opentOp: '2027-01-20T08:00:00Z', deadlineOp: '2027-01-29T16:00:00Z' },
      { soort: 'TERUGBLIK', titel: 'Terugblik', opentOp: '2027-02-01T08:00:00Z', deadlineOp: '2027-02-12T16:00:00Z' },
    ];
    toon(undefined, { [`GET /uitnodigingen/${ID}`]: () => ({ inhoud: { ...uitnodiging, rondes }, etag: '"1-a"' }) });
    expect(await screen.findByText('De rondes waarin Amsterdam schrijft, lopen nu tot 29 januari 2027.')).toBeVisible();
  });
});
