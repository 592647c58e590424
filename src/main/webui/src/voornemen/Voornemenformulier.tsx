import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { foutVan } from '../deel/Probleemmelding';
import { useTaxonomie } from '../deel/taxonomie';
import { Aankruisgroep, Keuzeveld, Tekstveld } from '../deel/Velden';
import type { Aanname, Voornemen } from './useVoornemens';

type Niveau = Schema<'Niveau'>;
const NIVEAUS: readonly Niveau[] = ['BESTUURLIJK', 'BELEID', 'UITVOERING'];

interface Eigenschappen {
  begin?: Voornemen;
  aannames: readonly Aanname[];
  bewaar: (invoer: Schema<'VoornemenInvoer'>) => Promise<void>;
  sluit: () => void;
}

/** What, by whom as a function, when, at which niveau, and the smallest first step. */
export function Voornemenformulier({ begin, aannames, bewaar, sluit }: Eigenschappen) {
  const { t } = useTranslation('voornemen');
  const { t: deel } = useTranslation('deel');
  const { naam } = useTaxonomie();
  const [velden, zetVelden] = useState({
    wat: begin?.wat ?? '',
    doorWie: begin?.doorWie ?? '',
    wanneerdatum: begin?.wanneerdatum ?? '',
    eersteStap: begin?.eersteStap ?? '',
    aannames: begin?.aannames ?? [],
  });
  const [niveau, zetNiveau] = useState<Niveau | ''>(begin?.niveau ?? '');
  const zet = (nieuw: Partial<typeof velden>) => zetVelden({ ...velden, ...nieuw });

  return (
    <Dialoogformulier
      knop={deel('opslaan')}
      sluit={sluit}
      opslaan={async () => {
        // the browser asks for it first: the field is required
        if (niveau) await bewaar({ ...velden, niveau });
      }}
    >
      {(fout) => (
        <>
          <Tekstveld
            label={t('formulier.wat')}
            uitleg={t('formulier.watUitleg')}
            lezers={t('lezers')}
            fout={foutVan(fout, 'wat')}
            waarde={velden.wat}
            zet={(wat) => zet({ wat })}
            regels={3}
            maximum={8000}
            verplicht
          />
          <Tekstveld
            label={t('doorWie')}
            uitleg={t('formulier.doorWieUitleg')}
            lezers={t('lezers')}
            fout={foutVan(fout, 'doorWie')}
            waarde={velden.doorWie}
            zet={(doorWie) => zet({ doorWie })}
            maximum={100}
            verplicht
          />
          <Tekstveld
            label={t('wanneer')}
            uitleg={t('formulier.wanneerUitleg')}
            fout={foutVan(fout, 'wanneerdatum')}
            waarde={velden.wanneerdatum}
            zet={(wanneerdatum) => zet({ wanneerdatum })}
            soort="date"
            verplicht
          />
          <Keuzeveld
            label={t('niveau')}
            fout={foutVan(fout, 'niveau')}
            waarde={niveau}
            zet={zetNiveau}
            keuzes={NIVEAUS.map((code) => [code, naam('niveaus', code)] as const)}
            verplicht
          />
          <Tekstveld
            label={t('eersteStap')}
            uitleg={t('formulier.eersteStapUitleg')}
            lezers={t('lezers')}
            fout={foutVan(fout, 'eersteStap')}
            waarde={velden.eersteStap}
            zet={(eersteStap) => zet({ eersteStap })}
            regels={2}
            maximum={8000}
            verplicht
          />
          {aannames.length > 0 ? (
            <Aankruisgroep
              legende={t('formulier.aannames')}
              uitleg={t('formulier.aannamesUitleg')}
              fout={foutVan(fout, 'aannames')}
              keuzes={aannames.map((aanname) => ({ code: aanname.id, naam: aanname.tekst }))}
              waarde={velden.aannames}
              zet={(gekozen) => zet({ aannames: gekozen })}
            />
          ) : null}
        </>
      )}
    </Dialoogformulier>
  );
}
