import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

type Meld = (tekst: string) => void;

const Meldkanaal = createContext<Meld>(() => undefined);

/** Says what happened, for the eye for a while and once for a screen reader. */
export function Meldingen({ children }: { children: ReactNode }) {
  const [melding, zetMelding] = useState({ tekst: '', nummer: 0 });
  const meld = useCallback<Meld>((tekst) => {
    zetMelding((vorige) => ({ tekst, nummer: vorige.nummer + 1 }));
  }, []);
  return (
    <Meldkanaal.Provider value={meld}>
      {children}
      <div className="smk-melding" role="status" aria-live="polite">
        {melding.tekst ? (
          <p key={melding.nummer} className="smk-melding__tekst">
            {melding.tekst}
          </p>
        ) : null}
      </div>
    </Meldkanaal.Provider>
  );
}

export function useMeld(): Meld {
  return useContext(Meldkanaal);
}
