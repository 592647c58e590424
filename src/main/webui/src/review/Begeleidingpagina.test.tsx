import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../api/client';
import { type Dienst, probleem, stubDienst, toonPagina } from '../test/dienst';
import { AMSTERDAM, NIVEAUBEGRIPPEN } from '../test/mensen';
import { Begeleidingpagina } from './Begeleidingpagina';
import { PAD, persoon, REVIEW, RONDE } from './proef';

const gerard = persoon('g1', 'Gerard Oude Luttikhuis');
const yvonne = persoon('y1', 'Yvonne Kamphuis');
const stand = [
  { deelnemer: gerard, ingediend: false },
  { deelnemer: yvonne, ingediend: true },
];
const sluiten: Schema<'Overgang'> = {
  naar: 'GESLOTEN',
  uitleg: 'Sluit de ronde. Wat is ingediend, leest iedereen; er verandert niets meer.',
  redenVereist: false,
  voorwaarden: [],
};
const heropenen: Schema<'Overgang'> = {
  naar: 'OPEN',
  uitleg: 'Heropen de ronde voor wie nog niet indiende.',
  redenVereist: false,
  voorwaarden: [],
};

const openen: Schema<'Overgang'> = { naar: 'OPEN', uitleg: 'Open de ronde.', redenVereist: false, voorwaarden: [] };
const terug: Schema<'Overgang'> = {
  naar: 'RONDES',
  uitleg: 'Ga een stap terug naar de rondes.',
  redenVereist: false,
  voorwaarden: [],
};
const afsluiten: Schema<'Overgang'> = {
  naar: 'OPVOLGING',
  uitleg: 'Sluit de oogst af.',
  redenVereist: false,
  voorwaarden: [{ code: 'TEN_MINSTE_EEN_VOORNEMEN', voldaan: false, uitleg: 'Leg minstens een voornemen vast.' }],
};
const GESLOTEN: Schema<'Ronde'> = {
  ...RONDE,
  status: 'GESLOTEN',
  geslotenOp: '2026-11-25T12:00:00Z',
  inzendingen: stand,
};

function toon(ronde: Schema<'Ronde'>, overgangen: Schema<'Overgang'>[], meer: Dienst = {}) {
  const pad = `${PAD}/rondes/${ronde.id}`;
  const gevraagd = stubDienst({
    'GET /taxonomieen': () => ({ inhoud: NIVEAUBEGRIPPEN }),
    [`GET ${PAD}`]: () => ({ inhoud: { ...REVIEW, status: 'RONDES' }, etag: '"1-a"' }),
    [`GET ${PAD}/overgangen`]: () => ({ inhoud: { items: [] } }),
    [`GET ${PAD}/rondes`]: () => ({ inhoud: { items: [ronde] } }),
    [`GET ${pad}`]: () => ({ inhoud: ronde, etag: '"4-b"' }),
    [`GET ${pad}/overgangen`]: () => ({ inhoud: { items: overgangen } }),
    [`GET ${pad}/geschiedenis`]: () => ({ inhoud: { items: [] } }),
    [`POST ${pad}/overgangen`]: () => ({ status: 204 }),
    ...meer,
  });
  toonPagina(Begeleidingpagina, '/peerreviews/:id/begeleiding', `${PAD}/begeleiding`, AMSTERDAM);
  return gevraagd;
}

