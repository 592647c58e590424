import { useTranslation } from 'react-i18next';
import type { MetVersie, Schema } from '../api/client';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { Intussenmelding } from '../deel/Intussenmelding';
import { foutVan } from '../deel/Probleemmelding';
import { useWijziging } from '../deel/useWijziging';
import { Radiogroep, Tekstveld } from '../deel/Velden';
import { LEGE_ANTWOORDEN, Vraagvelden } from './Vraagvelden';

type Invoer = Schema<'OpvolgmomentInvoer'>;

const BEGIN = { ...LEGE_ANTWOORDEN, hoe: 'gehouden' as 'gehouden' | 'vervallen', vervallenReden: '' };

interface Eigenschappen {
  /** Names the text that waits in this tab. */
  klad: string;
  gelezen: MetVersie<unknown>;
  bewaar: (uitkomst: Invoer, etag: string) => Promise<void>;
  sluit: () => void;
}

/** How a moment to look back went: held, with what came of it, or waived with a reason. */
export function Momentformulier({ klad, gelezen, bewaar, sluit }: Eigenschappen) {
  const { t } = useTranslation('voornemen');
  const { t: deel } = useTranslation('deel');
  const wijziging = useWijziging(klad, gelezen, () => BEGIN);
  const { velden, zet } = wijziging;
  const { hoe, vervallenReden, ...antwoorden } = velden;

  const uitkomst = (): Invoer =>
    hoe === 'vervallen'
      ? { vervallenReden: vervallenReden.trim() }
      : Object.fromEntries(Object.entries(antwoorden).filter(([, tekst]) => tekst.trim() !== ''));

  return (
    <Dialoogformulier
      knop={deel('opslaan')}
      sluit={sluit}
      tekstVan={(veld) => velden[veld as keyof typeof velden]}
      opslaan={(bevestigingen) =>
        wijziging.bewaar((etag) => bewaar({ ...uitkomst(), ...(bevestigingen ? { bevestigingen } : {}) }, etag))
      }
    >
      {(fout) => (
        <>
          <Intussenmelding intussen={wijziging.intussen} teksten={() => []} />
          <Radiogroep
            legende={t('formulier.hoe')}
            keuzes={[
              { code: 'gehouden', naam: t('formulier.gehouden') },
              { code: 'vervallen', naam: t('formulier.vervallen') },
            ]}
            waarde={hoe}
            zet={(keuze) => zet({ ...velden, hoe: keuze })}
          />
          {hoe === 'gehouden' ? (
            <Vraagvelden
              fout={fout}
              lezers={t('lezers')}
              waarde={antwoorden}
              zet={(nieuw) => zet({ ...velden, ...nieuw })}
              alle={false}
            />
          ) : (
            <Tekstveld
              label={t('formulier.waarom')}
              uitleg={deel('reden.uitleg')}
              lezers={t('lezers')}
              fout={foutVan(fout, 'vervallenReden')}
              waarde={vervallenReden}
              zet={(reden) => zet({ ...velden, vervallenReden: reden })}
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
