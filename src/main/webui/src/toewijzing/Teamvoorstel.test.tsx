import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../api/client';
import { PAD, REVIEW } from '../review/proef';
import { Teampagina } from '../review/Teampagina';
import { type Dienst, stubDienst, toonPagina } from '../test/dienst';
import { AMSTERDAM, NIVEAUBEGRIPPEN } from '../test/mensen';
import { GRONINGEN, MATCHREGELS, naar, TEAM, UITLEG, UTRECHT, VOORSTEL as BASIS, ZWOLLE } from './proef';
import type { Toewijzing } from './useToewijzingen';

const VOORSTEL: Toewijzing = { ...BASIS, id: 't1', peerreview: REVIEW.id };
const EIGEN_TEAM = { ...TEAM, peerreview: REVIEW.id, gastheer: REVIEW.gastheer };

function toon(voorstellen: Toewijzing[], meer: Dienst = {}) {
  const lijst = [...voorstellen];
  let keuzes: Schema<'Peerkeuzes'> = { aantalPeers: 4, vast: [], uitgesloten: [ZWOLLE] };
  const vanEen = (id: string): Dienst => ({
    [`GET /toewijzingen/${id}`]: () => ({ inhoud: { ...VOORSTEL, id }, etag: '"1-a"' }),
    [`GET /toewijzingen/${id}/teams`]: () => ({ inhoud: { items: [EIGEN_TEAM] } }),
    [`GET /toewijzingen/${id}/uitleg`]: () => ({ inhoud: UITLEG }),
    [`GET /toewijzingen/${id}/overgangen`]: () => ({
      inhoud: { items: [naar('VASTGESTELD', 'De uitnodigingen worden verstuurd.')] },
    }),
    [`POST /toewijzingen/${id}/overgangen`]: () => ({ status: 204 }),
  });
  const gevraagd = stubDienst({
    'GET /taxonomieen': () => ({ inhoud: NIVEAUBEGRIPPEN }),
    'GET /gemeenten': () => ({ inhoud: { items: [] } }),
    'GET /matchregels': () => ({ inhoud: MATCHREGELS }),
    'GET /belangenconflicten': () => ({ inhoud: { items: [] } }),
    [`GET ${PAD}`]: () => ({ inhoud: REVIEW, etag: '"1-a"' }),
    [`GET ${PAD}/rondes`]: () => ({ inhoud: { items: [] } }),
    [`GET ${PAD}/uitnodigingen`]: () => ({ inhoud: { items: [] } }),
    [`GET ${PAD}/peerkeuzes`]: () => ({ inhoud: keuzes, etag: '"5-a"' }),
    [`PUT ${PAD}/peerkeuzes`]: ({ inhoud }) => {
      const { aantalPeers, vast } = inhoud as Schema<'PeerkeuzesInvoer'>;
      keuzes = { aantalPeers, vast: vast.map(() => GRONINGEN), uitgesloten: [] };
      return { inhoud: keuzes, etag: '"6-a"' };
    },
    [`GET ${PAD}/toewijzingen`]: () => ({ inhoud: { items: lijst } }),
    [`POST ${PAD}/toewijzingen`]: () => {
      lijst.unshift({ ...VOORSTEL, id: 't2' });
      return { status: 201, inhoud: { id: 't2' } };
    },
    'GET /toewijzingen/t2/verschil': () => ({
      inhoud: {
        items: [
          {
            peerreview: REVIEW.id,
            gastheer: REVIEW.gastheer,
            titel: TEAM.titel,
            erbij: [{ gemeente: UTRECHT, redenen: [] }],
            eruit: [],
          },
        ],
      },
    }),
    ...vanEen('t1'),
    ...vanEen('t2'),
    ...meer,
  });
  toonPagina(Teampagina, '/peerreviews/:id/team', `${PAD}/team`, AMSTERDAM);
  return gevraagd;
}

