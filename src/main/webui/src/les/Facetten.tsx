import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import type { useAdresfilter } from '../deel/adresfilter';
import { useTaxonomie } from '../deel/taxonomie';
import { Keuzeveld } from '../deel/Velden';
import type { FACETTEN } from './facet';

type Facet = (typeof FACETTEN)[number];

interface Eigenschappen {
  adres: ReturnType<typeof useAdresfilter>;
  uitkomst: Schema<'ZoekUitkomst'> | undefined;
  soorten: readonly Facet[];
}

/** What the lessons can be narrowed by; of what is not chosen yet, how many of the lessons found are under it. */
export function Facetten({ adres, uitkomst, soorten }: Eigenschappen) {
  const { t } = useTranslation('les');
  const taxonomie = useTaxonomie();
  const aantal = (facet: Facet, code: string) =>
    uitkomst?.facetten.find((telling) => telling.facet === facet.facet)?.waarden.find((waarde) => waarde.code === code)
      ?.aantal ?? 0;
  return soorten.map((facet) => {
    const gekozen = adres.van(facet.naam);
    return (
      <Keuzeveld
        key={facet.naam}
        label={t(`filter.${facet.naam}`)}
        uitleg={gekozen ? taxonomie.uitleg(facet.begrippen, gekozen) : undefined}
        waarde={gekozen}
        zet={(code) => adres.zet(facet.naam, code)}
        leeg={t(`filter.alle.${facet.naam}`)}
        keuzes={taxonomie
          .keuzes(facet.begrippen)
          .map(({ code, naam }) => [code, uitkomst && !gekozen ? `${naam} (${aantal(facet, code)})` : naam] as const)}
      />
    );
  });
}
