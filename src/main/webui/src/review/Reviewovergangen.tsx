import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { useMeld } from '../deel/Melding';
import { Heading2 } from '../deel/nlds';
import { Overgangen } from '../deel/Overgangen';
import { useDoeReviewovergang, useReviewovergangen, type Peerreview } from './useReviews';

type Naar = Schema<'PeerreviewOvergangInvoer'>['naar'];

/** A step of the whole review; which word fits depends on where it comes from: the same status is started, resumed and returned to. */
export function Reviewovergangen({ review, etag }: { review: Peerreview; etag: string }) {
  const { t } = useTranslation('review');
  const meld = useMeld();
  const overgangen = useReviewovergangen(review.id);
  const doe = useDoeReviewovergang(review.id, etag);
  const items = overgangen.data?.items ?? [];
  const vanuit = review.status === 'GEPAUZEERD' ? 'GEPAUZEERD' : review.status === 'OOGST' ? 'OOGST' : 'gewoon';
  const naam = (naar: string) =>
    vanuit === 'GEPAUZEERD' && naar !== 'GESTOPT'
      ? t('doe.hervat')
      : vanuit === 'OOGST' && naar === 'RONDES'
        ? t('doe.terug')
        : t(`doe.${naar as Naar}`);
  // after a pause only the status from before it can be returned to: the others would be noise
  const zichtbaar =
    vanuit === 'GEPAUZEERD'
      ? items.filter((item) => item.voorwaarden.every((voorwaarde) => voorwaarde.voldaan))
      : items;
  if (zichtbaar.length === 0) return null;
  return (
    <section>
      <Heading2>{t('volgende.kop')}</Heading2>
      <Overgangen
        overgangen={zichtbaar}
        naam={naam}
        bijzaak={['GEPAUZEERD', 'GESTOPT', ...(vanuit === 'OOGST' ? ['RONDES'] : [])]}
        waarvan={t('volgende.kop')}
        toonGevolg
        doe={async ({ naar, reden }) => {
          await doe.mutateAsync({ naar: naar as Naar, ...(reden ? { reden } : {}) });
          meld(t('gedaan.overgang', { status: t(`status.${naar as Naar}`) }));
        }}
      />
    </section>
  );
}
