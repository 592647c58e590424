import { useTranslation } from 'react-i18next';
import { dag, datum, overHoelang } from '../deel/datum';
import { Paragraph } from '../deel/nlds';
import { begeleidt } from '../deel/review';
import { Knopschakel } from '../deel/Schakel';
import type { Peerreview } from './useReviews';

/** Where the review stands, in words, and the way to the round that is open. */
export function Reviewstand({ review }: { review: Peerreview }) {
  const { t } = useTranslation('review');
  const { t: deel } = useTranslation('deel');
  const { huidigeRonde, gepauzeerdOp, gestartOp, status } = review;
  return (
    <div className="smk-vlak">
      <Paragraph className="smk-review-stand">
        <strong>{t(`status.${status}`)}</strong> {t(`uitleg.${status}`)}
      </Paragraph>
      {gepauzeerdOp ? <Paragraph>{t('gepauzeerdSinds', { datum: datum(gepauzeerdOp) })}</Paragraph> : null}
      {huidigeRonde ? (
        <>
          <Paragraph>
            {huidigeRonde.deadlineOp
              ? t('ronde.openTot', {
                  ronde: deel(`ronde.${huidigeRonde.soort}`),
                  dag: dag(huidigeRonde.deadlineOp),
                  over: overHoelang(huidigeRonde.deadlineOp),
                })
              : t('ronde.open', { ronde: deel(`ronde.${huidigeRonde.soort}`) })}
          </Paragraph>
          <p className="smk-review-knoppen">
            <Knopschakel to={`/peerreviews/${review.id}/rondes/${huidigeRonde.id}`} belangrijk>
              {t('ronde.naar', { ronde: deel(`ronde.${huidigeRonde.soort}`) })}
            </Knopschakel>
            {begeleidt(review) ? (
              <Knopschakel to={`/peerreviews/${review.id}/begeleiding`}>{t('naarBegeleiding')}</Knopschakel>
            ) : null}
          </p>
        </>
      ) : status === 'TEAMVORMING' ? (
        <p>
          <Knopschakel to={`/peerreviews/${review.id}/casus`} belangrijk>
            {t('naarCasus')}
          </Knopschakel>
        </p>
      ) : null}
      <Paragraph small className="smk-zacht">
        {t('ikBen', { rollen: review.rol.map((rol) => t(`rol.${rol}`)).join(', ') })}{' '}
        {gestartOp ? t('gestart', { datum: datum(gestartOp) }) : null}
      </Paragraph>
    </div>
  );
}
