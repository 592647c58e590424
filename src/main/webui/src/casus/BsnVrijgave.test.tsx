import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CASUS, met, nee, toon } from './proef';

const PAD = `/casussen/${CASUS.id}`;
const BSN = { veld: 'verhaal', soort: 'BSN', ernst: 'BLOKKEERT', begin: 4, einde: 10 };
const KNOP = { name: 'Dit is geen burgerservicenummer' };

async function zegHet() {
  await userEvent.click(await screen.findByRole('button', KNOP));
  const dialoog = screen.getByRole('dialog', KNOP);
  await userEvent.type(within(dialoog).getByRole('textbox'), 'Het nummer van de aanbesteding.');
  await userEvent.click(within(dialoog).getByRole('button', KNOP));
  return dialoog;
}

describe('BsnVrijgave', () => {
  it('legt vast wat een tweede persoon zegt', async () => {
    const gezegd: unknown[] = [];
    toon(PAD, {
      [`GET ${PAD}/privacyscan`]: () => met({ bevindingen: [{ ...BSN, vrijgegeven: gezegd.length > 0 }] }),
      [`POST ${PAD}/bsn-vrijgaven`]: async (verzoek) => {
        gezegd.push(await verzoek.json());
        return met({ id: CASUS.id }, 201);
      },
    });
    await zegHet();
    expect(await screen.findByText(/Een tweede persoon gaf aan/)).toBeVisible();
    expect(gezegd).toEqual([{ veld: 'verhaal', begin: 4, einde: 10, reden: 'Het nummer van de aanbesteding.' }]);
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Wat de privacyscan ziet' })).toHaveFocus());
  });

  it('zegt de schrijver dat een ander het moet doen, en houdt de reden vast', async () => {
    toon(PAD, {
      [`GET ${PAD}/privacyscan`]: () => met({ bevindingen: [{ ...BSN, vrijgegeven: false }] }),
      [`POST ${PAD}/bsn-vrijgaven`]: () =>
        nee('geen-toegang', 403, { detail: 'Dit vraagt een tweede persoon: niet wie de casus schreef.' }),
    });
    const dialoog = await zegHet();
    expect(await within(dialoog).findByRole('alert')).toHaveTextContent('niet wie de casus schreef');
    expect(within(dialoog).getByRole('alert').closest('[tabindex]')).toHaveFocus();
    expect(within(dialoog).getByRole('textbox')).toHaveValue('Het nummer van de aanbesteding.');
  });
});
