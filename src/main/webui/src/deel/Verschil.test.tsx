import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Verschillen } from './Verschil';

describe('het verschil tussen twee versies', () => {
  it('is te zien en te horen, woord voor woord', () => {
    render(
      <Verschillen
        paren={[
          { label: 'Titel', oud: 'Bellen helpt', nieuw: 'Vragen helpt' },
          { label: 'Inzicht', oud: 'Hetzelfde.', nieuw: 'Hetzelfde.' },
        ]}
      />,
    );
    const titel = screen.getByRole('region', { name: 'Titel' });
    expect(within(titel).getByRole('deletion')).toHaveTextContent('eruit gehaald: Bellen (einde)');
    expect(within(titel).getByRole('insertion')).toHaveTextContent('erbij gekomen: Vragen (einde)');
    expect(screen.queryByRole('region', { name: 'Inzicht' })).not.toBeInTheDocument();
    expect(screen.getByText('Niet veranderd: Inzicht.')).toBeInTheDocument();
  });

  it('zegt het als er geen is', () => {
    render(<Verschillen paren={[{ label: 'Titel', oud: 'Bel', nieuw: 'Bel' }]} />);
    expect(screen.getByText('De tekst is in beide versies hetzelfde.')).toBeInTheDocument();
  });
});