describe('de begeleiding van de rondes', () => {
  it('zegt wie heeft ingediend, en wat sluiten doet voordat men het doet', async () => {
    const gebruiker = userEvent.setup();
    const gevraagd = toon({ ...RONDE, inzendingen: stand }, [sluiten]);
    expect(await screen.findByText('Ingediend: Yvonne Kamphuis (Oldenzaal).')).toBeVisible();
    expect(screen.getByText('Nog niet ingediend: Gerard Oude Luttikhuis (Oldenzaal).')).toBeVisible();

    await gebruiker.click(await screen.findByRole('button', { name: 'Ronde sluiten' }));
    const dialoog = screen.getByRole('dialog', { name: 'Ronde sluiten: Reflecteren' });
    expect(dialoog).toHaveTextContent('Wat is ingediend, leest iedereen; er verandert niets meer.');
    expect(dialoog).toHaveTextContent('Gerard Oude Luttikhuis. Hun concept wordt niet voor hen ingediend.');
    expect(gevraagd.some(({ methode }) => methode === 'POST')).toBe(false);

    await gebruiker.type(within(dialoog).getByLabelText(/^Reden/), 'Gerard is deze week ziek.');
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Ronde sluiten' }));
    expect(await screen.findByText('De ronde Reflecteren is gesloten.')).toBeInTheDocument();
    const gedaan = gevraagd.find(({ methode }) => methode === 'POST');
    expect(gedaan?.inhoud).toEqual({ naar: 'GESLOTEN', reden: 'Gerard is deze week ziek.' });
    expect(gedaan?.kop('If-Match')).toBe('"4-b"');
    await waitFor(() => expect(screen.getByRole('heading', { name: /^1\. Reflecteren/ })).toHaveFocus());
  });

  it('heropent een ronde voor één persoon die nog niet indiende', async () => {
    const gebruiker = userEvent.setup();
    const gevraagd = toon({ ...RONDE, status: 'GESLOTEN', geslotenOp: '2026-11-25T12:00:00Z', inzendingen: stand }, [
      heropenen,
    ]);
    await gebruiker.click(await screen.findByRole('button', { name: 'Ronde heropenen' }));
    const dialoog = screen.getByRole('dialog', { name: 'Ronde heropenen: Reflecteren' });
    expect(dialoog).toHaveTextContent('geschreven na de onthulling');
    const keuze = within(dialoog).getByLabelText('Voor wie gaat de ronde weer open?');
    expect(within(keuze).queryByRole('option', { name: 'Yvonne Kamphuis' })).toBeNull();
    await gebruiker.selectOptions(keuze, 'Gerard Oude Luttikhuis');
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Ronde heropenen' }));
    expect(await screen.findByText('De ronde Reflecteren is heropend.')).toBeInTheDocument();
    expect(gevraagd.find(({ methode }) => methode === 'POST')?.inhoud).toEqual({ naar: 'OPEN', voor: 'g1' });
  });

  it('verschuift de deadline van een open ronde met de reden erbij, en laat bij een fout staan wat er stond', async () => {
    const gebruiker = userEvent.setup();
    const gevraagd = toon({ ...RONDE, inzendingen: stand }, [sluiten], {
      [`PATCH ${PAD}/rondes/${RONDE.id}`]: ({ inhoud }) =>
        'reden' in (inhoud as object)
          ? { inhoud: RONDE }
          : probleem(400, 'ongeldige-invoer', {
              errors: [{ pointer: '/reden', code: 'VERPLICHT', detail: 'Geef een reden voor de nieuwe deadline.' }],
            }),
    });
    await gebruiker.click(await screen.findByRole('button', { name: 'Deadline verschuiven: Reflecteren' }));
    const dialoog = screen.getByRole('dialog', { name: 'Deadline verschuiven' });
    const deadline = within(dialoog).getByLabelText('Deadline');
    await gebruiker.clear(deadline);
    await gebruiker.type(deadline, '2026-11-30T17:00');
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Opslaan' }));
    expect(await within(dialoog).findAllByText('Geef een reden voor de nieuwe deadline.')).not.toHaveLength(0);
    expect(deadline).toHaveValue('2026-11-30T17:00');

    await gebruiker.type(within(dialoog).getByLabelText(/Waarom/), 'Het wijkteam leest nog mee.');
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByText('De data zijn gewijzigd.')).toBeInTheDocument();
    expect(gevraagd.findLast(({ methode }) => methode === 'PATCH')?.inhoud).toEqual({
      deadlineOp: '2026-11-30T16:00:00.000Z',
      reden: 'Het wijkteam leest nog mee.',
    });
  });

  it('zegt bij de laatste ronde dat de oogst begint, en neemt een reden niet mee naar de volgende stap', async () => {
    const gebruiker = userEvent.setup();
    let gesloten = false;
    toon(RONDE, [], {
      [`GET ${PAD}/rondes`]: () => ({ inhoud: { items: [gesloten ? GESLOTEN : { ...RONDE, inzendingen: stand }] } }),
      [`GET ${PAD}/rondes/${RONDE.id}`]: () => ({
        inhoud: gesloten ? GESLOTEN : { ...RONDE, inzendingen: stand },
        etag: '"4-b"',
      }),
      [`GET ${PAD}/rondes/${RONDE.id}/overgangen`]: () => ({ inhoud: { items: [gesloten ? heropenen : sluiten] } }),
      [`POST ${PAD}/rondes/${RONDE.id}/overgangen`]: () => {
        gesloten = true;
        return { status: 204 };
      },
    });
    await gebruiker.click(await screen.findByRole('button', { name: 'Ronde sluiten' }));
    const dialoog = screen.getByRole('dialog', { name: 'Ronde sluiten: Reflecteren' });
    expect(dialoog).toHaveTextContent('Dit is de laatste ronde: de oogst begint meteen.');
    await gebruiker.type(within(dialoog).getByLabelText(/^Reden/), 'We gaan verder met wie er is.');
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Ronde sluiten' }));

    await gebruiker.click(await screen.findByRole('button', { name: 'Ronde heropenen' }));
    const daarna = screen.getByRole('dialog', { name: 'Ronde heropenen: Reflecteren' });
    expect(within(daarna).getByLabelText(/^Reden/)).toHaveValue('');
  });

  it('vraagt alleen naar de ronde waarin nu iets kan, en naar een andere pas als men haar openklapt', async () => {
    const gebruiker = userEvent.setup();
    const alle = [
      { ...GESLOTEN, id: 'n1', titel: 'Vragen' },
      { ...RONDE, volgnummer: 2 },
      { ...RONDE, id: 'n3', volgnummer: 3, titel: 'Adviseren', status: 'GEPLAND' },
    ];
    const gevraagd = toon(RONDE, [sluiten], {
      [`GET ${PAD}/rondes`]: () => ({ inhoud: { items: alle } }),
      [`GET ${PAD}/rondes/n3`]: () => ({ inhoud: alle[2], etag: '"1-n3"' }),
      [`GET ${PAD}/rondes/n3/overgangen`]: () => ({
        inhoud: {
          items: [{ ...openen, voorwaarden: [{ code: 'GEEN_ANDERE_OPEN', voldaan: false, uitleg: 'Sluit eerst.' }] }],
        },
      }),
      [`PATCH ${PAD}/rondes/n3`]: () => ({ inhoud: alle[2] }),
    });
    const naarRondes = () => gevraagd.filter(({ pad }) => pad.startsWith(`${PAD}/rondes/`)).map(({ pad }) => pad);
    await screen.findByRole('button', { name: 'Ronde sluiten' });
    expect(naarRondes()).toEqual([`${PAD}/rondes/${RONDE.id}`, `${PAD}/rondes/${RONDE.id}/overgangen`]);

    await gebruiker.click(screen.getByText('Wat hier later kan'));
    expect(await screen.findByText('Sluit eerst.')).toBeVisible();
    await gebruiker.click(screen.getByRole('button', { name: 'Data wijzigen: Adviseren' }));
    const dialoog = screen.getByRole('dialog', { name: 'Data wijzigen' });
    const respijt = await within(dialoog).findByLabelText('Respijt in uren');
    await gebruiker.clear(respijt);
    await gebruiker.type(respijt, '24');
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByText('De data zijn gewijzigd.')).toBeInTheDocument();
    expect(gevraagd.find(({ methode }) => methode === 'PATCH')?.kop('If-Match')).toBe('"1-n3"');
  });

  it('zegt wat een stap van de review doet, en leidt naar wat er nog nodig is', async () => {
    const gebruiker = userEvent.setup();
    toon(RONDE, [], {
      [`GET ${PAD}`]: () => ({ inhoud: { ...REVIEW, status: 'OOGST' }, etag: '"1-a"' }),
      [`GET ${PAD}/overgangen`]: () => ({ inhoud: { items: [terug, afsluiten] } }),
    });
    const nodig = await screen.findByRole('link', { name: 'Leg minstens een voornemen vast.' });
    expect(nodig).toHaveAttribute('href', `${PAD}/voornemens`);
    await gebruiker.click(screen.getByRole('button', { name: 'Terug naar de rondes' }));
    expect(screen.getByRole('dialog')).toHaveTextContent('De oogst is verborgen tot u opnieuw begint met oogsten.');
  });

  it('laat in een gestopte review niets meer veranderen', async () => {
    toon({ ...RONDE, status: 'GEPLAND' }, [openen], {
      [`GET ${PAD}`]: () => ({ inhoud: { ...REVIEW, status: 'GESTOPT' }, etag: '"1-a"' }),
    });
    expect(await screen.findByText('Zo gingen de rondes. Er verandert niets meer.')).toBeVisible();
    expect(await screen.findByRole('heading', { name: /^1\. Reflecteren/ })).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
