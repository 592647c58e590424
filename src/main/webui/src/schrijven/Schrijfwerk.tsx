import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { Laden } from '../deel/Laden';
import { Paragraph } from '../deel/nlds';
import { Ingediend } from './Ingediend';
import { NietBewaard } from './NietBewaard';
import { Reflectietekst } from './Reflectiekaart';
import { useRondewoorden } from './rondewoorden';
import { Schrijfformulier } from './Schrijfformulier';
import './schrijven.css';
import { Teamconcept } from './Teamconcept';
import { type Peerreview, type Ronde, useAandeel, useMijnReflectie, useReflecties } from './useSchrijven';
import { veldenVan } from './velden';

/** One's own text in a ronde, in whatever state it is. */
export function Schrijfwerk({ review, ronde }: { review: Peerreview; ronde: Ronde }) {
  const { t } = useTranslation('schrijven');
  const woorden = useRondewoorden();
  const schrijft = useAandeel(review, ronde) !== undefined && veldenVan(ronde.soort).length > 0;
  const mijn = useMijnReflectie(review.id, ronde.id, schrijft);
  const [beurt, zetBeurt] = useState(0);
  const [zojuist, zetZojuist] = useState<'ingediend' | 'heropend' | 'overgenomen'>();

  if (!schrijft) return <Paragraph>{t('werk.nietAanU')}</Paragraph>;
  return (
    <Laden vraag={mijn}>
      {(eigen) => {
        if (eigen?.inhoud.status === 'INGEDIEND') {
          return (
            <Ingediend
              review={review}
              ronde={ronde}
              mijn={eigen}
              zojuist={zojuist === 'ingediend'}
              heropend={() => zetZojuist('heropend')}
            />
          );
        }
        const pauze = ronde.status === 'OPEN' && review.status === 'GEPAUZEERD';
        if (ronde.status !== 'OPEN' || pauze) {
          return (
            <>
              <Paragraph>
                {t(pauze ? 'rondes.GEPAUZEERD' : ronde.status === 'GEPLAND' ? 'schrijf.nogNiet' : 'schrijf.gesloten')}
              </Paragraph>
              {pauze ? null : <Paragraph>{woorden.wanneer(ronde)}</Paragraph>}
              <NietBewaard ronde={ronde} bewaard={eigen?.inhoud} />
              {eigen ? <Reflectietekst ronde={ronde} reflectie={eigen.inhoud} niveau={2} /> : null}
            </>
          );
        }
        return (
          <>
            {eigen ? null : (
              <Teamconcepten
                review={review}
                ronde={ronde}
                overgenomen={() => {
                  zetBeurt((nummer) => nummer + 1);
                  zetZojuist('overgenomen');
                }}
              />
            )}
            <Schrijfformulier
              key={beurt}
              review={review}
              ronde={ronde}
              begin={eigen}
              verder={zojuist === 'heropend' || zojuist === 'overgenomen'}
              ingediend={() => zetZojuist('ingediend')}
            />
          </>
        );
      }}
    </Laden>
  );
}

/** Whether a colleague of the same team has begun, before I do. */
function Teamconcepten(props: { review: Peerreview; ronde: Ronde; overgenomen: () => void }) {
  const ik = useIngelogd();
  const reflecties = useReflecties(props.review.id, props.ronde.id);
  return (reflecties.data ?? [])
    .filter((reflectie) => reflectie.status === 'CONCEPT' && reflectie.schrijver.id !== ik.id)
    .map((reflectie) => <Teamconcept key={reflectie.id} {...props} reflectie={reflectie} />);
}
