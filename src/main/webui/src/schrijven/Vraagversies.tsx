import { useTranslation } from 'react-i18next';
import { datum } from '../deel/datum';
import { Laden } from '../deel/Laden';
import { Heading2, Paragraph } from '../deel/nlds';
import { useVraagversies } from '../deel/reviewdelen';
import type { Aandeel, Peerreview, Ronde } from './useSchrijven';
import { Vraagversieformulier } from './Vraagversieformulier';

interface Eigenschappen {
  review: Peerreview;
  ronde: Ronde;
  aandeel: Aandeel | undefined;
}

/** How the steering question moved, and what moved it; and the place where the casushouder puts it again. */
export function Vraagversies({ review, ronde, aandeel }: Eigenschappen) {
  const { t } = useTranslation('schrijven');
  const versies = useVraagversies(review.id);
  return (
    <Laden vraag={versies}>
      {(items) => (
        <>
          {ronde.status === 'OPEN' && aandeel === 'CASUSHOUDER' ? (
            <Vraagversieformulier key={items.length} review={review} nu={items.at(-1)?.tekst ?? ''} />
          ) : null}
          <section aria-labelledby="versies">
            <Heading2 id="versies" tabIndex={-1}>
              {t('versies.kop')}
            </Heading2>
            {items.length === 0 ? <Paragraph>{t('versies.leeg')}</Paragraph> : null}
            <ol className="smk-kaarten">
              {items.map((versie) => (
                <li key={versie.nummer} className="smk-kaart">
                  <Paragraph small>
                    {t(
                      versie.nummer === 1 ? 'versies.eerste' : versie.ongewijzigd ? 'versies.blijft' : 'versies.nieuw',
                      {
                        naam: versie.door.naam,
                        op: datum(versie.op),
                      },
                    )}
                  </Paragraph>
                  {versie.ongewijzigd ? null : (
                    <p className="smk-tekst smk-schrijven-vraag" lang="nl">
                      {versie.tekst}
                    </p>
                  )}
                  {versie.aanleiding ? (
                    <>
                      <Paragraph small>{t('versies.aanleiding')}</Paragraph>
                      <blockquote className="smk-citaat" lang="nl">
                        {versie.aanleiding}
                      </blockquote>
                    </>
                  ) : null}
                </li>
              ))}
            </ol>
          </section>
        </>
      )}
    </Laden>
  );
}
