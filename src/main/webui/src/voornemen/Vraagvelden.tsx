import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { foutVan } from '../deel/Probleemmelding';
import { Tekstveld } from '../deel/Velden';

type Antwoorden = Schema<'OpvolgingInvoer'>;
const VRAGEN = ['watGedaan', 'watBewonersMerkten', 'watGeleerd'] as const;

interface Eigenschappen {
  fout: unknown;
  waarde: Antwoorden;
  zet: (waarde: Antwoorden) => void;
  /** Whether each must be answered, or only the first. */
  alle: boolean;
}

export function Vraagvelden({ fout, waarde, zet, alle }: Eigenschappen) {
  const { t } = useTranslation('voornemen');
  return VRAGEN.map((vraag) => (
    <Tekstveld
      key={vraag}
      label={t(`vragen.${vraag}`)}
      lezers={t('lezers')}
      fout={foutVan(fout, vraag)}
      waarde={waarde[vraag]}
      zet={(tekst) => zet({ ...waarde, [vraag]: tekst })}
      regels={3}
      maximum={8000}
      verplicht={alle || vraag === 'watGedaan'}
    />
  ));
}
