import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Inleverdialoog, openBevindingen } from '../deel/Inleverdialoog';
import { Button, ButtonGroup } from '../deel/nlds';
import { Privacyveld } from '../deel/Privacyveld';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { useSleutel } from '../deel/sleutel';
import { Naamkeuze } from './Naamkeuze';
import { useNieuweToepassing } from './useLessen';

interface Eigenschappen {
  les: string;
  klaar: () => void;
  terug: () => void;
}

/** We will try this: where, and why there. */
export function NieuweToepassing({ les, klaar, terug }: Eigenschappen) {
  const { t } = useTranslation(['les', 'deel']);
  const [context, zetContext] = useState('');
  const [naamTonen, zetNaamTonen] = useState(true);
  const nieuw = useNieuweToepassing(les);
  const sleutel = useSleutel();
  const bevindingen = openBevindingen(nieuw.error);

  const verstuur = (bevestigingen?: Schema<'Bevestiging'>[]) => {
    const invoer = { context: context.trim(), naamTonen, ...(bevestigingen ? { bevestigingen } : {}) };
    nieuw.mutate({ invoer, sleutel: sleutel(invoer) }, { onSuccess: klaar });
  };

  if (bevindingen) {
    return (
      <Inleverdialoog
        bevindingen={bevindingen}
        tekstVan={(veld) => (veld === 'context' ? context.trim() : undefined)}
        bezig={nieuw.isPending}
        bevestig={verstuur}
        terug={() => nieuw.reset()}
      />
    );
  }
  return (
    <form
      onSubmit={(gebeurtenis: FormEvent) => {
        gebeurtenis.preventDefault();
        verstuur();
      }}
    >
      <Privacyveld
        label={t('toepassing.context')}
        uitleg={t('toepassing.contextUitleg')}
        lezers={t('toepassing.lezers')}
        fout={foutVan(nieuw.error, 'context')}
        waarde={context}
        zet={zetContext}
      />
      <Naamkeuze waarde={naamTonen} zet={zetNaamTonen} />
      {nieuw.error ? <Probleemmelding fout={nieuw.error} /> : null}
      <ButtonGroup>
        <Button appearance="primary-action-button" type="submit" busy={nieuw.isPending} disabled={nieuw.isPending}>
          {t('toepassing.deel')}
        </Button>
        <Button appearance="secondary-action-button" onClick={terug}>
          {t('deel:annuleren')}
        </Button>
      </ButtonGroup>
    </form>
  );
}
