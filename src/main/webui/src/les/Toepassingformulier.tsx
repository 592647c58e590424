import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import type { MetVersie, Schema } from '../api/client';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Heading2 } from '../deel/nlds';
import { openBevindingen } from '../deel/Inleverdialoog';
import { Intussenmelding } from '../deel/Intussenmelding';
import { Privacyveld } from '../deel/Privacyveld';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { useWijziging } from '../deel/useWijziging';
import { Naamkeuze } from './Naamkeuze';
import { Scandialoog } from './Scandialoog';
import { useWijzigToepassing } from './useLessen';

type Toepassing = Schema<'Toepassing'>;

const VELDEN = ['context', 'watVeranderde', 'waarWerkteHet', 'waarNiet'] as const;

/** What our gemeente tells of its own try. Read by all as soon as it is saved, so nothing is saved before one says so. */
export function Toepassingformulier({ gelezen }: { gelezen: MetVersie<Toepassing> }) {
  const { t } = useTranslation(['les', 'deel']);
  const { id } = gelezen.inhoud;
  const wijziging = useWijziging(`${useIngelogd().id}/toepassing/${id}`, gelezen, inVelden);
  const { velden, zet, begin, intussen } = wijziging;
  const wijzig = useWijzigToepassing(id, wijziging.etag);
  const meld = useMeld();
  const gescand = openBevindingen(wijzig.error) !== undefined;

  const bewaar = async (bevestigingen?: Schema<'Bevestiging'>[]) => {
    const patch = verschil(begin, velden);
    if (Object.keys(patch).length === 0) {
      meld(t('deel:nietsVeranderd'));
      return true;
    }
    try {
      wijziging.bewaard(await wijzig.mutateAsync({ ...patch, ...(bevestigingen ? { bevestigingen } : {}) }));
    } catch (fout) {
      wijziging.geweigerd(fout);
      return false;
    }
    meld(t('deel:opgeslagen'));
    return true;
  };

  return (
    <>
      <form
        aria-labelledby="vertel"
        onSubmit={(gebeurtenis: FormEvent) => {
          gebeurtenis.preventDefault();
          if (!wijzig.isPending) void bewaar();
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
            waarde={velden[veld]}
            zet={(waarde) => zet({ ...velden, [veld]: waarde })}
            regels={4}
          />
        ))}
        <Naamkeuze waarde={velden.naamTonen} zet={(naamTonen) => zet({ ...velden, naamTonen })} />
        {wijzig.error && !gescand ? <Probleemmelding fout={wijzig.error} /> : null}
        <Intussenmelding
          intussen={intussen}
          teksten={(nu) => VELDEN.map((veld) => [t(`toepassing.${veld}`), nu[veld]] as const)}
        />
        <ButtonGroup>
          <Button appearance="primary-action-button" type="submit" busy={wijzig.isPending}>
            {t('deel:opslaan')}
          </Button>
        </ButtonGroup>
      </form>
      <Scandialoog
        fout={wijzig.error}
        tekstVan={(veld) => velden[veld as (typeof VELDEN)[number]].trim()}
        bezig={wijzig.isPending}
        bevestig={bewaar}
        terug={() => wijzig.reset()}
      />
    </>
  );
}

type Velden = ReturnType<typeof inVelden>;

function inVelden({ context, watVeranderde = '', waarWerkteHet = '', waarNiet = '', naamTonen }: Toepassing) {
  return { context, watVeranderde, waarWerkteHet, waarNiet, naamTonen };
}

/** Only what changed: what someone else of the gemeente changed meanwhile stays. */
function verschil(was: Velden, nu: Velden): Schema<'ToepassingPatch'> {
  const patch: Schema<'ToepassingPatch'> = {};
  if (nu.naamTonen !== was.naamTonen) patch.naamTonen = nu.naamTonen;
  if (nu.context.trim() !== was.context) patch.context = nu.context.trim();
  for (const veld of ['watVeranderde', 'waarWerkteHet', 'waarNiet'] as const) {
    if (nu[veld].trim() !== was[veld]) patch[veld] = nu[veld].trim() || null;
  }
  return patch;
}