describe('een team laten voorstellen', () => {
  it('stelt gemeenten voor met hun redenen, en verstuurt pas als u dat zegt', async () => {
    const gebruiker = userEvent.setup();
    const gevraagd = toon([]);
    expect(await screen.findByText(/U vraagt 4 gemeenten\. Niet: Zwolle\./)).toBeVisible();
    await gebruiker.click(screen.getByRole('button', { name: 'Stel een team voor' }));
    expect(await screen.findByText(/Wij stellen voor: Groningen\. Er is nog niets verstuurd\./)).toBeVisible();
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Een team laten voorstellen' })).toHaveFocus());
    expect(screen.queryByText(/hoogstens/)).toBeNull();

    await gebruiker.click(await screen.findByRole('button', { name: 'Uitnodigingen versturen' }));
    const dialoog = screen.getByRole('dialog');
    expect(dialoog).toHaveTextContent('1 uitnodiging wordt verstuurd.');
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Uitnodigingen versturen' }));
    expect(await screen.findByText('De uitnodigingen zijn verstuurd.')).toBeInTheDocument();
    expect(
      gevraagd.find(({ pad, methode }) => pad === '/toewijzingen/t2/overgangen' && methode === 'POST')?.inhoud,
    ).toMatchObject({
      naar: 'VASTGESTELD',
    });
  });

  it('houdt vast wie er in elk geval bij hoort, en zegt wat er daarna verandert', async () => {
    const gebruiker = userEvent.setup();
    const gevraagd = toon([VOORSTEL]);
    await gebruiker.click(await screen.findByText('Waarom Groningen?'));
    await gebruiker.click(screen.getByRole('button', { name: 'Vastzetten: Groningen' }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Vastzetten: Groningen' })).toHaveAttribute('aria-pressed', 'true'),
    );
    const gelegd = gevraagd.find(({ methode }) => methode === 'PUT');
    expect(gelegd?.kop('If-Match')).toBe('"5-a"');
    expect(gelegd?.inhoud).toEqual({ aantalPeers: 4, vast: ['GM0014'], uitgesloten: ['GM0193'] });

    await gebruiker.click(screen.getByText('Waarop wordt gelet'));
    await gebruiker.selectOptions(await screen.findByLabelText('Niet pas nog samen'), 'Telt niet mee');
    await gebruiker.click(screen.getByRole('button', { name: 'Opnieuw berekenen' }));
    const anders = await screen.findByRole('region', { name: /Wat er verandert/ });
    expect(await within(anders).findByText('Utrecht')).toBeVisible();
    expect(gevraagd.find(({ methode }) => methode === 'POST')?.inhoud).toEqual({
      gewichten: { EXPERTISE: 8, FRIS: 0 },
    });
  });

  it('begint met de plaats die openviel', async () => {
    toon([{ ...VOORSTEL, aanleiding: 'OPENGEVALLEN' }]);
    await screen.findByText(/Wij stellen voor: Groningen\./);
    expect(screen.getAllByRole('heading', { level: 2 }).map((kop) => kop.textContent)).toEqual([
      'Er viel een plaats open',
      'Wie is gevraagd',
      'Procesbegeleider',
      'Gemeenten kiezen',
    ]);
  });

  it('kiest hoeveel gemeenten, en wie niet', async () => {
    const gebruiker = userEvent.setup();
    const gevraagd = toon([]);
    await gebruiker.click(await screen.findByRole('button', { name: 'Kiezen hoeveel, en wie wel of niet' }));
    const dialoog = screen.getByRole('dialog');
    await gebruiker.selectOptions(within(dialoog).getByLabelText('Hoeveel gemeenten vraagt u?'), '6');
    await gebruiker.click(within(dialoog).getByRole('button', { name: /^Weghalen/ }));
    expect(within(dialoog).getByRole('heading', { level: 2 })).toHaveFocus();
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByText('U vraagt 6 gemeenten.')).toBeVisible();
    expect(gevraagd.find(({ methode }) => methode === 'PUT')?.inhoud).toEqual({
      aantalPeers: 6,
      vast: [],
      uitgesloten: [],
    });
  });
});
