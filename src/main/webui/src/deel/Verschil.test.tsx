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

  it('leest een zin die is herschreven als één wijziging', () => {
    render(
      <Verschillen
        paren={[
          {
            label: 'Inzicht',
            oud: 'Laat iemand meepraten die bij gezinnen over de vloer komt. De cijfers volgen.',
            nieuw: 'Laat iemand meepraten die dit gezin kent, een gezinswerker bijvoorbeeld. De cijfers volgen.',
          },
        ]}
      />,
    );
    const inzicht = within(screen.getByRole('region', { name: 'Inzicht' }));
    expect(inzicht.getAllByRole('deletion').map((del) => del.textContent)).toEqual([
      'eruit gehaald: bij gezinnen over de vloer komt (einde)',
    ]);
    expect(inzicht.getAllByRole('insertion').map((ins) => ins.textContent)).toEqual([
      'erbij gekomen: dit gezin kent, een gezinswerker bijvoorbeeld (einde)',
    ]);
  });

  it('zegt het als er geen is', () => {
    render(<Verschillen paren={[{ label: 'Titel', oud: 'Bel', nieuw: 'Bel' }]} />);
    expect(screen.getByText('De tekst is in beide versies hetzelfde.')).toBeInTheDocument();
  });
});
