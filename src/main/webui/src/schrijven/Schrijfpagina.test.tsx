import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Dienst, probleem, stubDienst, toonPagina } from '../test/dienst';
import { Schrijfpagina } from './Schrijfpagina';
import { basis, ik, reflectie, review, ronde } from './voorbeeld';

const MIJN = '/peerreviews/r1/rondes/n4/mijn-reflectie';
const ROUTE = '/peerreviews/:id/rondes/:rondeId/mijn-reflectie';

const toon = (dienst: Dienst) => {
  const gevraagd = stubDienst({ ...basis, ...dienst });
  const beeld = toonPagina(Schrijfpagina, ROUTE, MIJN, ik);
  return { ...beeld, gevraagd, opgeslagen: () => gevraagd.filter((v) => v.methode === 'PUT') };
};

describe('schrijven in een ronde', () => {
  it('bewaart de eerste tekst met If-None-Match en daarna met de versie', async () => {
    let versie = 0;
    const { opgeslagen } = toon({
      [`PUT ${MIJN}`]: ({ inhoud }) => {
        versie += 1;
        return { inhoud: { ...reflectie, denken: undefined, ...(inhoud as object) }, etag: `"${versie}-x"` };
      },
    });
    await userEvent.type(await screen.findByLabelText('Denken'), 'Een');
    await waitFor(() => expect(opgeslagen()).toHaveLength(1), { timeout: 4000 });
    expect(opgeslagen()[0]?.kop('If-None-Match')).toBe('*');
    expect(opgeslagen()[0]?.inhoud).toEqual({ denken: 'Een' });

    await userEvent.type(screen.getByLabelText('Leren'), 'Twee');
    await waitFor(() => expect(opgeslagen()).toHaveLength(2), { timeout: 4000 });
    expect(opgeslagen()[1]?.kop('If-Match')).toBe('"1-x"');
    expect(opgeslagen()[1]?.inhoud).toEqual({ denken: 'Een', leren: 'Twee' });
  });

  it('houdt de tekst vast als de verbinding wegvalt, en verstuurt hem als zij terug is', async () => {
    let verbonden = false;
    const { opgeslagen } = toon({
      [`PUT ${MIJN}`]: ({ inhoud }) =>
        verbonden ? { inhoud: { ...reflectie, ...(inhoud as object) }, etag: '"1-x"' } : 'weg',
    });
    await userEvent.type(await screen.findByLabelText('Denken'), 'Blijft staan');
    expect(await screen.findByText(/Geen verbinding/, {}, { timeout: 4000 })).toBeVisible();
    expect(screen.getByLabelText('Denken')).toHaveValue('Blijft staan');
    expect(JSON.stringify({ ...sessionStorage })).toContain('Blijft staan');

    verbonden = true;
    act(() => {
      window.dispatchEvent(new Event('online'));
    });
    expect(await screen.findByText(/Bewaard om/, {}, { timeout: 4000 })).toBeVisible();
    expect(opgeslagen().at(-1)?.inhoud).toEqual({ denken: 'Blijft staan' });
  });

  it('toont wat nog niet bewaard was toen de ronde sloot', async () => {
    sessionStorage.setItem(
      `smk/reflectie/${ik.id}/n4`,
      JSON.stringify({ waarde: { denken: 'Net te laat', leren: reflectie.leren ?? '' }, basis: {} }),
    );
    toon({
      'GET /peerreviews/r1/rondes/n4': () => ({ inhoud: { ...ronde, status: 'GESLOTEN' } }),
      [`GET ${MIJN}`]: () => ({ inhoud: reflectie, etag: '"1-x"' }),
    });
    const rest = await screen.findByRole('region', { name: 'Dit was nog niet bewaard toen de ronde sloot' });
    expect(within(rest).getByText('Net te laat')).toBeVisible();
    expect(within(rest).getAllByRole('heading')).toHaveLength(1);
  });

  it('toont beide teksten als een ander apparaat eerder opsloeg', async () => {
    const ander = { ...reflectie, denken: 'Van de telefoon' };
    let eerste = true;
    toon({
      [`GET ${MIJN}`]: () => {
        const antwoord = eerste ? reflectie : ander;
        eerste = false;
        return { inhoud: antwoord, etag: antwoord === ander ? '"2-y"' : '"1-x"' };
      },
      [`PUT ${MIJN}`]: () => probleem(412, 'versie-verouderd', { huidig: ander }),
    });
    const veld = await screen.findByLabelText('Denken');
    await userEvent.clear(veld);
    await userEvent.type(veld, 'Van de laptop');
    const botsing = await screen.findByRole('alert', {}, { timeout: 4000 });
    expect(within(botsing).getByText('Van de laptop')).toBeVisible();
    expect(within(botsing).getByText('Van de telefoon')).toBeVisible();
  });

  it('vraagt bij een bevinding om een reden en dient dan in', async () => {
    const bevinding = { veld: 'denken', soort: 'NAAM', ernst: 'WAARSCHUWT', begin: 0, einde: 6 };
    let ingediend = false;
    const { gevraagd } = toon({
      [`GET ${MIJN}`]: () => ({
        inhoud: ingediend ? { ...reflectie, status: 'INGEDIEND', ingediendOp: '2026-11-22T10:00:00Z' } : reflectie,
        etag: ingediend ? '"2-y"' : '"1-x"',
      }),
      'POST /peerreviews/r1/reflecties/f1/overgangen': ({ inhoud }) => {
        if (!(inhoud as { bevestigingen?: unknown }).bevestigingen) {
          return probleem(409, 'persoonsgegevens', { bevindingen: [bevinding] });
        }
        ingediend = true;
        return { status: 204 };
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Indienen' }));
    const dialoog = await screen.findByRole('dialog');
    const zo = within(dialoog).getByRole('button', { name: /Zo laten staan/ });
    expect(zo).toBeDisabled();
    await userEvent.click(within(dialoog).getByRole('button', { name: 'Tekst aanpassen' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(screen.getByRole('button', { name: 'Indienen' })).toBeEnabled();

    await userEvent.click(screen.getByRole('button', { name: 'Indienen' }));
    const opnieuw = await screen.findByRole('button', { name: /Zo laten staan/ });
    await userEvent.type(screen.getByLabelText(/Waarom mag dit blijven staan/), 'Dit is geen inwoner.');
    await userEvent.click(opnieuw);

    const kop = await screen.findByRole('heading', { name: /Ingediend/ });
    await waitFor(() => expect(kop).toHaveFocus());
    const stappen = gevraagd.filter((v) => v.methode === 'POST' && v.pad.endsWith('/overgangen'));
    expect(stappen.map((stap) => stap.kop('If-Match'))).toEqual(['"1-x"', '"1-x"', '"1-x"']);
    expect(stappen[2]?.inhoud).toEqual({
      naar: 'INGEDIEND',
      bevestigingen: [{ veld: 'denken', soort: 'NAAM', begin: 0, einde: 6, reden: 'Dit is geen inwoner.' }],
    });
  });

  it('slaat eerst op wat nog niet is bewaard, en zegt na een weigering wat er nog nodig is', async () => {
    const { gevraagd } = toon({
      [`GET ${MIJN}`]: () => ({ inhoud: reflectie, etag: '"1-x"' }),
      [`PUT ${MIJN}`]: ({ inhoud }) => ({ inhoud: { ...reflectie, ...(inhoud as object) }, etag: '"2-y"' }),
      'POST /peerreviews/r1/reflecties/f1/overgangen': () =>
        probleem(409, 'overgang-niet-mogelijk', {
          errors: [{ code: 'TWEE_DIMENSIES', detail: 'Schrijf bij ten minste twee.' }],
        }),
    });
    await userEvent.type(await screen.findByLabelText('Denken'), ' En verder.');
    await userEvent.click(screen.getByRole('button', { name: 'Indienen' }));
    const melding = await screen.findByRole('alert');
    expect(melding.closest('[tabindex]')).toHaveFocus();
    expect(within(melding).getByText('Schrijf bij ten minste twee.')).toBeVisible();
    const werk = gevraagd.filter((v) => v.methode !== 'GET' && v.pad !== '/privacyscans');
    expect(werk.map((v) => v.methode)).toEqual(['PUT', 'POST']);
    expect(werk[1]?.kop('If-Match')).toBe('"2-y"');
  });

  it('opent de casus naast de tekst, die blijft staan', async () => {
    toon({
      'GET /peerreviews/r1/casus': () => ({
        inhoud: {
          titel: 'De wachtlijst',
          verhaal: 'Een meisje van veertien.',
          bedoeling: 'Iemand die blijft.',
          sturingsvraag: 'Hoe sturen wij?',
          aannames: ['Ouders bellen wel.'],
          addenda: [],
          bijlagen: [],
        },
      }),
    });
    await userEvent.type(await screen.findByLabelText('Denken'), 'Halverwege');
    await userEvent.click(screen.getByRole('button', { name: 'Toon de casus' }));
    expect(await screen.findByText('Een meisje van veertien.')).toBeVisible();
    expect(screen.getByLabelText('Denken')).toHaveValue('Halverwege');
    expect(screen.getByRole('button', { name: 'Sluit de casus' })).toHaveAttribute('aria-expanded', 'true');
  });

  it('neemt de tekst mee van advies naar geen advies, en verstuurt er maar een', async () => {
    const { opgeslagen } = toon({
      'GET /peerreviews/r1/rondes/n4': () => ({ inhoud: { ...ronde, soort: 'ADVISEREN' } }),
      [`PUT ${MIJN}`]: ({ inhoud }) => ({
        inhoud: { ...reflectie, denken: undefined, ...(inhoud as object) },
        etag: '"1-x"',
      }),
    });
    await userEvent.type(await screen.findByLabelText('Uw advies'), 'Ik weet het niet');
    await userEvent.click(screen.getByLabelText(/Nee, geen advies/));
    expect(screen.getByLabelText('Geen advies, omdat')).toHaveValue('Ik weet het niet');
    await waitFor(() => expect(opgeslagen().at(-1)?.inhoud).toEqual({ geenAdviesOmdat: 'Ik weet het niet' }), {
      timeout: 4000,
    });
    expect(screen.getByText(/Alleen uw eigen gemeente, Utrecht, leest de spiegel/)).toBeVisible();
  });

  it('laat het concept van een collega lezen en overnemen', async () => {
    const collega = { ...reflectie, schrijver: { id: 'p2', naam: 'Nadia Bakkali', gemeente: ik.gemeente } };
    let over = false;
    toon({
      [`GET ${MIJN}`]: () => (over ? { inhoud: reflectie, etag: '"3-z"' } : probleem(404, 'niet-gevonden')),
      'GET /peerreviews/r1/rondes/n4/reflecties': () => ({ inhoud: { items: over ? [] : [collega] } }),
      'GET /peerreviews/r1/reflecties/f1': () => ({ inhoud: collega, etag: '"2-c"' }),
      'POST /peerreviews/r1/reflecties/f1/overname': ({ kop }) => {
        over = kop('If-Match') === '"2-c"';
        return { status: 204 };
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Neem dit concept over' }));
    await waitFor(() => expect(screen.getByLabelText('Denken')).toHaveValue('Jullie denken in percelen.'));
    expect(screen.queryByText('Concept van Nadia Bakkali')).not.toBeInTheDocument();
    expect(screen.getByLabelText('Denken')).toHaveFocus();
  });

  it('vraagt tijdens een pauze niets, en laat het concept lezen', async () => {
    toon({
      'GET /peerreviews/r1': () => ({ inhoud: { ...review, status: 'GEPAUZEERD' }, etag: '"1"' }),
      [`GET ${MIJN}`]: () => ({ inhoud: reflectie, etag: '"1-x"' }),
    });
    expect(await screen.findByText('De review is gepauzeerd. U hoeft nu niets te doen.')).toBeVisible();
    expect(screen.getByText('Jullie denken in percelen.')).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
