import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { tijdstip } from '../deel/datum';
import { Heading3, Heading4, Paragraph } from '../deel/nlds';
import { Schakel } from '../deel/Schakel';
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
    </li>
  );
}

export function Reflectietekst({ ronde, reflectie }: { ronde: Ronde; reflectie: Reflectie }) {
  const { t } = useTranslation('schrijven');
  return geschreven(ronde.soort, reflectie).map(([veld, tekst]) => (
    <div key={veld}>
      <Heading4>{t(`veld.${veld}.kop`)}</Heading4>
      <p className="smk-tekst" lang="nl">
        {tekst}
      </p>
    </div>
  ));
}
