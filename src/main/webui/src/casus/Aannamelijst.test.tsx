import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CASUS, toon } from './proef';

const PAD = `/casussen/${CASUS.id}`;

const teksten = () =>
  screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: /^Aanname \d/ }).map((veld) => veld.value);
const knop = (naam: string) => screen.findByRole('button', { name: naam });

describe('Aannamelijst', () => {
  it('zet na het verwijderen de focus op de kop, zegt wat er gebeurde, en kan het terugzetten', async () => {
    toon(PAD);
    await userEvent.click(await knop('Aanname 2 verwijderen'));
    expect(teksten()).toEqual(['Zonder toets vooraf lopen de kosten op.', 'Ouders klagen snel.']);
    expect(screen.getByRole('heading', { name: '4. Aannames' })).toHaveFocus();
    expect(screen.getByText('Aanname 2 is verwijderd.')).toBeInTheDocument();

    await userEvent.click(await knop('Verwijderde aanname terugzetten'));
    expect(teksten()[1]).toBe('De aanbieder wil niet.');
    expect(screen.getByRole('textbox', { name: 'Aanname 2' })).toHaveFocus();
  });

  it('verplaatst met het toetsenbord, en de focus gaat mee', async () => {
    toon(PAD);
    (await knop('Aanname 3 omhoog')).focus();
    await userEvent.keyboard('{Enter}');
    expect(teksten()).toEqual([
      'Zonder toets vooraf lopen de kosten op.',
      'Ouders klagen snel.',
      'De aanbieder wil niet.',
    ]);
    expect(await knop('Aanname 2 omhoog')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    // at the top there is no way up: on in the text
    expect(screen.getByRole('textbox', { name: 'Aanname 1' })).toHaveFocus();
  });

  it('geeft een nieuwe aanname de focus', async () => {
    toon(PAD);
    await userEvent.click(await knop('Nog een aanname'));
    expect(screen.getByRole('textbox', { name: 'Aanname 4' })).toHaveFocus();
  });
});
