import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import type { Schema } from '../api/client';
import { useInleveren } from '../deel/Inleveren';
import { Button, ButtonGroup } from '../deel/nlds';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { useTaxonomie } from '../deel/taxonomie';
import { useKlad } from '../deel/useKlad';
import { Keuzeveld, Tekstveld } from '../deel/Velden';
import type { Voornemen } from './useSpiegels';

type Invoer = Schema<'VoornemenInvoer'>;
type Concept = Pick<Invoer, 'wat' | 'doorWie' | 'wanneerdatum' | 'eersteStap'> & { niveau: Invoer['niveau'] | '' };

interface Eigenschappen {
  klad: string;
  begin: Voornemen | undefined;
  bewaar: (invoer: Invoer, sleutel: string) => Promise<void>;
  terug: () => void;
}

const LANG = 8000;
const NAAM = 100;

/** An intention one can keep: what, by which function, when it comes back, and the smallest first step. */
export function Voornemenformulier({ klad, begin, bewaar, terug }: Eigenschappen) {
  const { t } = useTranslation('spiegel');
  const { t: deel } = useTranslation('deel');
  const ik = useIngelogd();
  const taxonomie = useTaxonomie();
  const [kladtekst, zetKlad, wis] = useKlad(klad, JSON.stringify(concept(begin)));
  const velden = JSON.parse(kladtekst) as Concept;
  const zet = (deelveld: Partial<Concept>) => zetKlad(JSON.stringify({ ...velden, ...deelveld }));
  const inleveren = useInleveren(kladtekst, async ({ sleutel }) => {
    const { niveau, ...rest } = velden;
    await bewaar({ ...rest, niveau: niveau as Invoer['niveau'] }, sleutel);
    wis();
  });
  const fout = (veld: string) => foutVan(inleveren.fout, veld);
  const lezers = t('lezers.voornemen', { gemeente: ik.gemeente?.naam ?? '' });

  return (
    <form
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        inleveren.lever();
      }}
    >
      <Tekstveld
        label={t('voornemens.wat')}
        lezers={lezers}
        waarde={velden.wat}
        zet={(wat) => zet({ wat })}
        regels={3}
        maximum={LANG}
        fout={fout('wat')}
        verplicht
      />
      <Tekstveld
        label={t('voornemens.eersteStap')}
        uitleg={t('voornemens.eersteStapUitleg')}
        lezers={lezers}
        waarde={velden.eersteStap}
        zet={(eersteStap) => zet({ eersteStap })}
        regels={2}
        maximum={LANG}
        fout={fout('eersteStap')}
        verplicht
      />
      <Tekstveld
        label={t('voornemens.doorWie')}
        uitleg={t('voornemens.doorWieUitleg')}
        lezers={lezers}
        waarde={velden.doorWie}
        zet={(doorWie) => zet({ doorWie })}
        maximum={NAAM}
        fout={fout('doorWie')}
        verplicht
      />
      <Keuzeveld
        label={t('voornemens.niveau')}
        waarde={velden.niveau}
        zet={(niveau) => zet({ niveau })}
        keuzes={taxonomie.keuzes('niveaus').map(({ code, naam }) => [code as Invoer['niveau'], naam] as const)}
        fout={fout('niveau')}
        verplicht
      />
      <Tekstveld
        label={t('voornemens.wanneer')}
        uitleg={t('voornemens.wanneerUitleg')}
        soort="date"
        waarde={velden.wanneerdatum}
        zet={(wanneerdatum) => zet({ wanneerdatum })}
        fout={fout('wanneerdatum')}
        verplicht
      />
      {inleveren.fout ? <Probleemmelding fout={inleveren.fout} /> : null}
      <ButtonGroup>
        <Button appearance="primary-action-button" type="submit" busy={inleveren.bezig}>
          {deel('opslaan')}
        </Button>
        <Button appearance="secondary-action-button" onClick={terug}>
          {deel('annuleren')}
        </Button>
      </ButtonGroup>
    </form>
  );
}

function concept(begin: Voornemen | undefined): Concept {
  return {
    wat: begin?.wat ?? '',
    doorWie: begin?.doorWie ?? '',
    wanneerdatum: begin?.wanneerdatum ?? '',
    eersteStap: begin?.eersteStap ?? '',
    niveau: begin?.niveau ?? '',
  };
}
