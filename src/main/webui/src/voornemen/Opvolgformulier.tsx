import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { Paragraph } from '../deel/nlds';
import { useKlad } from '../deel/useKlad';
import type { Voornemen } from './useVoornemens';
import { LEGE_ANTWOORDEN, Vraagvelden } from './Vraagvelden';

interface Eigenschappen {
  /** Names the text that waits in this tab. */
  klad: string;
  voornemen: Voornemen;
  lezers: string;
  bewaar: (invoer: Schema<'OpvolgingInvoer'>) => Promise<void>;
  sluit: () => void;
}

/** Coming back to an intention: what we did, what residents noticed, what we learned. */
export function Opvolgformulier({ klad, voornemen, lezers, bewaar, sluit }: Eigenschappen) {
  const { t } = useTranslation('voornemen');
  const { t: deel } = useTranslation('deel');
  const [antwoorden, zetAntwoorden, wis] = useKlad(klad, LEGE_ANTWOORDEN);
  return (
    <>
      <blockquote className="smk-citaat" lang="nl">
        {voornemen.wat}
      </blockquote>
      <Paragraph>{t('formulier.opvolgingBlijft')}</Paragraph>
      <Dialoogformulier
        knop={deel('opslaan')}
        sluit={sluit}
        tekstVan={(veld) => antwoorden[veld as keyof typeof antwoorden]}
        opslaan={async (bevestigingen) => {
          await bewaar({ ...antwoorden, ...(bevestigingen ? { bevestigingen } : {}) });
          wis();
        }}
      >
        {(fout) => <Vraagvelden fout={fout} lezers={lezers} waarde={antwoorden} zet={zetAntwoorden} alle />}
      </Dialoogformulier>
    </>
  );
}
