import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Laden } from '../deel/Laden';
import { Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { begeleidt, isVoorbij, Reviewmenu, useReview } from '../deel/review';
import { useRondes } from '../deel/reviewdelen';
import { Knopschakel } from '../deel/Schakel';
import { Reviewovergangen } from './Reviewovergangen';
import { Rondebeheer } from './Rondebeheer';
import type { Ronde } from './useRondes';
import './review.css';

const NOG_TE_GAAN: readonly string[] = ['GEPLAND', 'OPEN'];

/** The rounds as a timeline, for who guides them: what was, what is open, what comes, and what one can do about it. */
export function Begeleidingpagina() {
  const { t } = useTranslation('review');
  const { id = '' } = useParams();
  const review = useReview(id);
  const rondes = useRondes(id);
  return (
    <Laden vraag={review}>
      {({ inhoud, etag }) => {
        // while the rounds run they come first; otherwise what comes next would be at the end of what was
        const naDeRondes = inhoud.status !== 'RONDES' && inhoud.status !== 'TEAMVORMING';
        const vooruit = <Reviewovergangen review={inhoud} etag={etag} welke="vooruit" />;
        return (
          <Pagina
            titel={t('begeleiding.titel')}
            boven={<Reviewmenu review={inhoud} />}
            inleiding={
              isVoorbij(inhoud)
                ? t('begeleiding.voorbij')
                : begeleidt(inhoud)
                  ? t('begeleiding.inleiding')
                  : t('begeleiding.nietVanU')
            }
          >
            <Paragraph>
              <strong>{t(`status.${inhoud.status}`)}</strong> {t(`uitleg.${inhoud.status}`)}
            </Paragraph>
            <p>
              <Knopschakel to={`/peerreviews/${id}/projectie`}>{t('begeleiding.projectie')}</Knopschakel>
            </p>
            {naDeRondes ? vooruit : null}
            <Laden vraag={rondes}>
              {(alle) =>
                alle.length === 0 ? (
                  <Paragraph>{t('begeleiding.geenRondes')}</Paragraph>
                ) : (
                  <ol className="smk-review-rondes">
                    {alle.map((ronde) => (
                      <Rondebeheer
                        key={ronde.id}
                        review={inhoud}
                        ronde={ronde}
                        aanZet={inhoud.status === 'RONDES' && aanZet(alle).includes(ronde)}
                        laatste={alle.every(
                          ({ id: ander, status }) => ander === ronde.id || !NOG_TE_GAAN.includes(status),
                        )}
                      />
                    ))}
                  </ol>
                )
              }
            </Laden>
            {naDeRondes ? null : vooruit}
            <Reviewovergangen review={inhoud} etag={etag} welke="opzij" />
          </Pagina>
        );
      }}
    </Laden>
  );
}

/** Where something may be done now: the round that is open, or else the one that closed last and the one that comes next. */
function aanZet(rondes: readonly Ronde[]): (Ronde | undefined)[] {
  const open = rondes.filter(({ status }) => status === 'OPEN');
  if (open.length > 0) return open;
  return [rondes.findLast(({ status }) => status === 'GESLOTEN'), rondes.find(({ status }) => status === 'GEPLAND')];
}
