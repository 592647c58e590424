import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../api/client';
import { type Dienst, probleem, stubDienst, toonPagina } from '../test/dienst';
import { AMSTERDAM, NIVEAUBEGRIPPEN } from '../test/mensen';
import { Lespagina } from './Lespagina';

const ID = '0197a3c2-5b1e-7c4a-9f3e-2d6b8a41ca01';
const les: Schema<'Les'> = {
  id: ID,
  titel: 'Bel eerst, indiceer daarna',
  inzicht: 'Een gesprek werkt sneller dan een formulier.',
  wanneerWel: 'Als beiden mogen besluiten.',
  wanneerNiet: 'Als er geen contract is.',
  principe: 'GELIJKWAARDIG_PARTNERSCHAP',
  themas: [],
  arenas: [],
  levensfasen: [],
  niveaus: [],
  obstakels: [],
  herkomst: { namen: ['Zwolle'], aantalGemeenten: 3 },
  aantalHerkenningen: 2,
  eigenHerkenning: false,
  toepassingen: [],
  status: 'GEPUBLICEERD',
  versienummer: 1,
  gepubliceerdOp: '2026-05-06T09:00:00Z',
};

function toon(nu: Partial<Schema<'Les'>> = {}, meer: Dienst = {}) {
  const stand = { ...les, ...nu };
  const gevraagd = stubDienst({
    'GET /taxonomieen': () => ({ inhoud: NIVEAUBEGRIPPEN }),
    [`GET /lessen/${ID}`]: () => ({ inhoud: stand, etag: '"1-a"' }),
    [`GET /lessen/${ID}/geschiedenis`]: () => ({ inhoud: { items: [] } }),
    'POST /privacyscans': () => ({ inhoud: { bevindingen: [] } }),
    ...meer,
  });
  toonPagina(Lespagina, '/lessen/:id', `/lessen/${ID}`, AMSTERDAM);
  return { gevraagd, stand };
}

describe('een les', () => {
  it('noemt wie genoemd wil worden en telt de anderen', async () => {
    toon();
    expect(await screen.findByText('Uit een review met Zwolle en nog 2 gemeenten.')).toBeInTheDocument();
  });

  it('wordt herkend, en dat kan worden teruggenomen met dezelfde knop onder de focus', async () => {
    const { gevraagd, stand } = toon({}, { [`PUT /lessen/${ID}/herkenning`]: () => ({ inhoud: les }) });
    const knop = await screen.findByRole('button', { name: 'Wij herkennen dit (Amsterdam)' });
    stand.eigenHerkenning = true;
    stand.aantalHerkenningen = 3;
    await userEvent.click(knop);
    const terug = await screen.findByRole('button', { name: 'Toch niet: neem onze herkenning terug' });
    expect(terug).toHaveFocus();
    expect(screen.getByText(/Gemeente Amsterdam herkent deze les. 2 andere gemeenten/)).toBeInTheDocument();
    expect(gevraagd.find(({ methode }) => methode === 'PUT')?.kop('If-Match')).toBe('"1-a"');
  });

  it('legt uit waarom men een eigen les niet kan herkennen', async () => {
    toon({}, { [`PUT /lessen/${ID}/herkenning`]: () => probleem(403, 'geen-toegang') });
    await userEvent.click(await screen.findByRole('button', { name: /Wij herkennen dit/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Uw gemeente droeg zelf bij aan deze les.');
  });

  it('neemt een plan op en zet de focus bij wat gemeenten ermee deden', async () => {
    const { gevraagd } = toon({}, { [`POST /lessen/${ID}/toepassingen`]: () => ({ status: 201 }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Wij gaan dit proberen' }));
    expect(screen.getByText(/Iedereen die is ingelogd kan dit lezen/)).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('Waar en waarom'), 'In één wijk.');
    await userEvent.click(screen.getByRole('radio', { name: 'Nee, zonder naam' }));
    await userEvent.click(screen.getByRole('button', { name: 'Deel ons plan' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Wat gemeenten ermee deden' })).toHaveFocus());
    expect(gevraagd.find(({ pad }) => pad.endsWith('/toepassingen'))?.inhoud).toEqual({
      context: 'In één wijk.',
      naamTonen: false,
    });
  });

  it('zegt van een ingetrokken les dat zij niet meer geldt, en biedt er niets op aan', async () => {
    toon({ status: 'INGETROKKEN', inzicht: 'Deze les is ingetrokken.' });
    expect(await screen.findByRole('heading', { name: 'Deze les geldt niet meer' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /herkennen|proberen/ })).not.toBeInTheDocument();
  });

  it('wijst van een opgegane les naar de les waarin zij opging', async () => {
    toon({ status: 'SAMENGEVOEGD', samengevoegdIn: '0197a3c2-5b1e-7c4a-9f3e-2d6b8a41ca05' });
    expect(await screen.findByRole('link', { name: 'Lees de les waarin deze opging' })).toHaveAttribute(
      'href',
      '/lessen/0197a3c2-5b1e-7c4a-9f3e-2d6b8a41ca05',
    );
    expect(screen.queryByRole('button', { name: /herkennen|proberen/ })).not.toBeInTheDocument();
    expect(screen.queryByText(/Nog geen gemeente/)).not.toBeInTheDocument();
  });
});
