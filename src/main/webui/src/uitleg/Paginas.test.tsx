import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { stubDienst, toonPagina } from '../test/dienst';
import { AMSTERDAM } from '../test/mensen';
import { Paginas } from './Paginas';

const CASUS = 'De wachtlijst die niemand had gemaakt';

it('noemt elke pagina die er voor iemand is, ook die van een review, en zoekt erin', async () => {
  stubDienst({
    'GET /peerreviews': () => ({ inhoud: { items: [{ id: 'r1', casusTitel: CASUS, rol: ['PEER'] }] } }),
    'GET /casussen': () => ({ inhoud: { items: [{ id: 'c1', titel: 'We kochten uren in' }] } }),
    'GET /uitnodigingen': () => ({ inhoud: { items: [] } }),
    'GET /lessen': () => ({ inhoud: { items: [{ id: 'l1', titel: 'Bel eerst' }] } }),
  });
  toonPagina(Paginas, '/paginas', '/paginas', AMSTERDAM);
  const review = (await screen.findByRole('heading', { name: CASUS })).closest('section') as HTMLElement;
  expect(within(review).getByRole('link', { name: 'Verslag' })).toHaveAttribute('href', '/peerreviews/r1/verslag');
  expect(within(review).queryByRole('link', { name: 'Team' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Mijn taken' })).toHaveAttribute('href', '/');
  expect(screen.getByRole('link', { name: 'Belangenconflicten' })).toHaveAttribute('href', '/belangenconflicten');

  await userEvent.type(screen.getByLabelText(/^Zoek een pagina/), 'bel');
  expect(screen.getByText("2 pagina's gevonden.")).toHaveAttribute('role', 'status');
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Belangenconflicten', 'Bel eerst']);
});
