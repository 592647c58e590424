import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Ik } from '../app/sessie';
import type { Schema } from '../api/client';
import { type Dienst, probleem, stubDienst, toonPagina } from '../test/dienst';
import { Oogstpagina } from './Oogstpagina';
import type { Fragment, Tip } from './useOogst';

const R = '/peerreviews/r1';
const TEKST = 'De sleutel lag er. Niemand durfde hem te geven. Dat is geen onwil.';
const UTRECHT = { code: 'GM0344', naam: 'Utrecht' };
const IK: Ik = {
  id: 'd1',
  naam: 'Marloes Brandsma',
  email: 'marloes@amsterdam.example',
  gemeente: { code: 'GM0363', naam: 'Amsterdam' },
  rollen: ['DEELNEMER'],
  niveau: 'BELEID',
};

function review(wijziging: Partial<Schema<'Peerreview'>> = {}): Schema<'Peerreview'> {
  return {
    id: 'r1',
    casusTitel: 'De sleutel',
    gastheer: { code: 'GM0363', naam: 'Amsterdam' },
    rol: ['CASUSHOUDER'],
    intern: false,
    status: 'OOGST',
    format: 'STUREN_MET_KWALITEIT',
    minimumGemeenten: 2,
    vorigeVoornemens: [],
    ...wijziging,
  };
}

const FRAGMENT: Fragment = {
  id: 'f1',
  reflectie: 'x1',
  veld: 'handelen',
  begin: 0,
  einde: 18,
  tekst: 'De sleutel lag er.',
  gemeente: UTRECHT,
  door: { id: 'd2', naam: 'Nadia', gemeente: UTRECHT },
};
const TIP: Tip = {
  id: 't1',
  principe: 'WAARDEN_EN_GEDRAG',
  tekst: 'Durf het eerst zelf.',
  fragmenten: ['f9'],
  spanningen: [],
  status: 'CONCEPT',
};

/** A service that keeps what is done to it. */
function oogst(
  begin: { fragmenten?: Fragment[]; tips?: Tip[]; review?: Schema<'Peerreview'> } = {},
  meer: Dienst = {},
) {
  const fragmenten = [...(begin.fragmenten ?? [])];
  const tips = [...(begin.tips ?? [])];
  const principes = ['INSPIRERENDE_DOELEN', 'WAARDEN_EN_GEDRAG'].map((code) => ({ code, naam: code, uitleg: 'u' }));
  return stubDienst({
    [`GET ${R}`]: () => ({ inhoud: begin.review ?? review(), etag: '"1"' }),
    [`GET ${R}/rondes`]: () => ({
      inhoud: { items: [{ id: 'ro1', soort: 'REFLECTEREN', titel: 'Reflecteren', status: 'GESLOTEN' }] },
    }),
    [`GET ${R}/rondes/ro1/reflecties`]: () => ({
      inhoud: {
        items: [
          {
            id: 'x1',
            ronde: 'ro1',
            schrijver: { id: 'd2', naam: 'Nadia', gemeente: UTRECHT },
            status: 'INGEDIEND',
            naOnthulling: false,
            handelen: TEKST,
          },
        ],
      },
    }),
    [`GET ${R}/fragmenten`]: () => ({ inhoud: { items: fragmenten } }),
    [`GET ${R}/tips`]: () => ({ inhoud: { items: tips } }),
    [`GET ${R}/tips/t1`]: () => ({ inhoud: tips[0], etag: '"7"' }),
    'GET /taxonomieen': () => ({
      inhoud: { principes, dimensies: [], niveaus: [], arenas: [], levensfasen: [], obstakels: [], themas: [] },
    }),
    'POST /privacyscans': () => ({ inhoud: { bevindingen: [] } }),
    [`POST ${R}/fragmenten`]: ({ inhoud }) => {
      const invoer = inhoud as Schema<'FragmentInvoer'>;
      fragmenten.push({ ...FRAGMENT, ...invoer, id: 'f2', tekst: TEKST.slice(invoer.begin, invoer.einde) });
      return { status: 201, inhoud: { id: 'f2' } };
    },
    [`PATCH ${R}/tips/t1`]: ({ inhoud }) => {
      const { fragmenten: ids = [] } = inhoud as Schema<'TipPatch'>;
      fragmenten.forEach((fragment, plaats) => {
        if (ids.includes(fragment.id)) fragmenten[plaats] = { ...fragment, tip: 't1' };
      });
      return { inhoud: tips[0] };
    },
    ...meer,
  });
}

