import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Dialoog } from './Dialoog';
import { focusOp } from './focus';
import { Radiogroep, Tekstveld } from './Velden';

function Proef({ children, daarna }: { children: ReactNode; daarna?: string }) {
  const [open, zetOpen] = useState(false);
  const [klaar, zetKlaar] = useState(false);
  return (
    <>
      <h1 tabIndex={-1}>Pagina</h1>
      {klaar ? null : <button onClick={() => zetOpen(true)}>Open</button>}
      {klaar ? (
        <p id="stand" tabIndex={-1}>
          Gedaan
        </p>
      ) : null}
      <Dialoog titel="Verlengen" open={open} sluit={() => zetOpen(false)}>
        {children}
        <button
          onClick={() => {
            focusOp(daarna);
            zetOpen(false);
            setTimeout(() => zetKlaar(true), 50);
          }}
        >
          Doe
        </button>
      </Dialoog>
    </>
  );
}

const open = () => userEvent.click(screen.getByRole('button', { name: 'Open' }));

describe('Dialoog', () => {
  it('opent met de focus op het eerste veld, en geeft hem terug bij sluiten', async () => {
    render(
      <Proef>
        <Tekstveld label="Reden" waarde="" zet={() => undefined} />
      </Proef>,
    );
    await open();
    expect(screen.getByLabelText('Reden')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Sluiten' }));
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
  });

  it('opent bij keuzerondjes op het gekozene', async () => {
    const keuzes = ['Ja', 'Nee'].map((naam) => ({ code: naam, naam }));
    render(
      <Proef>
        <Radiogroep legende="Mag het?" keuzes={keuzes} waarde="Nee" zet={() => undefined} />
      </Proef>,
    );
    await open();
    expect(screen.getByLabelText('Nee')).toHaveFocus();
  });

  it('opent zonder velden op de titel', async () => {
    render(<Proef>Tekst om te lezen</Proef>);
    await open();
    expect(screen.getByRole('heading', { name: 'Verlengen' })).toHaveFocus();
  });
});

describe('focusOp', () => {
  it('wacht tot de dialoog dicht is en tot er staat waar men verdergaat', async () => {
    render(<Proef daarna="stand">Zeker?</Proef>);
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Doe' }));
    expect(await screen.findByText('Gedaan')).toBeInTheDocument();
    await expect.poll(() => document.activeElement?.textContent).toBe('Gedaan');
  });

  it('gaat zonder doel naar de titel van de pagina', async () => {
    render(<Proef>Zeker?</Proef>);
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Doe' }));
    await expect.poll(() => document.activeElement?.textContent).toBe('Pagina');
  });

  it('laat de focus zonder doel bij wie alweer in een veld is', async () => {
    render(
      <>
        <h1 tabIndex={-1}>Pagina</h1>
        <input aria-label="Naam" />
      </>,
    );
    screen.getByLabelText('Naam').focus();
    focusOp();
    await new Promise((klaar) => setTimeout(klaar, 100));
    expect(screen.getByLabelText('Naam')).toHaveFocus();
  });
});
