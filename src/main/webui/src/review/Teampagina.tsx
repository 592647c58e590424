import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Laden } from '../deel/Laden';
import { Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { isVoorbij, Reviewmenu, useReview, vormtTeam } from '../deel/review';
import { Teamvoorstel, useOpengevallen } from '../toewijzing/Teamvoorstel';
import { Begeleider } from './Begeleider';
import { Gemeentekeuze } from './Gemeentekeuze';
import { Internepeers } from './Internepeers';
import { Uitgenodigd } from './Uitgenodigd';
import { useTeam, type Peerreview } from './useReviews';
import './review.css';

/** Who will think along: gemeenten asked one by one, or people of the own gemeente when the review is its own. */
export function Teampagina() {
  const { t } = useTranslation('review');
  const { id = '' } = useParams();
  const vraag = useReview(id);
  return (
    <Laden vraag={vraag}>
      {({ inhoud, etag }) => (
        <Pagina titel={t('team.titel')} boven={<Reviewmenu review={inhoud} />}>
          {!vormtTeam(inhoud) ? (
            <Paragraph>{t('team.nietVanU')}</Paragraph>
          ) : inhoud.intern ? (
            <Internepeers gelezen={{ inhoud, etag }} />
          ) : (
            <Gemeenten review={inhoud} etag={etag} />
          )}
          {inhoud.intern || !vormtTeam(inhoud) ? <Begeleider review={inhoud} etag={etag} /> : null}
        </Pagina>
      )}
    </Laden>
  );
}

function Gemeenten({ review, etag }: { review: Peerreview; etag: string }) {
  const { t } = useTranslation('review');
  const team = useTeam(review.id);
  const nogTeVormen = review.status === 'TEAMVORMING' || review.status === 'RONDES';
  const opengevallen = useOpengevallen(review.id) && nogTeVormen;
  return (
    <Laden vraag={team}>
      {({ items }) => {
        const doenMee = items.filter((uitnodiging) => uitnodiging.status === 'GEACCEPTEERD');
        return (
          <>
            <Paragraph lead>
              {isVoorbij(review) ? t(`status.${review.status}`) : t('team.stand', { count: doenMee.length })}{' '}
              {review.status === 'TEAMVORMING' ? t('team.kanBij', { minimum: review.minimumGemeenten }) : null}
            </Paragraph>
            {opengevallen ? <Teamvoorstel review={review.id} /> : null}
            <Uitgenodigd uitnodigingen={items} nogTeVormen={nogTeVormen} />
            <Begeleider review={review} etag={etag} />
            {nogTeVormen && !opengevallen ? <Teamvoorstel review={review.id} /> : null}
            {nogTeVormen ? <Gemeentekeuze review={review} uitnodigingen={items} /> : null}
          </>
        );
      }}
    </Laden>
  );
}
