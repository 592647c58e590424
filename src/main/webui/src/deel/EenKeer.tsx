import { useId } from 'react';
import { useMeld } from './Melding';
import { Button } from './nlds';
import { FormField, FormLabel, Textbox } from './nldsFormulier';

interface Eigenschappen {
  label: string;
  waarde: string;
  knop: string;
  gekopieerd: string;
  nietGekopieerd: string;
}

/** A secret that is shown this once, to be copied. */
export function EenKeer({ label, waarde, knop, gekopieerd, nietGekopieerd }: Eigenschappen) {
  const id = useId();
  const meld = useMeld();
  const kopieer = async () => {
    try {
      await navigator.clipboard.writeText(waarde);
      meld(gekopieerd);
    } catch {
      // a browser that forbids it leaves it to the hand: it is selected
      const veld = document.getElementById(id);
      if (veld instanceof HTMLInputElement) {
        veld.focus();
        veld.select();
      }
      meld(nietGekopieerd);
    }
  };
  return (
    <>
      <FormField type="text">
        <FormLabel htmlFor={id}>{label}</FormLabel>
        <Textbox id={id} className="smk-eenkeer" readOnly value={waarde} onFocus={(g) => g.target.select()} />
      </FormField>
      <p>
        <Button appearance="primary-action-button" onClick={() => void kopieer()}>
          {knop}
        </Button>
      </p>
    </>
  );
}
