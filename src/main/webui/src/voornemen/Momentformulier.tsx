import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { foutVan } from '../deel/Probleemmelding';
import { Radiogroep, Tekstveld } from '../deel/Velden';
import { Vraagvelden } from './Vraagvelden';

interface Eigenschappen {
  bewaar: (uitkomst: Schema<'OpvolgmomentUitkomst'>) => Promise<void>;
  sluit: () => void;
}

/** How a moment to look back went: held, with what came of it, or waived with a reason. */
export function Momentformulier({ bewaar, sluit }: Eigenschappen) {
  const { t } = useTranslation('voornemen');
  const { t: deel } = useTranslation('deel');
  const [hoe, zetHoe] = useState<'gehouden' | 'vervallen'>('gehouden');
  const [antwoorden, zetAntwoorden] = useState({ watGedaan: '', watBewonersMerkten: '', watGeleerd: '' });
  const [vervallenReden, zetReden] = useState('');

  const uitkomst = (): Schema<'OpvolgmomentUitkomst'> =>
    hoe === 'vervallen'
      ? { vervallenReden: vervallenReden.trim() }
      : Object.fromEntries(Object.entries(antwoorden).filter(([, tekst]) => tekst.trim() !== ''));

  return (
    <Dialoogformulier knop={deel('opslaan')} sluit={sluit} opslaan={() => bewaar(uitkomst())}>
      {(fout) => (
        <>
          <Radiogroep
            legende={t('formulier.hoe')}
            keuzes={[
              { code: 'gehouden', naam: t('formulier.gehouden') },
              { code: 'vervallen', naam: t('formulier.vervallen') },
            ]}
            waarde={hoe}
            zet={zetHoe}
          />
          {hoe === 'gehouden' ? (
            <Vraagvelden fout={fout} waarde={antwoorden} zet={zetAntwoorden} alle={false} />
          ) : (
            <Tekstveld
              label={t('formulier.waarom')}
              uitleg={deel('reden.uitleg')}
              lezers={t('lezers')}
              fout={foutVan(fout, 'vervallenReden')}
              waarde={vervallenReden}
              zet={zetReden}
              regels={3}
              maximum={1000}
              verplicht
            />
          )}
        </>
      )}
    </Dialoogformulier>
  );
}