async function toon() {
  toonPagina(Oogstpagina, '/peerreviews/:id/oogst', `${R}/oogst`, IK);
  await screen.findByRole('heading', { name: 'Losse fragmenten' });
}

describe('de oogst', () => {
  it('laat met alleen toetsen een stuk van twee zinnen markeren, en zet de focus op het fragment', async () => {
    const gevraagd = oogst();
    const gebruiker = userEvent.setup();
    await toon();

    screen.getByRole('button', { name: 'Kies zinnen: Handelen, Nadia' }).focus();
    await gebruiker.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'De sleutel lag er.' })).toHaveFocus());
    await gebruiker.keyboard('{ArrowDown}{Enter}{Shift>}{ArrowDown}{/Shift}');
    expect(screen.getByRole('button', { name: 'Dat is geen onwil.' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('button', { name: 'De sleutel lag er.' })).toHaveAttribute('aria-pressed', 'false');

    // the first word off, then mark
    await gebruiker.click(screen.getByRole('button', { name: 'Begin een woord later' }));
    screen.getByRole('button', { name: 'Markeer dit stuk' }).focus();
    await gebruiker.keyboard('{Enter}');

    await waitFor(() => expect(screen.getByRole('button', { name: /^Fragment 1, nog los/ })).toHaveFocus());
    expect(gevraagd.find((v) => v.methode === 'POST' && v.pad === `${R}/fragmenten`)?.inhoud).toEqual({
      reflectie: 'x1',
      veld: 'handelen',
      begin: 27,
      einde: 66,
    });
  });

  it('brengt met Escape terug bij de knop, zonder te markeren', async () => {
    const gevraagd = oogst();
    const gebruiker = userEvent.setup();
    await toon();
    await gebruiker.click(screen.getByRole('button', { name: 'Kies zinnen: Handelen, Nadia' }));
    await gebruiker.keyboard('{Enter}{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Kies zinnen: Handelen, Nadia' })).toHaveFocus());
    expect(gevraagd.some((v) => v.methode === 'POST' && v.pad.endsWith('/fragmenten'))).toBe(false);
  });

  it('markeert wat met de muis is geselecteerd', async () => {
    const gevraagd = oogst();
    const gebruiker = userEvent.setup();
    await toon();
    const tekst = screen.getByText(TEKST).firstChild;
    if (!tekst) throw new Error('geen tekst');
    act(() => {
      window.getSelection()?.setBaseAndExtent(tekst, 18, tekst, 47);
      document.dispatchEvent(new Event('selectionchange'));
    });
    await gebruiker.click(await screen.findByRole('button', { name: 'Markeer dit stuk' }));
    await screen.findByRole('button', { name: /^Fragment 1, nog los/ });
    expect(gevraagd.find((v) => v.methode === 'POST' && v.pad === `${R}/fragmenten`)?.inhoud).toMatchObject({
      begin: 19,
      einde: 47,
    });
  });

  it('laat een fragment met toetsen onder een tip zetten', async () => {
    const gevraagd = oogst({ fragmenten: [FRAGMENT], tips: [TIP] });
    const gebruiker = userEvent.setup();
    await toon();
    screen.getByRole('button', { name: 'Zet onder… fragment 1' }).focus();
    await gebruiker.keyboard('{Enter}');
    const dialoog = await screen.findByRole('dialog', { name: 'Fragment 1' });
    await gebruiker.selectOptions(
      within(dialoog).getByRole('combobox', { name: 'Waar hoort dit fragment?' }),
      'WAARDEN_EN_GEDRAG: Durf het eerst zelf.',
    );
    within(dialoog).getByRole('button', { name: 'Zet hier neer' }).focus();
    await gebruiker.keyboard('{Enter}');

    await screen.findByText('Fragment 1 zit nu in een tip onder WAARDEN_EN_GEDRAG.');
    const patch = gevraagd.find((v) => v.methode === 'PATCH');
    expect(patch?.inhoud).toEqual({ fragmenten: ['f9', 'f1'] });
    expect(patch?.kop('If-Match')).toBe('"7"');
    const tip = screen.getByRole('link', { name: 'Durf het eerst zelf.' }).closest('li');
    expect(within(tip as HTMLElement).getByRole('button', { name: 'Zet onder… fragment 1' })).toHaveFocus();
  });

  it('sleept een fragment met toetsen naar een tip, en zegt waar men is', async () => {
    const gevraagd = oogst({ fragmenten: [FRAGMENT], tips: [TIP] });
    const gebruiker = userEvent.setup();
    Element.prototype.scrollIntoView = vi.fn();
    await toon();
    screen.getByRole('button', { name: 'Versleep fragment 1' }).focus();
    await gebruiker.keyboard(' ');
    await screen.findByText('Fragment 1 opgepakt.');
    for (const plek of [
      'Losse fragmenten',
      'Nieuwe tip onder INSPIRERENDE_DOELEN',
      'Nieuwe tip onder WAARDEN_EN_GEDRAG',
    ]) {
      await gebruiker.keyboard('{ArrowDown}');
      await screen.findByText(`Boven ${plek}.`);
    }
    await gebruiker.keyboard('{ArrowDown}');
    await screen.findByText('Boven de tip "Durf het eerst zelf.".');
    await gebruiker.keyboard(' ');
    await waitFor(() =>
      expect(gevraagd.find((v) => v.methode === 'PATCH')?.inhoud).toEqual({ fragmenten: ['f9', 'f1'] }),
    );
  });

  it('vraagt bij een bevinding in een tip om een reden, en bewaart dan', async () => {
    const bevinding = { veld: 'tekst', soort: 'NAAM', ernst: 'WAARSCHUWT', begin: 4, einde: 15 };
    const gevraagd = oogst(
      { fragmenten: [FRAGMENT] },
      {
        [`POST ${R}/tips`]: ({ inhoud }) =>
          (inhoud as Schema<'TipInvoer'>).bevestigingen
            ? { status: 201, inhoud: { id: 't9' } }
            : probleem(409, 'persoonsgegevens', { bevindingen: [bevinding] }),
      },
    );
    const gebruiker = userEvent.setup();
    await toon();
    await gebruiker.click(screen.getByRole('button', { name: 'Nieuwe tip onder WAARDEN_EN_GEDRAG' }));
    const dialoog = screen.getByRole('dialog', { name: 'Nieuwe tip' });
    await gebruiker.type(within(dialoog).getByRole('textbox', { name: 'De tip' }), 'Bel dhr. Jansen eerst.');
    await gebruiker.click(within(dialoog).getByRole('checkbox', { name: /De sleutel lag er/ }));
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Opslaan' }));

    const laatStaan = await within(dialoog).findByRole('button', { name: 'Zo laten staan en indienen' });
    expect(laatStaan).toBeDisabled();
    expect(within(dialoog).getByText('dhr. Jansen').tagName).toBe('MARK');
    await gebruiker.type(within(dialoog).getByRole('textbox', { name: /Waarom mag dit/ }), 'Een verzonnen naam.');
    await gebruiker.click(laatStaan);
    await screen.findByText('De tip is bewaard.');
    expect(gevraagd.filter((v) => v.pad === `${R}/tips` && v.methode === 'POST').pop()?.inhoud).toEqual({
      principe: 'WAARDEN_EN_GEDRAG',
      tekst: 'Bel dhr. Jansen eerst.',
      fragmenten: ['f1'],
      spanningen: [],
      bevestigingen: [{ veld: 'tekst', soort: 'NAAM', begin: 4, einde: 15, reden: 'Een verzonnen naam.' }],
    });
  });

  it('houdt vast wat iemand schreef als een tip wordt geweigerd', async () => {
    oogst(
      {},
      {
        [`POST ${R}/tips`]: () =>
          probleem(400, 'ongeldige-invoer', {
            errors: [{ pointer: '/fragmenten', code: 'VERPLICHT', detail: 'Kies minstens een fragment.' }],
          }),
      },
    );
    const gebruiker = userEvent.setup();
    await toon();
    await gebruiker.click(screen.getByRole('button', { name: 'Nieuwe tip onder WAARDEN_EN_GEDRAG' }));
    const dialoog = screen.getByRole('dialog', { name: 'Nieuwe tip' });
    await gebruiker.type(within(dialoog).getByRole('textbox', { name: 'De tip' }), 'Durf.');
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Opslaan' }));
    expect(document.activeElement).toContainElement(await within(dialoog).findByRole('alert'));
    expect(within(dialoog).getByRole('textbox', { name: 'De tip' })).toHaveValue('Durf.');
  });

  it('geeft een lezer na de oogst niets om te doen', async () => {
    oogst({ fragmenten: [FRAGMENT], tips: [TIP], review: review({ status: 'OPVOLGING', rol: ['PEER'] }) });
    await toon();
    expect(screen.getByRole('link', { name: 'Durf het eerst zelf.' })).toBeVisible();
    for (const naam of [/^Kies zinnen/, /^Versleep/, /^Zet onder/, /^Wijzigen/, /^Verwijderen/, /eageren/]) {
      expect(screen.queryByRole('button', { name: naam })).toBeNull();
    }
  });
});
