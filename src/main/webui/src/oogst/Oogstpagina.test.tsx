import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Schema } from '../api/client';
import { probleem, toonPagina } from '../test/dienst';
import { FRAGMENT, IK, oogst, R, review, TEKST, TIP } from '../test/oogst';
import { Oogstpagina } from './Oogstpagina';

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
    await waitFor(() =>
      expect(within(tip as HTMLElement).getByRole('button', { name: 'Zet onder… fragment 1' })).toHaveFocus(),
    );
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

  it('wijzigt een tip met de versie waarmee het formulier openging, en zegt het als een ander eerder was', async () => {
    let versie = 7;
    const gevraagd = oogst(
      { fragmenten: [{ ...FRAGMENT, tip: 't1' }], tips: [{ ...TIP, fragmenten: ['f1'] }] },
      {
        [`GET ${R}/tips/t1`]: () => ({ inhoud: { ...TIP, fragmenten: ['f1'] }, etag: `"${versie}"` }),
        [`PATCH ${R}/tips/t1`]: ({ kop }) =>
          kop('If-Match') === `"${versie}"` ? { inhoud: TIP } : probleem(412, 'versie-verouderd'),
      },
    );
    const gebruiker = userEvent.setup();
    await toon();
    await gebruiker.click(screen.getByRole('button', { name: 'Wijzigen: Durf het eerst zelf.' }));
    const dialoog = screen.getByRole('dialog', { name: 'Tip wijzigen' });
    const veld = await within(dialoog).findByRole('textbox', { name: 'De tip' });
    versie = 8;
    await gebruiker.type(veld, ' Echt.');
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Opslaan' }));
    expect(await within(dialoog).findByText('Iemand anders heeft dit intussen gewijzigd')).toBeVisible();
    expect(veld).toHaveValue('Durf het eerst zelf. Echt.');

    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Annuleren' }));
    await gebruiker.click(screen.getByRole('button', { name: 'Wijzigen: Durf het eerst zelf.' }));
    await gebruiker.type(await within(dialoog).findByRole('textbox', { name: 'De tip' }), ' Nu.');
    await gebruiker.click(within(dialoog).getByRole('button', { name: 'Opslaan' }));
    await screen.findByText('De tip is bewaard.');
    expect(gevraagd.filter((v) => v.methode === 'PATCH').map((v) => v.kop('If-Match'))).toEqual(['"7"', '"8"']);
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
