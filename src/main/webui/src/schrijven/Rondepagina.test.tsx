import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Dienst, probleem, stubDienst, toonPagina } from '../test/dienst';
import { Rondepagina } from './Rondepagina';
import { basis, ik, reflectie, review, ronde } from './voorbeeld';

const PAD = '/peerreviews/r1/rondes/n4';

const toon = (dienst: Dienst) => {
  const gevraagd = stubDienst({ ...basis, ...dienst });
  return { ...toonPagina(Rondepagina, '/peerreviews/:id/rondes/:rondeId', PAD, ik), gevraagd };
};

const vanBram = {
  ...reflectie,
  id: 'f2',
  schrijver: { id: 'p9', naam: 'Bram Dijkstra', gemeente: { code: 'GM0014', naam: 'Groningen' } },
  status: 'INGEDIEND' as const,
  denken: 'Gelijkheid zit in het formulier.',
  ingediendOp: '2026-11-20T10:00:00Z',
};

describe('een ronde', () => {
  it('zegt wanneer men de anderen leest, en niet of er al iets is', async () => {
    toon({});
    expect(await screen.findByText(/Hier leest u de anderen zodra u zelf hebt ingediend/)).toBeVisible();
    expect(screen.queryByText(/Bram|Groningen/)).not.toBeInTheDocument();
    expect(screen.queryByText(/\d+ (reflectie|tekst|peer)/)).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Begin met schrijven' })).toHaveAttribute('href', `${PAD}/mijn-reflectie`);
  });

  it('toont de anderen zodra de dienst ze toont', async () => {
    toon({
      [`GET ${PAD}/mijn-reflectie`]: () => ({ inhoud: { ...reflectie, status: 'INGEDIEND' }, etag: '"2-x"' }),
      [`GET ${PAD}/reflecties`]: () => ({ inhoud: { items: [vanBram] } }),
    });
    expect(await screen.findByText('Gelijkheid zit in het formulier.')).toBeVisible();
    expect(screen.getByRole('heading', { name: /Bram Dijkstra, Groningen/ })).toBeVisible();
    expect(screen.getByText('U hebt ingediend: u leest wat anderen indienen.')).toBeVisible();
    expect(screen.queryByText(/zodra u zelf hebt ingediend/)).toBeNull();
  });

  it('vraagt wie niet schrijft ook niets', async () => {
    toon({ 'GET /peerreviews/r1': () => ({ inhoud: { ...review, rol: ['LEZER'] }, etag: '"1-a"' }) });
    expect(await screen.findByText('In deze ronde hoeft u niets te schrijven.')).toBeVisible();
    expect(screen.queryByRole('link', { name: /schrijven/ })).not.toBeInTheDocument();
    expect(await screen.findByText(/zodra de ronde sluit/)).toBeVisible();
  });
});

