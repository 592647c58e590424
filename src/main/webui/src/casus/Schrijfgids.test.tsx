import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CASUS, met, nee, toon } from './proef';

const PAD = `/casussen/${CASUS.id}`;
const OVERGANGEN = `GET ${PAD}/overgangen`;

const indienen = (...open: [string, string][]) =>
  met({
    items: [
      {
        naar: 'INGEDIEND',
        uitleg: 'Dien de casus in bij NDSD.',
        redenVereist: false,
        voorwaarden: open.map(([code, uitleg]) => ({ code, uitleg, voldaan: false })),
      },
    ],
  });

const veld = (naam: string) => screen.findByRole('textbox', { name: naam });

describe('Schrijfgids', () => {
  it('vraagt eerst het verhaal, en zegt bij ieder veld wie het leest', async () => {
    toon(PAD);
    await veld('Verhaal');
    const [eerste] = screen.getAllByRole('textbox');
    expect(eerste).toHaveAccessibleName('Verhaal');
    expect(eerste).toHaveAccessibleDescription(/NDSD niet\./);
    expect(await veld('Sturingsvraag')).toHaveAccessibleDescription(/Na het indienen ook NDSD/);
  });

  it('bewaart vanzelf, en alleen wat veranderde', async () => {
    const patches: unknown[] = [];
    toon(PAD, {
      [`PATCH ${PAD}`]: async (verzoek) => {
        expect(verzoek.headers.get('If-Match')).toBe('"1-hash"');
        expect(verzoek.headers.get('Content-Type')).toBe('application/merge-patch+json');
        patches.push(await verzoek.json());
        return met({ ...CASUS, bedoeling: 'Rust.' }, 200, 2);
      },
    });
    await userEvent.type(await veld('Bedoeling'), 'Rust.');
    expect(await screen.findByText(/^Bewaard om/)).toBeVisible();
    expect(patches).toEqual([{ bedoeling: 'Rust.' }]);
  });

  it('toont bij een botsing beide teksten, en houdt ook wat niet werd gekozen', async () => {
    let dienst = { casus: { ...CASUS, verhaal: 'Het verhaal van een collega.' }, versie: 2 };
    toon(PAD, {
      [`GET ${PAD}`]: vanVersie1(() => dienst),
      [`PATCH ${PAD}`]: async (verzoek) => {
        if (verzoek.headers.get('If-Match') !== `"${dienst.versie}-hash"`) return nee('versie-verouderd', 412);
        const patch = (await verzoek.json()) as object;
        dienst = { casus: { ...dienst.casus, ...patch }, versie: dienst.versie + 1 };
        return met(dienst.casus, 200, dienst.versie);
      },
    });
    const verhaal = await veld('Verhaal');
    await userEvent.clear(verhaal);
    await userEvent.type(verhaal, 'Mijn verhaal.');

    const botsing = await screen.findByRole('alert');
    expect(within(botsing).getByRole('region', { name: 'Verhaal: Uw tekst hier' })).toHaveTextContent('Mijn verhaal.');
    expect(within(botsing).getByRole('region', { name: 'Verhaal: De andere tekst' })).toHaveTextContent(
      'Het verhaal van een collega.',
    );

    await userEvent.click(within(botsing).getByRole('button', { name: 'Verder met de andere tekst' }));
    expect(await veld('Verhaal')).toHaveValue('Het verhaal van een collega.');
    expect(screen.getByRole('region', { name: /die u niet koos/ })).toHaveTextContent('Mijn verhaal.');
  });

  it('voegt samen wat twee mensen in verschillende velden schreven', async () => {
    let dienst = { casus: { ...CASUS, dilemma: 'Van een collega.' }, versie: 2 };
    toon(PAD, {
      [`GET ${PAD}`]: vanVersie1(() => dienst),
      [`PATCH ${PAD}`]: async (verzoek) => {
        if (verzoek.headers.get('If-Match') !== `"${dienst.versie}-hash"`) return nee('versie-verouderd', 412);
        const patch = (await verzoek.json()) as object;
        expect(patch).toEqual({ bedoeling: 'Rust.' });
        dienst = { casus: { ...dienst.casus, ...patch }, versie: dienst.versie + 1 };
        return met(dienst.casus, 200, dienst.versie);
      },
    });
    await userEvent.type(await veld('Bedoeling'), 'Rust.');
    await waitFor(() => expect(screen.getByRole('textbox', { name: /^Dilemma/ })).toHaveValue('Van een collega.'));
    expect(await veld('Bedoeling')).toHaveValue('Rust.');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('indienen', () => {
  it('zegt wat er nog nodig is, en brengt u erheen', async () => {
    toon(PAD, { [OVERGANGEN]: () => indienen(['TEN_MINSTE_EEN_THEMA', 'Kies minstens een thema.']) });
    expect(await screen.findByRole('button', { name: 'Indienen' })).toBeDisabled();
    Element.prototype.scrollIntoView = () => undefined;
    await userEvent.click(screen.getByRole('link', { name: 'Kies minstens een thema.' }));
    expect(screen.getByRole('heading', { name: '5. Lenzen' })).toHaveFocus();
  });

  it('laat een BSN niet door, ook niet met een reden', async () => {
    const bevinding = { veld: 'verhaal', soort: 'BSN', ernst: 'BLOKKEERT', begin: 4, einde: 10 };
    toon(PAD, {
      [OVERGANGEN]: () => indienen(),
      [`POST ${PAD}/overgangen`]: () => nee('persoonsgegevens', 409, { bevindingen: [bevinding] }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Indienen' }));
    const dialoog = screen.getByRole('dialog', { name: 'Indienen' });
    await userEvent.click(within(dialoog).getByRole('button', { name: 'Indienen' }));
    expect(await within(dialoog).findByText(/lijkt een burgerservicenummer/)).toBeVisible();
    expect(within(dialoog).getByRole('listitem')).toHaveTextContent('Burgerservicenummer · Verhaal');
    expect(within(dialoog).queryByRole('button', { name: 'Zo laten staan en indienen' })).toBeNull();
  });

  it('dient in met een reden bij wat mag blijven staan', async () => {
    const bevinding = { veld: 'verhaal', soort: 'TELEFOON', ernst: 'WAARSCHUWT', begin: 4, einde: 10 };
    const verzoeken: { bevestigingen?: { reden: string }[] }[] = [];
    let ingediend = false;
    toon(PAD, {
      [`GET ${PAD}`]: () => met({ ...CASUS, status: ingediend ? 'INGEDIEND' : 'CONCEPT' }, 200, 1),
      [OVERGANGEN]: () => indienen(),
      [`POST ${PAD}/overgangen`]: async (verzoek) => {
        const inhoud = (await verzoek.json()) as (typeof verzoeken)[number];
        verzoeken.push(inhoud);
        ingediend = inhoud.bevestigingen !== undefined;
        return ingediend
          ? new Response(null, { status: 204 })
          : nee('persoonsgegevens', 409, { bevindingen: [bevinding] });
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Indienen' }));
    const dialoog = screen.getByRole('dialog');
    await userEvent.click(within(dialoog).getByRole('button', { name: 'Indienen' }));
    await userEvent.type(await within(dialoog).findByRole('textbox'), 'Het nummer van het wijkteam.');
    await userEvent.click(within(dialoog).getByRole('button', { name: 'Zo laten staan en indienen' }));
    expect(await screen.findByText(/wacht op NDSD/)).toBeVisible();
    expect(verzoeken.at(-1)?.bevestigingen?.[0]?.reden).toBe('Het nummer van het wijkteam.');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  });

  it('zegt wie indient aan wie dat niet zelf kan', async () => {
    toon(PAD);
    expect(await screen.findByText(/De coördinator van uw gemeente ziet deze casus/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Indienen' })).toBeNull();
  });
});

/** The page opens with the first version; who asks after that gets what the service has by then. */
function vanVersie1(dienst: () => { casus: object; versie: number }) {
  let eerste = true;
  return () => {
    const nu = dienst();
    const antwoord = eerste ? met(CASUS, 200, 1) : met(nu.casus, 200, nu.versie);
    eerste = false;
    return antwoord;
  };
}
