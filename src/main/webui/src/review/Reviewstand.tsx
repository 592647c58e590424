import { useTranslation } from 'react-i18next';
import { datum } from '../deel/datum';
import { Waarom } from '../deel/Geschiedenis';
import { Paragraph } from '../deel/nlds';
import { begeleidt, vormtTeam } from '../deel/review';
import { Knopschakel } from '../deel/Schakel';
import { OpenRonde } from './OpenRonde';
import { useReviewgeschiedenis, type Peerreview } from './useReviews';

/** Where the work is when no round is open. */
const WERK: Partial<Record<Peerreview['status'], 'oogst' | 'voornemens' | 'verslag'>> = {
  OOGST: 'oogst',
  OPVOLGING: 'voornemens',
  AFGESLOTEN: 'verslag',
};

/** Where the review stands, in words, and the way to the round that is open. */
export function Reviewstand({ review }: { review: Peerreview }) {
  const { t } = useTranslation('review');
  const { gepauzeerdOp, gestartOp, status } = review;
  // in a pause nobody writes, also where a round is open
  const huidigeRonde = status === 'RONDES' ? review.huidigeRonde : undefined;
  const pad = `/peerreviews/${review.id}`;
  const uitleg = review.intern && status === 'TEAMVORMING' ? t('uitleg.intern') : t(`uitleg.${status}`);
  const doel = WERK[status];
  const geschiedenis = useReviewgeschiedenis(review.id).data?.items;
  return (
    <div className="smk-vlak">
      <Paragraph className="smk-review-stand">
        <strong>{t(`status.${status}`)}</strong> {uitleg}
      </Paragraph>
      <Waarom regels={geschiedenis} status={status === 'GEPAUZEERD' || status === 'GESTOPT' ? status : ''} />
      {gepauzeerdOp ? <Paragraph>{t('gepauzeerdSinds', { datum: datum(gepauzeerdOp) })}</Paragraph> : null}
      {huidigeRonde ? (
        <>
          <OpenRonde ronde={huidigeRonde} />
          <p className="smk-review-knoppen">
            <Knopschakel to={`${pad}/rondes/${huidigeRonde.id}`} belangrijk>
              {t('ronde.naar', { ronde: huidigeRonde.titel })}
            </Knopschakel>
            {begeleidt(review) ? <Knopschakel to={`${pad}/begeleiding`}>{t('naarBegeleiding')}</Knopschakel> : null}
          </p>
        </>
      ) : (
        <p className="smk-review-knoppen">
          {status === 'TEAMVORMING' && vormtTeam(review) ? (
            <Knopschakel to={`${pad}/team`} belangrijk>
              {t('mee.naarTeam')}
            </Knopschakel>
          ) : null}
          {status === 'RONDES' && begeleidt(review) ? (
            <Knopschakel to={`${pad}/begeleiding`} belangrijk>
              {t('naarBegeleiding')}
            </Knopschakel>
          ) : null}
          {doel ? (
            <Knopschakel to={`${pad}/${doel}`} belangrijk>
              {t(`naar.${doel}`)}
            </Knopschakel>
          ) : (
            <Knopschakel to={`${pad}/casus`}>{t('naar.casus')}</Knopschakel>
          )}
        </p>
      )}
      <Paragraph small className="smk-zacht">
        {t('ikBen', { rollen: review.rol.map((rol) => t(`rol.${rol}`)).join(', ') })}{' '}
        {gestartOp ? t('gestart', { datum: datum(gestartOp) }) : null}
      </Paragraph>
    </div>
  );
}
