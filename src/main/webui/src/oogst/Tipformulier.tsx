import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foutVan } from '../deel/Probleemmelding';
import type { Schema } from '../api/client';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { Privacyveld } from '../deel/Privacyveld';
import { useTaxonomie } from '../deel/taxonomie';
import { Aankruisgroep, Keuzeveld } from '../deel/Velden';
import { kort } from './kort';
import { PRINCIPES } from './principes';
import type { Fragment, Principe, Tip } from './useOogst';

interface Eigenschappen {
  /** What one starts from: a tip as it is, or perhaps a principle and a fragment. */
  begin: { principe: Principe | ''; tekst: string; fragmenten: string[]; spanningen: string[] };
  /** The one that is changed; missing for a new one. */
  zelf?: string;
  fragmenten: readonly Fragment[];
  tips: readonly Tip[];
  bewaar: (invoer: Schema<'TipInvoer'>) => Promise<void>;
  sluit: () => void;
}

/** A tip: under which principle, in which words, from which fragments, and what it goes against. */
export function Tipformulier({ begin, zelf, fragmenten, tips, bewaar, sluit }: Eigenschappen) {
  const { t } = useTranslation('oogst');
  const { t: deel } = useTranslation('deel');
  const { naam } = useTaxonomie();
  const [tip, zetTip] = useState(begin);
  const teKiezen = fragmenten.filter((f) => !f.tip || f.tip === zelf || begin.fragmenten.includes(f.id));
  const andere = tips.filter((ander) => ander.id !== zelf);

  return (
    <Dialoogformulier
      knop={deel('opslaan')}
      sluit={sluit}
      tekstVan={(veld) => (veld === 'tekst' ? tip.tekst : undefined)}
      opslaan={async (bevestigingen) => {
        const { principe } = tip;
        // the browser asks for it first: the field is required
        if (principe) await bewaar({ ...tip, principe, ...(bevestigingen ? { bevestigingen } : {}) });
      }}
    >
      {(fout) => (
        <>
          <Privacyveld
            label={t('tipformulier.tekst')}
            uitleg={t('tipformulier.tekstUitleg')}
            lezers={t('lezers')}
            fout={foutVan(fout, 'tekst')}
            waarde={tip.tekst}
            zet={(tekst) => zetTip({ ...tip, tekst })}
            regels={3}
            verplicht
          />
          <Keuzeveld
            label={t('tipformulier.principe')}
            waarde={tip.principe}
            zet={(principe) => zetTip({ ...tip, principe })}
            keuzes={PRINCIPES.map((principe) => [principe, naam('principes', principe)] as const)}
            verplicht
          />
          <Aankruisgroep
            legende={t('tipformulier.fragmenten')}
            uitleg={t(teKiezen.length === 0 ? 'tipformulier.geenFragmenten' : 'tipformulier.fragmentenUitleg')}
            fout={foutVan(fout, 'fragmenten')}
            keuzes={teKiezen.map((fragment) => ({
              code: fragment.id,
              naam: `${fragmenten.indexOf(fragment) + 1}. ${fragment.tekst}`,
              uitleg: fragment.gemeente.naam,
            }))}
            waarde={tip.fragmenten}
            zet={(gekozen) => zetTip({ ...tip, fragmenten: gekozen })}
          />
          {andere.length > 0 ? (
            <Aankruisgroep
              legende={t('tipformulier.spanningen')}
              uitleg={t('tipformulier.spanningenUitleg')}
              fout={foutVan(fout, 'spanningen')}
              keuzes={andere.map((ander) => ({ code: ander.id, naam: kort(ander.tekst) }))}
              waarde={tip.spanningen}
              zet={(spanningen) => zetTip({ ...tip, spanningen })}
            />
          ) : null}
        </>
      )}
    </Dialoogformulier>
  );
}
