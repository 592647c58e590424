import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { tijdstip } from '../deel/datum';
import { Heading2, Heading3, Heading4, Paragraph } from '../deel/nlds';
import { Schakel } from '../deel/Schakel';
import { Gesprek } from '../gesprek/Gesprek';
import { schrijfpad, usePad } from './pad';
import type { Reflectie, Ronde } from './useSchrijven';
import { geschreven } from './velden';

/** One person's text in a ronde, under the questions that it answers. */
export function Reflectiekaart({ ronde, reflectie }: { ronde: Ronde; reflectie: Reflectie }) {
  const { t } = useTranslation('schrijven');
  const ik = useIngelogd();
  const { id } = usePad();
  const eigen = reflectie.schrijver.id === ik.id;
  const gemeente = reflectie.schrijver.gemeente?.naam;
  return (
    <li className="smk-kaart">
      <Heading3>
        {eigen ? t('reflectie.uw') : reflectie.schrijver.naam}
        {gemeente && !eigen ? <span className="smk-zacht">, {gemeente}</span> : null}
      </Heading3>
      <Paragraph small>
        {reflectie.ingediendOp
          ? t('reflectie.ingediend', { op: tijdstip(reflectie.ingediendOp) })
          : t('reflectie.concept')}
        {reflectie.naOnthulling ? ` ${t('reflectie.naOnthulling')}` : ''}
      </Paragraph>
      <Reflectietekst ronde={ronde} reflectie={reflectie} />
      {eigen ? <Schakel to={schrijfpad(id, ronde.id)}>{t('reflectie.naarEigen')}</Schakel> : null}
      <Gesprek review={id} ding={reflectie.id} waarover={reflectie.schrijver.naam} />
    </li>
  );
}

const KOPPEN = { 2: Heading2, 3: Heading3, 4: Heading4 } as const;

interface Tekst {
  ronde: Ronde;
  reflectie: Reflectie;
  /** The level of the headings, under that of where it stands. */
  niveau?: keyof typeof KOPPEN;
}

export function Reflectietekst({ ronde, reflectie, niveau = 4 }: Tekst) {
  const { t } = useTranslation('deel');
  const Kop = KOPPEN[niveau];
  return geschreven(ronde.soort, reflectie).map(([veld, tekst]) => (
    <div key={veld}>
      <Kop className="smk-kop-klein">{t(`reflectieveld.${veld}`)}</Kop>
      <p className="smk-tekst" lang="nl">
        {tekst}
      </p>
    </div>
  ));
}
