import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Schema } from '../api/client';
import { Laden } from '../deel/Laden';
import { Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { useRondesMetReflecties } from '../deel/reflecties';
import { Reviewmenu, useReview } from '../deel/review';
import { doetMee } from '../deel/rolInReview';
import { Schakel } from '../deel/Schakel';
import { Oogst } from './Oogst';
import './oogst.css';
import { useFragmenten, useTips } from './useOogst';

/** The harvest: mark what strikes in what was written, and group it into tips. */
export function Oogstpagina() {
  const { id = '' } = useParams();
  const vraag = useReview(id);
  return <Laden vraag={vraag}>{({ inhoud }) => <Oogstinhoud review={inhoud} />}</Laden>;
}

function Oogstinhoud({ review }: { review: Schema<'Peerreview'> }) {
  const { t } = useTranslation('oogst');
  const rondes = useRondesMetReflecties(review.id);
  const fragmenten = useFragmenten(review.id);
  const tips = useTips(review.id);
  const inleiding = useInleiding(review);
  return (
    <Pagina breed titel={t('titel')} boven={<Reviewmenu review={review} />} inleiding={inleiding}>
      <Laden vraag={rondes}>
        {(alleRondes) => (
          <Laden vraag={fragmenten}>
            {(gemarkeerd) => (
              <Laden vraag={tips}>
                {(alleTips) => {
                  const bronnen = alleRondes.filter((bron) => bron.reflecties.length > 0);
                  return bronnen.length === 0 && alleTips.length === 0 ? (
                    <div className="smk-leeg">
                      <Heading2>{t(review.status === 'GESTOPT' ? 'leeg.gestoptKop' : 'leeg.kop')}</Heading2>
                      <Paragraph>{t(review.status === 'GESTOPT' ? 'leeg.gestopt' : 'leeg.uitleg')}</Paragraph>
                      <Schakel to={`/peerreviews/${review.id}/rondes`}>{t('leeg.rondes')}</Schakel>
                    </div>
                  ) : (
                    <Oogst review={review} rondes={bronnen} fragmenten={gemarkeerd} tips={alleTips} />
                  );
                }}
              </Laden>
            )}
          </Laden>
        )}
      </Laden>
    </Pagina>
  );
}

/** What one does here, by how far the review is. */
function useInleiding(review: Schema<'Peerreview'>): string {
  const { t } = useTranslation('oogst');
  if (review.status === 'TEAMVORMING' || review.status === 'RONDES') return t('inleidingNogNiet');
  return review.status === 'OOGST' && doetMee(review) ? t('inleiding') : t('inleidingLezen');
}
