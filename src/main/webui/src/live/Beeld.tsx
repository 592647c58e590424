import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Laden } from '../deel/Laden';
import { Heading3, Paragraph } from '../deel/nlds';
import { useReviewcasus } from '../deel/reviewdelen';
import { Schakel } from '../deel/Schakel';
import { rondepad } from '../schrijven/pad';
import { Schrijfwerk } from '../schrijven/Schrijfwerk';
import { useAandeel, useRonde } from '../schrijven/useSchrijven';
import type { Dia } from '../review/useDias';
import { useBeeld } from './useBeeld';
import type { Live } from './useLive';

interface Eigenschappen {
  review: Schema<'Peerreview'>;
  live: Live;
}

/** What is on, on the screen of someone who follows. */
export function Beeld({ review, live }: Eigenschappen) {
  const { t } = useTranslation('live');
  switch (live.soort) {
    case 'NIETS':
      return <Paragraph>{t('niets')}</Paragraph>;
    case 'CASUS':
      return <Casus review={review.id} />;
    case 'STILSCHRIJVEN':
      return live.ding ? <Stil key={live.ding} review={review} ronde={live.ding} /> : null;
    default:
      return <Dingen review={review.id} live={live} />;
  }
}

function Dingen({ review, live }: { review: string; live: Live }) {
  const { t } = useTranslation('live');
  const dias = useBeeld(review, live);
  const naarRonde = (alle: readonly Dia[]) => {
    const titel = alle[0]?.ronde?.titel;
    return titel ? t('naarRonde', { titel }) : t('naarDeRonde');
  };
  return (
    <Laden vraag={dias}>
      {(alle) => (
        <>
          {alle.length === 0 ? <Paragraph>{t('leeg')}</Paragraph> : null}
          {live.soort === 'RONDE' ? (
            <Tekstlijst dias={alle} />
          ) : (
            alle.map((dia) => <Tekst key={dia.sleutel} dia={dia} metKop={live.soort === 'REFLECTIE'} />)
          )}
          {live.ronde ? (
            <p>
              <Schakel to={rondepad(review, live.ronde)}>{naarRonde(alle)}</Schakel>
            </p>
          ) : null}
        </>
      )}
    </Laden>
  );
}

function Tekstlijst({ dias }: { dias: readonly Dia[] }) {
  return (
    <ul className="smk-kaarten">
      {dias.map((dia) => (
        <li key={dia.sleutel} className="smk-kaart">
          <Tekst dia={dia} metKop />
        </li>
      ))}
    </ul>
  );
}

/** Under a heading of its own where the title above it does not say what it is. */
function Tekst({ dia, metKop }: { dia: Dia; metKop: boolean }) {
  const { t } = useTranslation('review');
  return (
    <article className="smk-live-tekst">
      {metKop ? <Heading3>{t(`projectie.soort.${dia.soort}`)}</Heading3> : null}
      <p className="smk-tekst" lang="nl">
        {dia.tekst}
      </p>
      {dia.wie ? <Paragraph>{dia.wie}</Paragraph> : null}
      {dia.antwoord ? (
        <>
          <Heading3>{t('projectie.antwoord')}</Heading3>
          <p className="smk-tekst" lang="nl">
            {dia.antwoord}
          </p>
        </>
      ) : null}
    </article>
  );
}

function Casus({ review }: { review: string }) {
  const { t } = useTranslation('live');
  const casus = useReviewcasus(review);
  return (
    <Laden vraag={casus}>
      {({ titel, verhaal }) => (
        <article className="smk-live-tekst">
          <Heading3 lang="nl">{titel}</Heading3>
          <p className="smk-tekst" lang="nl">
            {verhaal}
          </p>
          <p>
            <Schakel to={`/peerreviews/${review}/casus`}>{t('heleCasus')}</Schakel>
          </p>
        </article>
      )}
    </Laden>
  );
}

/** Everyone writes in the ronde itself, as always: who was not there goes on in it later. */
function Stil({ review, ronde: id }: { review: Schema<'Peerreview'>; ronde: string }) {
  const { t } = useTranslation('live');
  const ronde = useRonde(review.id, id);
  const aandeel = useAandeel(review, ronde.data);
  return (
    <Laden vraag={ronde}>
      {(gevonden) =>
        aandeel ? (
          <>
            <Paragraph>{t('stil.schrijf')}</Paragraph>
            <Schrijfwerk review={review} ronde={gevonden} />
          </>
        ) : (
          <Paragraph>{t('stil.wacht')}</Paragraph>
        )
      }
    </Laden>
  );
}
