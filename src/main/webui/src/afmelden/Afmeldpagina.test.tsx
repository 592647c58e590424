import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { stubDienst, toonPagina } from '../test/dienst';
import { AMSTERDAM } from '../test/mensen';
import { Afmeldpagina } from './Afmeldpagina';

const PAD = '/afmeldingen/abc';

function toon(naam?: string) {
  const stand = (afgemeld: boolean) => ({
    inhoud: { soort: naam ? 'RONDE_OPEN' : 'OVERZICHT', naam, taal: 'NL', afgemeld },
  });
  const gevraagd = stubDienst({
    [`GET ${PAD}`]: () => stand(false),
    [`POST ${PAD}`]: () => stand(true),
    [`POST ${PAD}/herstel`]: () => stand(false),
  });
  toonPagina(Afmeldpagina, '/afmelden/:sleutel', '/afmelden/abc', AMSTERDAM);
  return gevraagd;
}

describe('mail stoppen met de link in een mail', () => {
  it('doet niets voor er op de knop is gedrukt, en zegt daarna wat er nog komt', async () => {
    const gevraagd = toon('Ronde geopend');
    expect(await screen.findByText('Ronde geopend')).toHaveAttribute('lang', 'nl');
    expect(gevraagd.some(({ methode }) => methode === 'POST')).toBe(false);

    await userEvent.click(screen.getByRole('button', { name: 'Stuur deze mail niet meer' }));
    const stand = await screen.findByText(/Mail over andere dingen komt nog wel/);
    await waitFor(() => expect(stand.closest('[tabindex]')).toHaveFocus());

    await userEvent.click(screen.getByRole('button', { name: 'Stuur deze mail toch weer' }));
    expect(await screen.findByRole('button', { name: 'Stuur deze mail niet meer' })).toBeInTheDocument();
    expect(gevraagd.filter(({ methode }) => methode === 'POST').map(({ pad }) => pad)).toEqual([PAD, `${PAD}/herstel`]);
  });

  it('zegt bij het overzicht dat een uitnodiging nog wel komt', async () => {
    toon();
    await userEvent.click(await screen.findByRole('button', { name: 'Stuur deze mail niet meer' }));
    expect(await screen.findByText(/zoals een uitnodiging, komt nog wel/)).toBeInTheDocument();
  });
});
