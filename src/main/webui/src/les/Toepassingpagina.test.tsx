import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../api/client';
import { type Dienst, probleem, stubDienst, toonPagina } from '../test/dienst';
import { AMSTERDAM, NIVEAUBEGRIPPEN } from '../test/mensen';
import { Toepassingpagina } from './Toepassingpagina';

const ID = '0197a3c2-5b1e-7c4a-9f3e-2d6b8a41ca02';
const PAD = `/toepassingen/${ID}`;
const begin: Schema<'Toepassing'> = {
  id: ID,
  les: '0197a3c2-5b1e-7c4a-9f3e-2d6b8a41ca01',
  gemeente: { code: 'GM0363', naam: 'Amsterdam' },
  context: 'In een wijk.',
  naamTonen: true,
  status: 'PROBEERT',
};
const naam: Schema<'Bevinding'> = { veld: 'watVeranderde', soort: 'NAAM', ernst: 'WAARSCHUWT', begin: 6, einde: 12 };

function toon(nu: Partial<Schema<'Toepassing'>> = {}, meer: Dienst = {}) {
  let stand = { ...begin, ...nu };
  const gevraagd = stubDienst({
    'GET /taxonomieen': () => ({ inhoud: NIVEAUBEGRIPPEN }),
    [`GET ${PAD}`]: () => ({ inhoud: stand, etag: '"1-a"' }),
    [`GET ${PAD}/overgangen`]: () => ({ inhoud: { items: [] } }),
    [`GET ${PAD}/geschiedenis`]: () => ({ inhoud: { items: [] } }),
    'POST /privacyscans': () => ({ inhoud: { bevindingen: [] } }),
    [`PATCH ${PAD}`]: ({ inhoud }) => {
      const { watVeranderde, bevestigingen } = inhoud as Schema<'ToepassingPatch'>;
      if (watVeranderde?.includes('Jansen') && !bevestigingen) {
        return probleem(409, 'persoonsgegevens', { bevindingen: [naam] });
      }
      stand = { ...stand, watVeranderde: watVeranderde ?? '' };
      return { inhoud: stand, etag: '"2-a"' };
    },
    ...meer,
  });
  toonPagina(Toepassingpagina, '/toepassingen/:id', PAD, AMSTERDAM);
  return gevraagd;
}

describe('een toepassing', () => {
  it('stuurt alleen wat veranderde, en vraagt eerst een reden bij wat de scan zag', async () => {
    const gevraagd = toon();
    await userEvent.type(await screen.findByLabelText(/Wat veranderde er/), 'mevr. Jansen zit nu aan tafel');
    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
    const dialoog = await screen.findByRole('dialog', { name: 'Kijk nog even naar uw tekst' });
    await userEvent.type(within(dialoog).getByRole('textbox'), 'Dit is een verzonnen naam.');
    await userEvent.click(within(dialoog).getByRole('button', { name: 'Zo laten staan en indienen' }));
    expect(await screen.findByText('Opgeslagen.')).toBeInTheDocument();
    const patches = gevraagd.filter(({ methode }) => methode === 'PATCH').map(({ inhoud }) => inhoud);
    expect(patches[0]).toEqual({ watVeranderde: 'mevr. Jansen zit nu aan tafel' });
    expect(patches[1]).toMatchObject({ bevestigingen: [{ soort: 'NAAM', reden: 'Dit is een verzonnen naam.' }] });
    expect(screen.getByLabelText(/Wat veranderde er/)).toHaveValue('mevr. Jansen zit nu aan tafel');
  });

  it('bewaart ook de reden bij wat de scan zag, tot zij verstuurd is', async () => {
    toon();
    await userEvent.type(await screen.findByLabelText(/Wat veranderde er/), 'mevr. Jansen zit nu aan tafel');
    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
    await userEvent.type(within(await screen.findByRole('dialog')).getByRole('textbox'), 'Een verzonnen naam.');
    cleanup();
    toon();
    await userEvent.click(await screen.findByRole('button', { name: 'Opslaan' }));
    const dialoog = await screen.findByRole('dialog', { name: 'Kijk nog even naar uw tekst' });
    expect(within(dialoog).getByRole('textbox')).toHaveValue('Een verzonnen naam.');
    await userEvent.click(within(dialoog).getByRole('button', { name: 'Zo laten staan en indienen' }));
    expect(await screen.findByText('Opgeslagen.')).toBeInTheDocument();
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('verzonnen');
  });

  it('bewaart in het tabblad wat nog niet is opgeslagen', async () => {
    toon();
    await userEvent.type(await screen.findByLabelText(/Wat veranderde er/), 'Nog niet klaar');
    cleanup();
    toon();
    expect(await screen.findByLabelText(/Wat veranderde er/)).toHaveValue('Nog niet klaar');
  });

  it('is voor een ander alleen te lezen, zonder naam als die dat koos', async () => {
    toon({ gemeente: undefined, naamTonen: false });
    const titel = 'Wat een gemeente die niet genoemd wil worden met deze les doet';
    expect(await screen.findByRole('heading', { name: titel })).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('laat staan wat men schreef als een collega eerder was, toont wat die schreef, en zet niets van die terug', async () => {
    let ander = begin;
    let nummer = 1;
    const gevraagd = toon(
      {},
      {
        [`GET ${PAD}`]: () => ({ inhoud: ander, etag: `"${nummer}-a"` }),
        [`PATCH ${PAD}`]: ({ kop, inhoud }) => {
          if (kop('If-Match') === '"1-a"') {
            ander = { ...begin, context: 'In twee wijken.' };
            nummer = 2;
            return probleem(412, 'versie-verouderd');
          }
          ander = { ...ander, ...(inhoud as object) };
          return { inhoud: ander, etag: '"3-a"' };
        },
      },
    );
    await userEvent.type(await screen.findByLabelText(/Wat veranderde er/), 'Men belt nu eerst.');
    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByText('Iemand anders heeft dit intussen gewijzigd')).toBeVisible();
    const intussen = await screen.findByRole('region', { name: 'Zo staat het er nu' });
    expect(intussen).toHaveTextContent('In twee wijken.');
    expect(screen.getByLabelText(/Wat veranderde er/)).toHaveValue('Men belt nu eerst.');

    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByText('Opgeslagen.')).toBeInTheDocument();
    expect(gevraagd.findLast(({ methode }) => methode === 'PATCH')?.inhoud).toEqual({
      watVeranderde: 'Men belt nu eerst.',
    });
  });
});
