import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { Paragraph } from '../deel/nlds';
import type { Voornemen } from './useVoornemens';
import { Vraagvelden } from './Vraagvelden';

interface Eigenschappen {
  voornemen: Voornemen;
  bewaar: (invoer: Schema<'OpvolgingInvoer'>) => Promise<void>;
  sluit: () => void;
}

/** Coming back to an intention: what we did, what residents noticed, what we learned. */
export function Opvolgformulier({ voornemen, bewaar, sluit }: Eigenschappen) {
  const { t } = useTranslation('voornemen');
  const { t: deel } = useTranslation('deel');
  const [antwoorden, zetAntwoorden] = useState({ watGedaan: '', watBewonersMerkten: '', watGeleerd: '' });
  return (
    <>
      <blockquote className="smk-citaat" lang="nl">
        {voornemen.wat}
      </blockquote>
      <Paragraph>{t('formulier.opvolgingBlijft')}</Paragraph>
      <Dialoogformulier knop={deel('opslaan')} sluit={sluit} opslaan={() => bewaar(antwoorden)}>
        {(fout) => <Vraagvelden fout={fout} waarde={antwoorden} zet={zetAntwoorden} alle />}
      </Dialoogformulier>
    </>
  );
}
