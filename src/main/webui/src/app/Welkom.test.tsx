import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { maakQueryClient } from './queryClient';
import { Welkom } from './Welkom';

function toon(antwoord: Response) {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(antwoord);
  render(
    <QueryClientProvider client={maakQueryClient()}>
      <MemoryRouter>
        <Welkom />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

describe('Welkom', () => {
  it('zegt wat dit is en wijst naar het inloggen', async () => {
    toon(new Response(null, { status: 204 }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Leren van elkaars praktijk');
    expect(screen.getByRole('link', { name: 'Inloggen' })).toHaveAttribute('href', '/inloggen');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('noemt de demo-accounts waar die er zijn, en voor wie er iets te doen is', async () => {
    toon(
      Response.json([
        { gebruikersnaam: 'fatima.amsterdam', naam: 'Fatima', functie: 'Beleid', waarvan: 'Amsterdam', nu: '' },
        { gebruikersnaam: 'renske.weert', naam: 'Renske', functie: 'Arts', waarvan: 'Weert', nu: 'schrijft nu' },
      ]),
    );
    expect(await screen.findByText('fatima.amsterdam')).toBeVisible();
    expect(screen.getByRole('row', { name: /renske\.weert/ })).toHaveTextContent('schrijft nu');
  });
});
