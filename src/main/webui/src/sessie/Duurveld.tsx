import { useTranslation } from 'react-i18next';
import { uren } from '../deel/datum';
import { Keuzeveld } from '../deel/Velden';
import { DUREN } from './duur';

/** How long it takes; a length that was chosen elsewhere stays among the choices. */
export function Duurveld({ waarde, zet }: { waarde: string; zet: (duur: string) => void }) {
  const { t } = useTranslation('sessie');
  const minuten = [...new Set<string>([...DUREN, waarde])].sort((a, b) => Number(a) - Number(b));
  return (
    <Keuzeveld
      label={t('formulier.duur')}
      waarde={waarde}
      zet={zet}
      keuzes={minuten.map((duur) => [duur, uren(Number(duur) / 60)] as const)}
    />
  );
}