describe('verhelderen', () => {
  const verhelderen: Dienst = {
    [`GET ${PAD}`]: () => ({ inhoud: { ...ronde, soort: 'VERHELDEREN', onthulling: 'DIRECT' } }),
  };

  it('houdt de vraag vast als versturen mislukt, en verstuurt haar daarna een keer', async () => {
    const gesteld: string[] = [];
    let verbonden = false;
    const { gevraagd } = toon({
      ...verhelderen,
      [`GET ${PAD}/vragen`]: () => ({ inhoud: { items: [] } }),
      [`POST ${PAD}/vragen`]: ({ inhoud }) => {
        if (!verbonden) return 'weg';
        gesteld.push((inhoud as { tekst: string }).tekst);
        return { status: 201, inhoud: { id: 'v1' } };
      },
    });
    await userEvent.type(await screen.findByLabelText('Uw vraag'), 'Wie besloot dat?');
    await userEvent.click(screen.getByRole('button', { name: 'Verstuur de vraag' }));
    expect(await screen.findByText('Er is geen verbinding')).toBeVisible();
    expect(screen.getByLabelText('Uw vraag')).toHaveValue('Wie besloot dat?');
    expect(JSON.stringify({ ...sessionStorage })).toContain('Wie besloot dat?');

    verbonden = true;
    await userEvent.click(screen.getByRole('button', { name: 'Verstuur de vraag' }));
    await waitFor(() => expect(gesteld).toEqual(['Wie besloot dat?']));
    await waitFor(() => expect(screen.getByLabelText('Uw vraag')).toHaveValue(''));
    const sleutels = gevraagd.filter((v) => v.methode === 'POST' && v.pad.endsWith('/vragen'));
    expect(new Set(sleutels.map((v) => v.kop('Idempotency-Key'))).size).toBe(1);
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Vragen en antwoorden' })).toHaveFocus());
  });

  it('zegt dat er nog geen vraag staat, en gaat naar waar zij moet', async () => {
    const { gevraagd } = toon({ ...verhelderen, [`GET ${PAD}/vragen`]: () => ({ inhoud: { items: [] } }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Verstuur de vraag' }));
    expect(screen.getByText('Schrijf eerst uw vraag.')).toBeVisible();
    expect(screen.getByLabelText('Uw vraag')).toHaveFocus();
    expect(gevraagd.some((verzoek) => verzoek.methode === 'POST' && verzoek.pad.endsWith('/vragen'))).toBe(false);
  });

  it('geeft de vraag terug als de pagina opnieuw wordt gelezen', async () => {
    const eerst = toon(verhelderen);
    await userEvent.type(await screen.findByLabelText('Uw vraag'), 'Wie was er niet bij?');
    eerst.unmount();
    toon(verhelderen);
    expect(await screen.findByLabelText('Uw vraag')).toHaveValue('Wie was er niet bij?');
  });

  it('laat de casushouder antwoorden of parkeren, en een peer niet', async () => {
    const vraag = {
      id: 'v1',
      tekst: 'Wie besloot dat?',
      steller: { id: 'p9', naam: 'Bram Dijkstra' },
      gesteldOp: '2026-11-20T10:00:00Z',
      geparkeerd: false,
    };
    const dienst: Dienst = {
      ...verhelderen,
      [`GET ${PAD}`]: () => ({
        inhoud: { ...ronde, soort: 'VERHELDEREN', onthulling: 'DIRECT', schrijvers: ['PEER', 'CASUSHOUDER'] },
      }),
      [`GET ${PAD}/vragen`]: () => ({ inhoud: { items: [vraag] } }),
      'GET /peerreviews/r1/vragen/v1': () => ({ inhoud: vraag, etag: '"4-q"' }),
      'PUT /peerreviews/r1/vragen/v1/antwoord': ({ kop }) =>
        kop('If-Match') === '"4-q"' ? { inhoud: vraag, etag: '"5-q"' } : probleem(412, 'versie-verouderd'),
    };
    const peer = toon(dienst);
    expect(await screen.findByText('Wacht op antwoord.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Antwoord geven/ })).not.toBeInTheDocument();
    peer.unmount();

    const { gevraagd } = toon({
      ...dienst,
      'GET /peerreviews/r1': () => ({ inhoud: { ...review, rol: ['CASUSHOUDER'] }, etag: '"1-a"' }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Antwoord geven of parkeren' }));
    await userEvent.click(screen.getByRole('button', { name: 'Parkeer de vraag' }));
    await waitFor(() => expect(gevraagd.find((v) => v.methode === 'PUT')?.inhoud).toEqual({ geparkeerd: true }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Antwoord geven of parkeren' })).toHaveFocus());
  });
});

describe('herformuleren', () => {
  it('bewaart de keuze dat de vraag blijft, met waarom, tot zij verstuurd is', async () => {
    const herformuleren: Dienst = {
      'GET /peerreviews/r1': () => ({ inhoud: { ...review, rol: ['CASUSHOUDER'] }, etag: '"1-a"' }),
      [`GET ${PAD}`]: () => ({
        inhoud: { ...ronde, soort: 'HERFORMULEREN', onthulling: 'DIRECT', schrijvers: ['CASUSHOUDER'] },
      }),
      'POST /peerreviews/r1/vraagversies': () => ({ status: 201, inhoud: { nummer: 2 } }),
    };
    toon(herformuleren);
    await userEvent.click(await screen.findByLabelText('De vraag blijft staan'));
    await userEvent.type(screen.getByLabelText(/^Waarom blijft/), 'Niemand vroeg ernaar.');
    cleanup();

    const { gevraagd } = toon(herformuleren);
    expect(await screen.findByLabelText('De vraag blijft staan')).toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Leg vast' }));
    await waitFor(() =>
      expect(gevraagd.find((v) => v.methode === 'POST' && v.pad.endsWith('/vraagversies'))?.inhoud).toEqual({
        ongewijzigd: true,
        aanleiding: 'Niemand vroeg ernaar.',
      }),
    );
    await waitFor(() => expect(JSON.stringify({ ...sessionStorage })).not.toContain('Niemand vroeg'));
  });
});
