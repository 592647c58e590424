import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Schema } from '../api/client';
import { probleem, stubDienst, toonPagina } from '../test/dienst';
import { AMSTERDAM, NIVEAUBEGRIPPEN } from '../test/mensen';
import { Profielpagina } from './Profielpagina';

const PAD = '/gemeenten/GM0363/profiel';
const PROFIEL: Schema<'Profiel'> = { doetMee: true, capaciteit: 4, niveaus: ['BELEID'], themas: [] };

it('laat staan wat men koos als een collega het profiel eerder wijzigde, en stuurt daarna alleen dat', async () => {
  let stand = { inhoud: PROFIEL, etag: '"1"' };
  const gevraagd = stubDienst({
    'GET /taxonomieen': () => ({ inhoud: NIVEAUBEGRIPPEN }),
    [`GET ${PAD}`]: () => stand,
    [`PATCH ${PAD}`]: ({ kop }) => {
      if (kop('If-Match') === '"2"') return { inhoud: PROFIEL, etag: '"3"' };
      stand = { inhoud: { ...PROFIEL, niveaus: ['BELEID', 'UITVOERING'] }, etag: '"2"' };
      return probleem(412, 'versie-verouderd');
    },
  });
  toonPagina(Profielpagina, '/gemeenten/:code/profiel', PAD, AMSTERDAM);
  const capaciteit = await screen.findByRole('spinbutton');
  await userEvent.clear(capaciteit);
  await userEvent.type(capaciteit, '6');
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
  expect(await screen.findByText('Iemand anders heeft dit intussen gewijzigd')).toBeVisible();
  expect(await screen.findByRole('region', { name: 'Zo staat het er nu' })).toHaveTextContent('Beleid, Uitvoering');
  expect(capaciteit).toHaveValue(6);
  expect(screen.getByLabelText('Uitvoering')).toBeChecked();

  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
  expect(await screen.findByText('Opgeslagen.')).toBeInTheDocument();
  await waitFor(() => expect(screen.getByText('elders')).toBeVisible());
  const patches = gevraagd.filter(({ methode }) => methode === 'PATCH');
  expect(patches.map(({ kop, inhoud }) => [kop('If-Match'), inhoud])).toEqual([
    ['"1"', { capaciteit: 6 }],
    ['"2"', { capaciteit: 6 }],
  ]);
});
