import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Inleverdialoog, openBevindingen } from './Inleverdialoog';
import { Button, ButtonGroup } from './nlds';
import { Probleemmelding } from './Probleemmelding';

interface Eigenschappen {
  /** What the button that does it says. */
  knop: string;
  /** Saves and, when that succeeded, closes; a refusal is thrown. */
  opslaan: (bevestigingen?: Schema<'Bevestiging'>[]) => Promise<void>;
  sluit: () => void;
  /** The text of a field, to show a finding of the privacyscan in. */
  tekstVan?: ((veld: string) => string | undefined) | undefined;
  veldnaam?: ((veld: string) => string) | undefined;
  /** Back to the text in which something was found: these fields, when left out. */
  terug?: () => void;
  children: (fout: unknown) => ReactNode;
}

/** The fields of something in a dialog, kept when it is refused; a finding of the privacyscan asks for a reason first. */
export function Dialoogformulier({ knop, opslaan, sluit, tekstVan, veldnaam, terug, children }: Eigenschappen) {
  const { t } = useTranslation('deel');
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<unknown>();
  const bevindingen = openBevindingen(fout);

  const voerUit = async (bevestigingen?: Schema<'Bevestiging'>[]) => {
    zetBezig(true);
    zetFout(undefined);
    try {
      await opslaan(bevestigingen);
      return true;
    } catch (misgegaan) {
      zetFout(misgegaan);
      return false;
    } finally {
      zetBezig(false);
    }
  };

  if (bevindingen) {
    return (
      <Inleverdialoog
        bevindingen={bevindingen}
        tekstVan={tekstVan ?? (() => undefined)}
        veldnaam={veldnaam}
        bezig={bezig}
        bevestig={voerUit}
        terug={terug ?? (() => zetFout(undefined))}
      />
    );
  }
  return (
    <form
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        // the button is not switched off meanwhile: the focus would lose its place
        if (!bezig) void voerUit();
      }}
    >
      {fout ? <Probleemmelding fout={fout} /> : null}
      {children(fout)}
      <ButtonGroup>
        <Button appearance="primary-action-button" type="submit" busy={bezig}>
          {knop}
        </Button>
        <Button appearance="secondary-action-button" onClick={sluit}>
          {t('annuleren')}
        </Button>
      </ButtonGroup>
    </form>
  );
}
