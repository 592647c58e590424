import { useTranslation } from 'react-i18next';
import type { MetVersie, Schema } from '../api/client';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { datum } from '../deel/datum';
import { Intussenmelding } from '../deel/Intussenmelding';
import { NIVEAUS } from '../deel/mensen';
import { foutVan } from '../deel/Probleemmelding';
import { useTaxonomie } from '../deel/taxonomie';
import { gewijzigd } from '../deel/useKlad';
import { useWijziging } from '../deel/useWijziging';
import { Aankruisgroep, Keuzeveld, Tekstveld } from '../deel/Velden';
import type { Aanname, Voornemen } from './useVoornemens';

type Invoer = Schema<'VoornemenInvoer'>;

interface Eigenschappen {
  /** Names the text that waits in this tab. */
  klad: string;
  /** The one that is changed; missing for a new one. */
  gelezen?: MetVersie<Voornemen>;
  /** What it can hang on; nothing where it stands on its own. */
  aannames?: readonly Aanname[];
  lezers: string;
  /** Of one that is there already also its version, and no more than was changed. */
  bewaar: (invoer: Invoer, eerder: Eerder) => Promise<void>;
  sluit: () => void;
}

interface Eerder {
  etag: string;
  veranderd: Schema<'VoornemenPatch'>;
}

const NIEUW: MetVersie<Voornemen | undefined> = { inhoud: undefined, etag: '' };

/** What, by whom as a function, when, at which niveau, and the smallest first step. */
export function Voornemenformulier({ klad, gelezen, aannames = [], lezers, bewaar, sluit }: Eigenschappen) {
  const { t } = useTranslation('voornemen');
  const { t: deel } = useTranslation('deel');
  const { naam } = useTaxonomie();
  const wijziging = useWijziging<Voornemen | undefined, Velden>(klad, gelezen ?? NIEUW, inVelden);
  const { velden, zet: zetVelden } = wijziging;
  const zet = (nieuw: Partial<typeof velden>) => zetVelden({ ...velden, ...nieuw });

  return (
    <Dialoogformulier
      knop={deel('opslaan')}
      sluit={sluit}
      tekstVan={(veld) => ({ ...velden, aannames: undefined })[veld as 'wat']}
      opslaan={async (bevestigingen) => {
        const { niveau, aannames: gekozen, ...rest } = velden;
        // the browser asks for it first: the field is required
        if (!niveau) return;
        const extra = bevestigingen ? { bevestigingen } : {};
        const invoer = { ...rest, niveau, ...(aannames.length > 0 ? { aannames: gekozen } : {}), ...extra };
        const eigen = gewijzigd(wijziging.begin, velden) as Schema<'VoornemenPatch'>;
        const veranderd = { ...eigen, ...(eigen.aannames?.length === 0 ? { aannames: null } : {}), ...extra };
        await wijziging.bewaar((etag) => bewaar(invoer, { etag, veranderd }));
      }}
    >
      {(fout) => (
        <>
          <Intussenmelding
            intussen={wijziging.intussen}
            teksten={(nu) => [
              [t('formulier.wat'), nu.wat],
              [t('doorWie'), nu.doorWie],
              [t('wanneer'), nu.wanneerdatum && datum(nu.wanneerdatum)],
              [t('niveau'), nu.niveau && naam('niveaus', nu.niveau)],
              [t('eersteStap'), nu.eersteStap],
              [
                t('formulier.aannames'),
                aannames.flatMap(({ id, tekst }) => (nu.aannames.includes(id) ? [tekst] : [])).join('\n'),
              ],
            ]}
          />
          <Tekstveld
            label={t('formulier.wat')}
            uitleg={t('formulier.watUitleg')}
            lezers={lezers}
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
            lezers={lezers}
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
            waarde={velden.niveau}
            zet={(niveau) => zet({ niveau })}
            keuzes={NIVEAUS.map((code) => [code, naam('niveaus', code)] as const)}
            verplicht
          />
          <Tekstveld
            label={t('eersteStap')}
            uitleg={t('formulier.eersteStapUitleg')}
            lezers={lezers}
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
              keuzes={aannames.map((aanname) => ({
                code: aanname.id,
                naam: aanname.tekst,
              }))}
              waarde={velden.aannames}
              zet={(gekozen) => zet({ aannames: gekozen })}
            />
          ) : null}
        </>
      )}
    </Dialoogformulier>
  );
}

type Velden = ReturnType<typeof inVelden>;

function inVelden(begin: Voornemen | undefined) {
  const niveau: Invoer['niveau'] | '' = begin?.niveau ?? '';
  return {
    wat: begin?.wat ?? '',
    doorWie: begin?.doorWie ?? '',
    wanneerdatum: begin?.wanneerdatum ?? '',
    niveau: niveau as Invoer['niveau'] | '',
    eersteStap: begin?.eersteStap ?? '',
    aannames: begin?.aannames ?? [],
  };
}
