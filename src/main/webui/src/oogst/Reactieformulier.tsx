import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import type { MetVersie, Schema } from '../api/client';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { Intussenmelding } from '../deel/Intussenmelding';
import { Privacyveld } from '../deel/Privacyveld';
import { foutVan } from '../deel/Probleemmelding';
import { useWijziging } from '../deel/useWijziging';
import { Radiogroep } from '../deel/Velden';
import type { Tip } from './useOogst';

type Soort = Schema<'SoortReactie'>;
const SOORTEN: readonly Soort[] = ['RAAKT_ONS', 'NEMEN_WE_MEE', 'GEPARKEERD', 'PAST_NIET'];

interface Eigenschappen {
  gelezen: MetVersie<Tip>;
  bewaar: (wijziging: Schema<'TipPatch'>, etag: string) => Promise<void>;
  sluit: () => void;
}

/** What the host says of a tip: an answer, never a verdict. */
export function Reactieformulier({ gelezen, bewaar, sluit }: Eigenschappen) {
  const { t } = useTranslation('oogst');
  const { t: deel } = useTranslation('deel');
  const wijziging = useWijziging(`${useIngelogd().id}/tipreactie/${gelezen.inhoud.id}`, gelezen, inVelden);
  const { inhoud: tip, velden, zet } = wijziging;
  const { soort, toelichting } = velden;

  return (
    <>
      <blockquote className="smk-citaat" lang="nl">
        {tip.tekst}
      </blockquote>
      <Dialoogformulier
        knop={deel('opslaan')}
        sluit={sluit}
        tekstVan={(veld) => (veld === 'reactie/toelichting' ? toelichting : undefined)}
        opslaan={(bevestigingen) =>
          wijziging.bewaar((etag) =>
            bewaar(
              {
                reactie: soort ? { soort, ...(toelichting.trim() ? { toelichting: toelichting.trim() } : {}) } : null,
                ...(bevestigingen ? { bevestigingen } : {}),
              },
              etag,
            ),
          )
        }
      >
        {(fout) => (
          <>
            <Intussenmelding
              intussen={wijziging.intussen}
              teksten={(nu) => [
                [t('reactie.vraag'), nu.soort ? t(`reactie.soort.${nu.soort}`) : ''],
                [t('reactie.toelichting'), nu.toelichting],
              ]}
            />
            <Radiogroep
              legende={t('reactie.vraag')}
              uitleg={t('reactie.uitleg')}
              keuzes={SOORTEN.map((code) => ({
                code,
                naam: t(`reactie.soort.${code}`),
                uitleg: t(`reactie.betekenis.${code}`),
              }))}
              waarde={soort}
              zet={(nieuw) => zet({ ...velden, soort: nieuw })}
            />
            <Privacyveld
              label={t('reactie.toelichting')}
              uitleg={t('reactie.toelichtingUitleg')}
              lezers={t('reactie.lezers')}
              fout={foutVan(fout, 'reactie')}
              verplicht={soort === 'PAST_NIET'}
              waarde={toelichting}
              zet={(nieuw) => zet({ ...velden, toelichting: nieuw })}
              regels={3}
            />
          </>
        )}
      </Dialoogformulier>
    </>
  );
}

function inVelden({ reactie }: Tip): { soort: Soort | undefined; toelichting: string } {
  return { soort: reactie?.soort, toelichting: reactie?.toelichting ?? '' };
}
