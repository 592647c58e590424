import { useTranslation } from 'react-i18next';
import { foutVan } from '../deel/Probleemmelding';
import type { MetVersie, Schema } from '../api/client';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { Intussenmelding } from '../deel/Intussenmelding';
import { Privacyveld } from '../deel/Privacyveld';
import { useTaxonomie } from '../deel/taxonomie';
import { gewijzigd } from '../deel/useKlad';
import { useWijziging } from '../deel/useWijziging';
import { Aankruisgroep, Keuzeveld } from '../deel/Velden';
import { kort } from '../deel/kort';
import { VergelijkbareLessen } from '../les/VergelijkbareLessen';
import { PRINCIPES } from './principes';
import type { Fragment, Principe, Tip } from './useOogst';

interface Tipvelden {
  principe: Principe | '';
  tekst: string;
  fragmenten: string[];
  spanningen: string[];
}

interface Eigenschappen {
  /** Names the text that waits in this tab. */
  klad: string;
  /** What one starts from: a tip as it is, or perhaps a principle and a fragment. */
  gelezen: MetVersie<Tipvelden>;
  /** The one that is changed; missing for a new one. */
  zelf?: string;
  fragmenten: readonly Fragment[];
  tips: readonly Tip[];
  /** Of one that is there already also its version, and no more than was changed. */
  bewaar: (invoer: Schema<'TipInvoer'>, eerder: { etag: string; veranderd: Schema<'TipPatch'> }) => Promise<void>;
  sluit: () => void;
}

/** A tip: under which principle, in which words, from which fragments, and what it goes against. */
export function Tipformulier({ klad, gelezen, zelf, fragmenten, tips, bewaar, sluit }: Eigenschappen) {
  const { t } = useTranslation('oogst');
  const { t: deel } = useTranslation('deel');
  const { naam } = useTaxonomie();
  const wijziging = useWijziging(klad, gelezen, inVelden);
  const { velden: tip, zet: zetTip, begin } = wijziging;
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
        if (!principe) return;
        const extra = bevestigingen ? { bevestigingen } : {};
        const veranderd = { ...(gewijzigd(begin, tip) as Partial<Schema<'TipInvoer'>>), ...extra };
        await wijziging.bewaar((etag) => bewaar({ ...tip, principe, ...extra }, { etag, veranderd }));
      }}
    >
      {(fout) => (
        <>
          <Intussenmelding
            intussen={wijziging.intussen}
            teksten={(nu) => [
              [t('tipformulier.tekst'), nu.tekst],
              [t('tipformulier.principe'), nu.principe && naam('principes', nu.principe)],
              [t('tipformulier.fragmenten'), teksten(nu.fragmenten, fragmenten)],
              [t('tipformulier.spanningen'), teksten(nu.spanningen, tips)],
            ]}
          />
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
          <VergelijkbareLessen tekst={tip.tekst} />
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

function inVelden({ principe, tekst, fragmenten, spanningen }: Tipvelden): Tipvelden {
  return { principe, tekst, fragmenten, spanningen };
}

function teksten(ids: readonly string[], dingen: readonly { id: string; tekst: string }[]): string {
  return dingen
    .filter(({ id }) => ids.includes(id))
    .map(({ tekst }) => tekst)
    .join('\n');
}
