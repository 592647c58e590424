import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { useMensen } from '../deel/mensen';
import { foutVan } from '../deel/Probleemmelding';
import { Keuzeveld } from '../deel/Velden';
import type { Gidsdeel } from './Verhaalvelden';

/** Whose casus it is: who answers the peers. */
export function Casushouderkeuze({ concept, zet, fout, huidig }: Gidsdeel & { huidig: Schema<'Persoon'> }) {
  const { t } = useTranslation('casus');
  const collegas = (useMensen().data ?? []).filter(({ status }) => status === 'ACTIEF');
  const keuzes = collegas.map(({ id, naam, functie }) => [id, functie ? `${naam}, ${functie}` : naam] as const);
  // who left since is still the casushouder until someone else is
  const bekend = keuzes.some(([id]) => id === concept.casushouder);
  return (
    <Keuzeveld
      label={t('sectie.casushouder')}
      uitleg={t('casushouder.uitleg')}
      fout={foutVan(fout, 'casushouder')}
      waarde={concept.casushouder}
      zet={(casushouder) => zet({ casushouder })}
      keuzes={bekend ? keuzes : [[huidig.id, huidig.naam] as const, ...keuzes]}
    />
  );
}
