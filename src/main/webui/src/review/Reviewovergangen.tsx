import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { useMeld } from '../deel/Melding';
import { Heading2, Paragraph } from '../deel/nlds';
import { Overgangen } from '../deel/Overgangen';
import { Schakel } from '../deel/Schakel';
import { useDoeReviewovergang, useReviewovergangen, type Peerreview } from './useReviews';

type Naar = Schema<'PeerreviewOvergangInvoer'>['naar'];

/** Where in the review one can do what a step still waits for. */
const WEGEN: Record<string, string> = {
  MINIMUM_AANGENOMEN: 'team',
  PEERS_GENOEMD: 'team',
  ALLE_RONDES_AFGEROND: 'begeleiding',
  TEN_MINSTE_EEN_VOORNEMEN: 'voornemens',
  ALLE_OPVOLGMOMENTEN_AFGEROND: 'voornemens',
};

interface Eigenschappen {
  review: Peerreview;
  etag: string;
  /** The steps forward, or those aside: to pause, go back or stop. */
  welke: 'vooruit' | 'opzij';
}

/** Steps of the whole review. Which word fits depends on where it comes from: the same status is started, resumed and returned to. */
export function Reviewovergangen({ review, etag, welke }: Eigenschappen) {
  const { t } = useTranslation('review');
  const meld = useMeld();
  const overgangen = useReviewovergangen(review.id);
  const doe = useDoeReviewovergang(review.id, etag);
  const naPauze = review.status === 'GEPAUZEERD';
  const terug = review.status === 'OOGST' ? ['RONDES'] : [];
  const opzij = ['GEPAUZEERD', 'GESTOPT', ...terug];
  const naam = (naar: string) =>
    naPauze && naar !== 'GESTOPT' ? t('doe.hervat') : terug.includes(naar) ? t('doe.terug') : t(`doe.${naar as Naar}`);
  const gevolgen = (naar: string) => {
    if (naPauze && naar !== 'GESTOPT') return [];
    if (naar === 'RONDES') return terug.includes(naar) ? [t('hierna.terug')] : [t('hierna.starten')];
    if (naar === 'OPVOLGING') return [t('hierna.opvolging'), t('hierna.definitief')];
    if (naar === 'GEPAUZEERD') return [t('hierna.pauze')];
    return naar === 'GESTOPT' || naar === 'AFGESLOTEN' ? [t('hierna.definitief')] : [];
  };
  const zichtbaar = (overgangen.data?.items ?? [])
    .filter(({ naar }) => opzij.includes(naar) === (welke === 'opzij'))
    // after a pause only the status from before it can be returned to: the others would be noise
    .filter(({ voorwaarden }) => !naPauze || voorwaarden.every(({ voldaan }) => voldaan));
  // the section stays while it is empty: it brings the focus where it belongs once its last step is done
  return (
    <section>
      {zichtbaar.length > 0 ? <Heading2>{t(`volgende.${welke}`)}</Heading2> : null}
      <Overgangen
        overgangen={zichtbaar}
        naam={naam}
        {...(welke === 'opzij' ? { waarvan: review.casusTitel } : {})}
        bijzaak={opzij}
        extra={(naar) => <Gevolgen regels={gevolgen(naar)} />}
        toonVoorwaarde={({ code, uitleg }) => {
          const weg = WEGEN[code];
          return weg ? <Schakel to={`/peerreviews/${review.id}/${weg}`}>{uitleg}</Schakel> : uitleg;
        }}
        toonGevolg
        doe={async ({ naar, reden }) => {
          await doe.mutateAsync({ naar: naar as Naar, ...(reden ? { reden } : {}) });
          meld(t('gedaan.overgang', { status: t(`status.${naar as Naar}`) }));
        }}
      />
    </section>
  );
}

function Gevolgen({ regels }: { regels: string[] }) {
  return regels.map((regel) => <Paragraph key={regel}>{regel}</Paragraph>);
}
