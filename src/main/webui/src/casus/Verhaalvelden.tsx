import { useTranslation } from 'react-i18next';
import { Privacyveld } from '../deel/Privacyveld';
import { foutVan } from '../deel/Probleemmelding';
import type { Concept } from './concept';
import { Sectie } from './Sectie';

export interface Gidsdeel {
  concept: Concept;
  zet: (deel: Partial<Concept>) => void;
  fout: unknown;
  intern: boolean;
}

type Tekst = 'titel' | 'verhaal' | 'bedoeling' | 'sturingsvraag' | 'geprobeerd' | 'dilemma';

const MATEN: Record<Tekst, { regels: number; maximum: number; ndsd: boolean; verplicht?: false }> = {
  verhaal: { regels: 10, maximum: 20_000, ndsd: false },
  titel: { regels: 1, maximum: 200, ndsd: true },
  bedoeling: { regels: 4, maximum: 8_000, ndsd: false },
  sturingsvraag: { regels: 3, maximum: 1_000, ndsd: true },
  geprobeerd: { regels: 4, maximum: 8_000, ndsd: false, verplicht: false },
  dilemma: { regels: 4, maximum: 8_000, ndsd: false, verplicht: false },
};

/** The texts of a casus in the order in which one thinks: what happened, what one wants, what one asks, what one tried. */
export function Verhaalvelden(deel: Gidsdeel) {
  return (
    <>
      <Sectie code="verhaal">
        <Veld {...deel} veld="verhaal" />
        <Veld {...deel} veld="titel" />
      </Sectie>
      <Sectie code="vraag">
        <Veld {...deel} veld="bedoeling" />
        <Veld {...deel} veld="sturingsvraag" />
      </Sectie>
      <Sectie code="geprobeerd">
        <Veld {...deel} veld="geprobeerd" />
        <Veld {...deel} veld="dilemma" />
      </Sectie>
    </>
  );
}

function Veld({ veld, concept, zet, fout, intern }: Gidsdeel & { veld: Tekst }) {
  const { t } = useTranslation('casus');
  const { ndsd, ...maten } = MATEN[veld];
  return (
    <Privacyveld
      label={t(`veld.${veld}.label`)}
      uitleg={t(`veld.${veld}.uitleg`)}
      lezers={t(intern ? 'lezers.intern' : ndsd ? 'lezers.ookNdsd' : 'lezers.zonderNdsd')}
      fout={foutVan(fout, veld)}
      waarde={concept[veld]}
      // a title is one line, also when it comes from a document
      zet={(tekst) => zet({ [veld]: veld === 'titel' ? tekst.replace(/\s*\n\s*/g, ' ') : tekst })}
      {...maten}
    />
  );
}
