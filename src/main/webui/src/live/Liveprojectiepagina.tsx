import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { heeftStatus } from '../api/probleem';
import { Laden } from '../deel/Laden';
import { NietGevonden } from '../deel/NietGevonden';
import { Pagina } from '../deel/Pagina';
import { metGemeente } from '../deel/persoon';
import { useReview } from '../deel/review';
import { useReviewcasus } from '../deel/reviewdelen';
import { Knopschakel } from '../deel/Schakel';
import { Schermvullend } from '../review/Schermvullend';
import { Vel } from '../review/Vel';
import { Aankondiging, Verbinding } from './Aankondiging';
import { Klok } from './Klok';
import { useBeeld } from './useBeeld';
import { type Live, useLive } from './useLive';
import '../review/projectie.css';
import './live.css';

/** The same for a projector: what is on, large, and nothing of who happens to be logged in there. */
export function Liveprojectiepagina() {
  const { t } = useTranslation('live');
  const { id = '', sessieId = '' } = useParams();
  const review = useReview(id);
  const stand = useLive(id, sessieId);
  if (heeftStatus(stand.error, 404)) return <NietGevonden />;
  return (
    <Laden vraag={review}>
      {({ inhoud }) => (
        <Laden vraag={stand}>
          {({ inhoud: live, voorloop }) => (
            <div className="smk-projectie">
              <Pagina titel={inhoud.casusTitel} taal="nl" breed>
                <Aankondiging live={live} />
                <Verbinding fout={stand.error} />
                <Groot review={id} live={live} />
                <div className="smk-projectie__bediening smk-live-balk">
                  {live.spreker ? <p>{t('spreekt', { naam: metGemeente(live.spreker) })}</p> : null}
                  {live.eindigtOp ? <Klok key={live.eindigtOp} eindigtOp={live.eindigtOp} voorloop={voorloop} /> : null}
                  {live.aantalKlaar ? <p>{t('klaar.aantal', { count: live.aantalKlaar })}</p> : null}
                  <Schermvullend />
                  <Knopschakel to={`/peerreviews/${id}/sessies/${sessieId}/live`}>{t('terug')}</Knopschakel>
                </div>
              </Pagina>
            </div>
          )}
        </Laden>
      )}
    </Laden>
  );
}

function Groot({ review, live }: { review: string; live: Live }) {
  const { t } = useTranslation('live');
  switch (live.soort) {
    case undefined:
      return <Regel tekst={t(`status.${live.status}`)} />;
    case 'NIETS':
    case 'STILSCHRIJVEN':
      return <Regel tekst={t(`groot.${live.soort}`)} />;
    case 'CASUS':
      return <Casus review={review} />;
    default:
      return <Dingen review={review} live={live} />;
  }
}

function Regel({ tekst }: { tekst: string }) {
  return (
    <section className="smk-projectie__vel">
      <p className="smk-projectie__tekst">{tekst}</p>
    </section>
  );
}

function Casus({ review }: { review: string }) {
  const casus = useReviewcasus(review);
  return (
    <Laden vraag={casus}>
      {({ verhaal }) => (
        <section className="smk-projectie__vel">
          <p className="smk-projectie__tekst smk-projectie__tekst--lang" lang="nl">
            {verhaal}
          </p>
        </section>
      )}
    </Laden>
  );
}

function Dingen({ review, live }: { review: string; live: Live }) {
  const { t } = useTranslation('live');
  const dias = useBeeld(review, live);
  return (
    <Laden vraag={dias}>
      {(alle) => {
        const eerste = alle[0];
        if (!eerste) return <Regel tekst={t('leeg')} />;
        return live.soort !== 'RONDE' && alle.length === 1 ? (
          <Vel dia={eerste} />
        ) : (
          <div className="smk-live-muur">
            {alle.map((dia) => (
              // they are all of one ronde
              <Vel key={dia.sleutel} dia={{ ...dia, ronde: undefined }} />
            ))}
          </div>
        );
      }}
    </Laden>
  );
}
