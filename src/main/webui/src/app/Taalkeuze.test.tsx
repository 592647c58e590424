import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { stubDienst, toonPagina } from '../test/dienst';
import { AMSTERDAM } from '../test/mensen';
import { Taalkeuze } from './Taalkeuze';

const Proef = () => <Taalkeuze bewaar />;

it('bewaart de taal die men kiest, heen en weer terug', async () => {
  const bewaard: unknown[] = [];
  stubDienst({
    'GET /ik/voorkeuren': () => ({ inhoud: { taal: 'NL' }, etag: '"1-a"' }),
    'PUT /ik/voorkeuren': ({ inhoud }) => {
      bewaard.push((inhoud as { taal: string }).taal);
      return { inhoud, etag: '"2-b"' };
    },
  });
  toonPagina(Proef, '/', '/', AMSTERDAM);
  await userEvent.click(await screen.findByRole('button', { name: 'English' }));
  await waitFor(() => expect(bewaard).toEqual(['EN']));
  // both languages are loaded now: the page changes before anything is saved
  await userEvent.click(await screen.findByRole('button', { name: 'Nederlands' }));
  await waitFor(() => expect(bewaard).toEqual(['EN', 'NL']));
});
