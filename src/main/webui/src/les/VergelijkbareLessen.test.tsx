import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stubDienst, toonPagina } from '../test/dienst';
import { AMSTERDAM } from '../test/mensen';
import { VergelijkbareLessen } from './VergelijkbareLessen';

const LANG = 'Wij belden alle gezinnen die wachtten op jeugdhulp en een derde bleek al geholpen te zijn.';

function toon(tekst: string) {
  const gevraagd = stubDienst({
    'POST /lessen/_vergelijkbaar': () => ({
      inhoud: {
        items: [
          {
            les: {
              id: '0197a3c2-5b1e-7c4a-9f3e-2d6b8a41ca01',
              titel: 'Bel de kinderen op de wachtlijst',
              inzicht: 'Een derde was al geholpen.',
              principe: 'LEER_VAN_DE_PRAKTIJK',
              themas: [],
              status: 'GEPUBLICEERD',
              versienummer: 1,
            },
            titelMarkeringen: [],
            fragment: { tekst: '', markeringen: [] },
          },
        ],
      },
    }),
  });
  toonPagina(() => <VergelijkbareLessen tekst={tekst} />, '/', '/', AMSTERDAM);
  return gevraagd;
}

describe('vergelijkbare lessen', () => {
  it('staan ingeklapt onder wat iemand schrijft en gaan open in een ander tabblad', async () => {
    const gevraagd = toon(LANG);
    const les = await screen.findByText('Bel de kinderen op de wachtlijst');
    expect(les).toHaveAttribute('target', '_blank');
    expect(screen.getByText('1 les lijkt hierop').closest('details')).not.toHaveAttribute('open');
    expect(gevraagd.map(({ pad, inhoud }) => [pad, inhoud])).toContainEqual([
      '/lessen/_vergelijkbaar',
      { tekst: LANG },
    ]);
  });

  it('worden bij een paar woorden nog niet gevraagd', () => {
    const gevraagd = toon('Wij belden.');
    expect(gevraagd.filter(({ pad }) => pad.endsWith('_vergelijkbaar'))).toEqual([]);
  });
});
