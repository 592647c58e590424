import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { focusOp } from '../deel/focus';
import { Laden } from '../deel/Laden';
import { Paragraph } from '../deel/nlds';
import { Bijdragekaart } from './Bijdragekaart';
import { Bijdrageformulier, useBijdrageklad } from './Bijdrageformulier';
import './gesprek.css';
import { type Gesprek as Gespreksgegevens, useBijdragen, useGesprek } from './useGesprek';

interface Eigenschappen {
  review: string;
  /** The id of the reflectie, vraag, aanname or tip. */
  ding: string;
  /** The thing in a few words: there are more of these on the page. */
  waarover: string;
}

/** What is said about a thing, under that thing: how much at a glance, the rest once opened. Nothing where there is nothing to talk about. */
export function Gesprek({ review, ding, waarover }: Eigenschappen) {
  const gesprek = useGesprek(review, ding);
  const [{ tekst }] = useBijdrageklad(ding);
  if (!gesprek || !(gesprek.aantal > 0 || gesprek.magReageren || tekst.trim())) return null;
  return <Uitklap review={review} gesprek={gesprek} waarover={waarover} />;
}

interface Gevonden {
  review: string;
  gesprek: Gespreksgegevens;
}

function Uitklap({ review, gesprek, waarover }: Gevonden & { waarover: string }) {
  const { t } = useTranslation('gesprek');
  const adres = `gesprek-${gesprek.id}`;
  // a notice points here
  const gezocht = useLocation().hash === `#${adres}`;
  const [open, zetOpen] = useState(gezocht);
  const kop = useRef<HTMLElement>(null);
  const naam = t(gesprek.aantal === 0 ? 'reageer' : 'reacties', { aantal: gesprek.aantal });
  useEffect(() => {
    if (gezocht) focusOp(kop);
  }, [gezocht]);
  return (
    <details
      className="smk-uitklap smk-gesprek"
      open={open}
      onToggle={(gebeurtenis) => zetOpen(gebeurtenis.currentTarget.open)}
    >
      <summary id={adres} ref={kop} aria-label={`${naam}: ${waarover}`}>
        {naam}
      </summary>
      {open ? <Inhoud review={review} gesprek={gesprek} /> : null}
    </details>
  );
}

function Inhoud({ review, gesprek }: Gevonden) {
  const { t } = useTranslation('gesprek');
  const bijdragen = useBijdragen(review, gesprek.id);
  return (
    <>
      <Laden vraag={bijdragen}>
        {(items) =>
          items.length === 0 ? (
            <Paragraph>{t('leeg')}</Paragraph>
          ) : (
            <ol className="smk-gesprek__lijst" aria-label={t('lijst')}>
              {items.map((bijdrage) => (
                <Bijdragekaart key={bijdrage.id} review={review} gesprek={gesprek.id} bijdrage={bijdrage} />
              ))}
            </ol>
          )
        }
      </Laden>
      {gesprek.geslotenOmdat ? <Paragraph>{gesprek.geslotenOmdat}</Paragraph> : null}
      {gesprek.magReageren ? (
        <Bijdrageformulier review={review} gesprek={gesprek.id} />
      ) : (
        <NietGeplaatst gesprek={gesprek.id} />
      )}
    </>
  );
}

/** What one wrote until it closed is still one's own, to take elsewhere. */
function NietGeplaatst({ gesprek }: { gesprek: string }) {
  const { t } = useTranslation('gesprek');
  const [{ tekst }] = useBijdrageklad(gesprek);
  if (!tekst.trim()) return null;
  return (
    <section className="smk-vlak" aria-label={t('nietGeplaatst')}>
      <strong>{t('nietGeplaatst')}</strong>
      <p className="smk-tekst" lang="nl">
        {tekst}
      </p>
    </section>
  );
}
