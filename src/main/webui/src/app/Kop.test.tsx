import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { Kop } from './Kop';
import { maakQueryClient } from './queryClient';
import type { Ik } from './sessie';

const IK: Ik = {
  id: '01930000-0363-7000-8000-000000000001',
  naam: 'Fatima El Idrissi',
  gemeente: { code: 'GM0363', naam: 'Amsterdam' },
  rollen: ['DEELNEMER'],
  niveau: 'BELEID',
};

function toon(ik: Ik) {
  render(
    <QueryClientProvider client={maakQueryClient()}>
      <MemoryRouter>
        <Kop ik={ik} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

describe('Kop', () => {
  it('biedt wie voor meer gemeenten werkt een andere aan', () => {
    toon({ ...IK, andereGemeenten: [{ code: 'GM0344', naam: 'Utrecht' }] });
    expect(screen.getByRole('link', { name: 'Andere gemeente' })).toHaveAttribute('href', '/inloggen/andere-gemeente');
  });

  it('zegt waar de eigen naam heen leidt', () => {
    toon(IK);
    expect(screen.getByRole('link', { name: /^Fatima El Idrissi.*, uw gegevens$/ })).toHaveAttribute('href', '/ik');
  });

  it('biedt wie voor een gemeente werkt niets te wisselen aan', () => {
    toon(IK);
    expect(screen.getByRole('link', { name: 'Uitloggen' })).toHaveAttribute('href', '/uitloggen');
    expect(screen.queryByRole('link', { name: 'Andere gemeente' })).toBeNull();
  });
});
