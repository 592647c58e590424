import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Geschiedenis } from '../deel/Geschiedenis';
import { Laden } from '../deel/Laden';
import { Pagina } from '../deel/Pagina';
import { Reviewmenu, useReview } from '../deel/review';
import { Deelnemend } from './Deelnemend';
import { KomendeSessie } from './KomendeSessie';
import { Lezers } from './Lezers';
import { Reviewovergangen } from './Reviewovergangen';
import { Reviewstand } from './Reviewstand';
import { useReviewgeschiedenis, type Peerreview } from './useReviews';
import { VorigeVoornemens } from './VorigeVoornemens';
import { Vorm } from './Vorm';
import { Wachtend } from './Wachtend';
import './review.css';

/** One review at a glance: where it stands, what waits for the reader, and what may come next. */
export function Reviewpagina() {
  const { id = '' } = useParams();
  const vraag = useReview(id);
  return (
    <Laden vraag={vraag}>
      {({ inhoud, etag }) => (
        <Pagina titel={inhoud.casusTitel} taal="nl" boven={<Reviewmenu review={inhoud} />}>
          <VorigeVoornemens voornemens={inhoud.vorigeVoornemens} />
          <Reviewstand review={inhoud} />
          <KomendeSessie review={id} />
          <Wachtend id={id} />
          <Reviewovergangen review={inhoud} etag={etag} welke="vooruit" />
          <Deelnemend review={inhoud} />
          <Vorm gelezen={{ inhoud, etag }} />
          <Lezers gelezen={{ inhoud, etag }} />
          <Reviewovergangen review={inhoud} etag={etag} welke="opzij" />
          <Verleden review={inhoud} />
        </Pagina>
      )}
    </Laden>
  );
}

function Verleden({ review }: { review: Peerreview }) {
  const { t } = useTranslation('review');
  const geschiedenis = useReviewgeschiedenis(review.id);
  return (
    <Geschiedenis
      regels={geschiedenis.data?.items ?? []}
      naam={(status) => t(`status.${status as Peerreview['status']}`)}
    />
  );
}
