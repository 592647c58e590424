import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { foutVan } from '../deel/Probleemmelding';
import { Tekstveld } from '../deel/Velden';

const VRAGEN = ['watGedaan', 'watBewonersMerkten', 'watGeleerd'] as const;
type Antwoorden = Pick<Schema<'OpvolgingInvoer'>, (typeof VRAGEN)[number]>;

export const LEGE_ANTWOORDEN: Antwoorden = { watGedaan: '', watBewonersMerkten: '', watGeleerd: '' };

interface Eigenschappen {
  fout: unknown;
  lezers: string;
  waarde: Antwoorden;
  zet: (waarde: Antwoorden) => void;
  /** Whether each must be answered, or only the first. */
  alle: boolean;
}

export function Vraagvelden({ fout, lezers, waarde, zet, alle }: Eigenschappen) {
  const { t } = useTranslation('voornemen');
  return VRAGEN.map((vraag) => (
    <Tekstveld
      key={vraag}
      label={t(`vragen.${vraag}`)}
      lezers={lezers}
      fout={foutVan(fout, vraag)}
      waarde={waarde[vraag]}
      zet={(tekst) => zet({ ...waarde, [vraag]: tekst })}
      regels={3}
      maximum={8000}
      verplicht={alle || vraag === 'watGedaan'}
    />
  ));
}
