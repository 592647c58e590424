import { type ReactNode, useState } from 'react';
import { Dialoog } from '../deel/Dialoog';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { focusOp } from '../deel/focus';
import { useMeld } from '../deel/Melding';
import { Button } from '../deel/nlds';

interface Handeling {
  knop: string;
  /** Whether it was done: false when something is still missing. */
  doe: () => Promise<boolean>;
  gedaan: string;
  children: (fout: unknown) => ReactNode;
}

/** A button, the dialog in which it is done, and what is said after. */
export function Handeling({ knop, doe, gedaan, children }: Handeling) {
  const [open, zetOpen] = useState(false);
  const meld = useMeld();
  return (
    <>
      <Button appearance="secondary-action-button" onClick={() => zetOpen(true)}>
        {knop}
      </Button>
      <Dialoog titel={knop} open={open} sluit={() => zetOpen(false)}>
        <Dialoogformulier
          knop={knop}
          sluit={() => zetOpen(false)}
          opslaan={async () => {
            if (!(await doe())) return;
            zetOpen(false);
            focusOp('stand');
            meld(gedaan);
          }}
        >
          {children}
        </Dialoogformulier>
      </Dialoog>
    </>
  );
}
