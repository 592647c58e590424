import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { Privacyveld } from '../deel/Privacyveld';
import { foutVan } from '../deel/Probleemmelding';
import { Radiogroep } from '../deel/Velden';
import type { Tip } from './useOogst';

type Soort = Schema<'SoortReactie'>;
const SOORTEN: readonly Soort[] = ['RAAKT_ONS', 'NEMEN_WE_MEE', 'GEPARKEERD', 'PAST_NIET'];

interface Eigenschappen {
  tip: Tip;
  bewaar: (wijziging: Schema<'TipPatch'>) => Promise<void>;
  sluit: () => void;
}

/** What the host says of a tip: an answer, never a verdict. */
export function Reactieformulier({ tip, bewaar, sluit }: Eigenschappen) {
  const { t } = useTranslation('oogst');
  const { t: deel } = useTranslation('deel');
  const [soort, zetSoort] = useState<Soort | undefined>(tip.reactie?.soort);
  const [toelichting, zetToelichting] = useState(tip.reactie?.toelichting ?? '');

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
          bewaar({
            reactie: soort ? { soort, ...(toelichting.trim() ? { toelichting: toelichting.trim() } : {}) } : null,
            ...(bevestigingen ? { bevestigingen } : {}),
          })
        }
      >
        {(fout) => (
          <>
            <Radiogroep
              legende={t('reactie.vraag')}
              uitleg={t('reactie.uitleg')}
              keuzes={SOORTEN.map((code) => ({
                code,
                naam: t(`reactie.soort.${code}`),
                uitleg: t(`reactie.betekenis.${code}`),
              }))}
              waarde={soort}
              zet={zetSoort}
            />
            <Privacyveld
              label={t('reactie.toelichting')}
              uitleg={t('reactie.toelichtingUitleg')}
              lezers={t('reactie.lezers')}
              fout={foutVan(fout, 'reactie')}
              verplicht={soort === 'PAST_NIET'}
              waarde={toelichting}
              zet={zetToelichting}
              regels={3}
            />
          </>
        )}
      </Dialoogformulier>
    </>
  );
}
