import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { Lijst } from '../deel/lijst';
import { Heading2, Paragraph } from '../deel/nlds';
import { Reflectiekaart } from './Reflectiekaart';
import { Teamconcept } from './Teamconcept';
import { type Aandeel, type Peerreview, type Ronde, useReflecties } from './useSchrijven';

interface Eigenschappen {
  review: Peerreview;
  ronde: Ronde;
  aandeel: Aandeel | undefined;
}

/**
 * What is open to this reader, and nothing about what is not: why there is nothing yet follows from the rule of the ronde, never from what
 * others did.
 */
export function Reflecties({ review, ronde, aandeel }: Eigenschappen) {
  const { t } = useTranslation('schrijven');
  const ik = useIngelogd();
  const reflecties = useReflecties(review.id, ronde.id);
  const open = ronde.status === 'OPEN';
  return (
    <section aria-labelledby="geschreven">
      <Heading2 id="geschreven">{t('reflecties.kop')}</Heading2>
      <Lijst
        lijst={reflecties}
        leeg={
          <Paragraph>{open ? t(`reflecties.leegOpen.${leesregel(ronde, aandeel)}`) : t('reflecties.leeg')}</Paragraph>
        }
      >
        {(items) => (
          <>
            {items
              .filter((reflectie) => reflectie.status === 'CONCEPT' && reflectie.schrijver.id !== ik.id)
              .map((reflectie) => (
                <Teamconcept key={reflectie.id} review={review} ronde={ronde} reflectie={reflectie} />
              ))}
            <ul className="smk-kaarten">
              {items
                .filter((reflectie) => reflectie.status === 'INGEDIEND' || reflectie.schrijver.id === ik.id)
                .map((reflectie) => (
                  <Reflectiekaart key={reflectie.id} ronde={ronde} reflectie={reflectie} />
                ))}
            </ul>
          </>
        )}
      </Lijst>
    </section>
  );
}

function leesregel(ronde: Ronde, aandeel: Aandeel | undefined) {
  if (ronde.onthulling !== 'NA_EIGEN_INZENDING') return ronde.onthulling;
  return aandeel ? ('NA_EIGEN_INZENDING' as const) : ('NA_SLUITING' as const);
}
