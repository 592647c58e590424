import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import type { MetVersie, Schema } from '../api/client';
import { heeftStatus } from '../api/probleem';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Heading2 } from '../deel/nlds';
import { openBevindingen } from '../deel/Inleverdialoog';
import { Privacyveld } from '../deel/Privacyveld';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { useKlad } from '../deel/useKlad';
import { useVast } from '../deel/useVast';
import { Naamkeuze } from './Naamkeuze';
import { Scandialoog } from './Scandialoog';
import { useWijzigToepassing } from './useLessen';

type Toepassing = Schema<'Toepassing'>;

const VELDEN = ['context', 'watVeranderde', 'waarWerkteHet', 'waarNiet'] as const;

/** What our gemeente tells of its own try. Read by all as soon as it is saved, so nothing is saved before one says so. */
export function Toepassingformulier({ gelezen }: { gelezen: MetVersie<Toepassing> }) {
  const { t } = useTranslation(['les', 'deel']);
  const [{ inhoud: toepassing, etag }, neemOver] = useVast(gelezen);
  const [tekst, zetTekst, wisKlad] = useKlad(`${useIngelogd().id}/toepassing/${toepassing.id}`, inVelden(toepassing));
  const [naamTonen, zetNaamTonen] = useState(toepassing.naamTonen);
  const wijzig = useWijzigToepassing(toepassing.id, etag);
  const meld = useMeld();
  const gescand = openBevindingen(wijzig.error) !== undefined;

  const bewaar = (bevestigingen?: Schema<'Bevestiging'>[]) => {
    const patch = verschil(toepassing, tekst, naamTonen);
    if (Object.keys(patch).length === 0) {
      meld(t('toepassing.nietsVeranderd'));
      return;
    }
    wijzig.mutate(
      { ...patch, ...(bevestigingen ? { bevestigingen } : {}) },
      {
        onSuccess: (nieuw) => {
          wisKlad(inVelden(nieuw.inhoud));
          neemOver(nieuw);
          meld(t('deel:opgeslagen'));
        },
        onError: (fout) => {
          if (heeftStatus(fout, 412)) neemOver();
        },
      },
    );
  };

  return (
    <>
      <form
        aria-labelledby="vertel"
        onSubmit={(gebeurtenis: FormEvent) => {
          gebeurtenis.preventDefault();
          if (!wijzig.isPending) bewaar();
        }}
      >
        <Heading2 id="vertel">{t('toepassing.vertel')}</Heading2>
        {VELDEN.map((veld) => (
          <Privacyveld
            key={veld}
            label={t(`toepassing.${veld}`)}
            uitleg={t(`toepassing.${veld}Uitleg`)}
            {...(veld === 'context' ? { lezers: t('toepassing.lezers') } : { verplicht: false })}
            fout={foutVan(wijzig.error, veld)}
            waarde={tekst[veld]}
            zet={(waarde) => zetTekst({ ...tekst, [veld]: waarde })}
            regels={4}
          />
        ))}
        <Naamkeuze waarde={naamTonen} zet={zetNaamTonen} />
        {wijzig.error && !gescand ? <Probleemmelding fout={wijzig.error} /> : null}
        <ButtonGroup>
          <Button appearance="primary-action-button" type="submit" busy={wijzig.isPending}>
            {t('deel:opslaan')}
          </Button>
        </ButtonGroup>
      </form>
      <Scandialoog
        fout={wijzig.error}
        tekstVan={(veld) => tekst[veld as (typeof VELDEN)[number]].trim()}
        bezig={wijzig.isPending}
        bevestig={bewaar}
        terug={() => wijzig.reset()}
      />
    </>
  );
}

type Velden = Record<(typeof VELDEN)[number], string>;

function inVelden(toepassing: Toepassing): Velden {
  return {
    context: toepassing.context,
    watVeranderde: toepassing.watVeranderde ?? '',
    waarWerkteHet: toepassing.waarWerkteHet ?? '',
    waarNiet: toepassing.waarNiet ?? '',
  };
}

/** Only what changed: what someone else of the gemeente changed meanwhile stays. */
function verschil(oud: Toepassing, tekst: Velden, naamTonen: boolean): Schema<'ToepassingPatch'> {
  const was = inVelden(oud);
  const patch: Schema<'ToepassingPatch'> = {};
  if (naamTonen !== oud.naamTonen) patch.naamTonen = naamTonen;
  if (tekst.context.trim() !== was.context) patch.context = tekst.context.trim();
  for (const veld of ['watVeranderde', 'waarWerkteHet', 'waarNiet'] as const) {
    if (tekst[veld].trim() !== was[veld]) patch[veld] = tekst[veld].trim() || null;
  }
  return patch;
}
