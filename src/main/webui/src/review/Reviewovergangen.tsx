import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { useMeld } from '../deel/Melding';
import { Heading2 } from '../deel/nlds';
import { Overgangen } from '../deel/Overgangen';
import { useDoeReviewovergang, useReviewovergangen, type Peerreview } from './useReviews';

type Naar = Schema<'PeerreviewOvergangInvoer'>['naar'];

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
        toonGevolg
        doe={async ({ naar, reden }) => {
          await doe.mutateAsync({ naar: naar as Naar, ...(reden ? { reden } : {}) });
          meld(t('gedaan.overgang', { status: t(`status.${naar as Naar}`) }));
        }}
      />
    </section>
  );
}
