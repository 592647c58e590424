import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Schema } from '../api/client';
import { datum } from '../deel/datum';
import { Laden } from '../deel/Laden';
import { Button, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Reviewmenu, useReview } from '../deel/review';
import { useReviewcasus } from '../deel/reviewdelen';
import { Casusdeel } from './Casusdeel';
import { Rondesdeel } from './Rondesdeel';
import { Tipsdeel } from './Tipsdeel';
import './verslag.css';
import { Voornemensdeel } from './Voornemensdeel';
import { Vraagdeel } from './Vraagdeel';

/** A review on one page, of what this reader may see: to read, to have read aloud, to print. */
export function Verslagpagina() {
  const { id = '' } = useParams();
  const vraag = useReview(id);
  return <Laden vraag={vraag}>{({ inhoud }) => <Verslag review={inhoud} />}</Laden>;
}

function Verslag({ review }: { review: Schema<'Peerreview'> }) {
  const { t } = useTranslation('verslag');
  const casus = useReviewcasus(review.id);
  return (
    <div className="smk-verslag">
      <Pagina titel={t('titel', { casus: review.casusTitel })} boven={<Reviewmenu review={review} />}>
        <Paragraph lead>{t('van', { gemeente: review.gastheer.naam, dag: datum(new Date()) })}</Paragraph>
        <div className="smk-verslag-alleen-scherm">
          <Paragraph>{t('watUZiet')}</Paragraph>
          <Button appearance="primary-action-button" onClick={() => window.print()}>
            {t('druk')}
          </Button>
        </div>
        <Laden vraag={casus}>{(inhoud) => <Casusdeel casus={inhoud} />}</Laden>
        <Vraagdeel review={review.id} />
        <Rondesdeel review={review.id} />
        <Tipsdeel review={review.id} />
        <Voornemensdeel review={review.id} />
      </Pagina>
    </div>
  );
}
