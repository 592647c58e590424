import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Schema } from '../api/client';
import { heeftStatus } from '../api/probleem';
import { Laden } from '../deel/Laden';
import { NietGevonden } from '../deel/NietGevonden';
import { Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { metGemeente } from '../deel/persoon';
import { useReview } from '../deel/review';
import { Schakel } from '../deel/Schakel';
import { Aankondiging, Verbinding } from './Aankondiging';
import { Beeld } from './Beeld';
import { Klaar } from './Klaar';
import { Klok } from './Klok';
import { Leiding } from './Leiding';
import { type Live, type Stand, useLive } from './useLive';
import './live.css';

/** A sessie while it goes on: the screen of everyone who is there, around a table or on video. */
export function Livepagina() {
  const { t } = useTranslation('live');
  const { id = '', sessieId = '' } = useParams();
  const review = useReview(id);
  const stand = useLive(id, sessieId);
  // who was replaced meanwhile sees nothing more, also not what was read before
  if (heeftStatus(stand.error, 404)) return <NietGevonden />;
  return (
    <Laden vraag={review}>
      {({ inhoud }) => (
        <Laden vraag={stand}>
          {(nu) => (
            <Pagina
              titel={t('titel')}
              breed
              boven={
                <p className="smk-kruimel">
                  <Schakel to={`/peerreviews/${id}/sessies/${sessieId}`}>{t('deSessie')}</Schakel> ·{' '}
                  <span lang="nl">{inhoud.casusTitel}</span>
                </p>
              }
            >
              <Aankondiging live={nu.inhoud} />
              <Verbinding fout={stand.error} />
              {nu.inhoud.status === 'BEZIG' ? (
                <Bezig review={inhoud} sessie={sessieId} stand={nu} />
              ) : (
                <Buiten review={id} status={nu.inhoud.status} />
              )}
            </Pagina>
          )}
        </Laden>
      )}
    </Laden>
  );
}

function Bezig({ review, sessie, stand }: { review: Schema<'Peerreview'>; sessie: string; stand: Stand }) {
  const { t } = useTranslation('live');
  const { inhoud: live, voorloop } = stand;
  const klaar = live.soort === 'NIETS' ? null : <Klaar review={review.id} sessie={sessie} live={live} />;
  return (
    <div className={live.leidt ? 'smk-live smk-live--leidt' : 'smk-live'}>
      <section className="smk-live-nu" aria-labelledby="live-nu">
        <Heading2 id="live-nu" tabIndex={-1}>
          {live.soort ? t(`soort.${live.soort}`) : ''}
        </Heading2>
        {live.spreker ? <Paragraph>{t('spreekt', { naam: metGemeente(live.spreker) })}</Paragraph> : null}
        {live.eindigtOp ? <Klok key={live.eindigtOp} eindigtOp={live.eindigtOp} voorloop={voorloop} /> : null}
        {live.soort === 'STILSCHRIJVEN' ? klaar : null}
        <Beeld review={review} live={live} />
        {live.soort === 'STILSCHRIJVEN' ? null : klaar}
      </section>
      {live.leidt ? <Leiding review={review} sessie={sessie} stand={stand} /> : null}
    </div>
  );
}

/** Before it begins, and after. */
function Buiten({ review, status }: { review: string; status: Live['status'] }) {
  const { t } = useTranslation('live');
  return (
    <div className="smk-leeg">
      <Paragraph>{t(`status.${status}`)}</Paragraph>
      {status === 'GEHOUDEN' ? (
        <Paragraph>
          {t('verder')} <Schakel to={`/peerreviews/${review}/rondes`}>{t('naarRondes')}</Schakel>
        </Paragraph>
      ) : null}
    </div>
  );
}
