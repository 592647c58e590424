import { useMutation } from '@tanstack/react-query';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Dialoog } from './Dialoog';
import { Inleverdialoog, openBevindingen } from './Inleverdialoog';
import { Probleemmelding } from './Probleemmelding';
import { useSleutel } from './sleutel';

type Bevestiging = Schema<'Bevestiging'>;

/** What a text is handed in with: what the writer lets stand, and the key under which a repeated request counts once. */
export interface Inlevering {
  bevestigingen: { bevestigingen?: Bevestiging[] };
  sleutel: string;
}

/**
 * Handing in a text that others will read: refused by the privacyscan, it is asked again with the confirmations. The same text sent twice
 * keeps its key, so that an answer that got lost makes no second one.
 */
export function useInleveren(inhoud: unknown, doe: (inlevering: Inlevering) => Promise<void>) {
  const metSleutel = useSleutel();
  const mutatie = useMutation({
    mutationFn: (bevestigingen: Bevestiging[] | undefined) =>
      metSleutel([inhoud, bevestigingen], (sleutel) =>
        doe({ bevestigingen: bevestigingen ? { bevestigingen } : {}, sleutel }),
      ),
  });
  return {
    bezig: mutatie.isPending,
    fout: mutatie.error,
    // the button is not switched off meanwhile: the focus, and what opens from it, would lose their place
    lever: () => {
      if (!mutatie.isPending) mutatie.mutate(undefined);
    },
    /** The same, with the reasons that the privacyscan asked for. */
    bevestig: (bevestigingen: Bevestiging[]) =>
      mutatie.mutateAsync(bevestigingen).then(
        () => true,
        () => false,
      ),
    wis: mutatie.reset,
  };
}

interface Eigenschappen {
  inleveren: ReturnType<typeof useInleveren>;
  tekstVan: (veld: string) => string | undefined;
  veldnaam?: (veld: string) => string;
}

/** Why it could not be handed in: the places that the privacyscan found, or any other reason. */
export function Inlevermelding({ inleveren, tekstVan, veldnaam }: Eigenschappen) {
  const { t } = useTranslation('deel');
  const bevindingen = openBevindingen(inleveren.fout);
  return (
    <>
      {createPortal(
        // a form of its own, also where it was asked for from within another
        <div onSubmit={(gebeurtenis) => gebeurtenis.stopPropagation()}>
          <Dialoog titel={t('probleem.persoonsgegevens.kop')} open={bevindingen !== undefined} sluit={inleveren.wis}>
            {bevindingen ? (
              <Inleverdialoog
                bevindingen={bevindingen}
                tekstVan={tekstVan}
                veldnaam={veldnaam}
                bezig={inleveren.bezig}
                bevestig={inleveren.bevestig}
                terug={inleveren.wis}
              />
            ) : null}
          </Dialoog>
        </div>,
        document.body,
      )}
      {inleveren.fout && !bevindingen ? <Probleemmelding fout={inleveren.fout} /> : null}
    </>
  );
}
