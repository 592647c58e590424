import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { MetVersie, Schema } from '../api/client';
import { tijdvak } from '../deel/datum';
import { Dialoog } from '../deel/Dialoog';
import { focusOp } from '../deel/focus';
import { Geschiedenis } from '../deel/Geschiedenis';
import { Laden } from '../deel/Laden';
import { useMeld } from '../deel/Melding';
import { Button, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Reviewmenu, useReview, vormtTeam } from '../deel/review';
import { doetMee } from '../deel/rolInReview';
import { Knopschakel, Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { gewijzigd } from '../deel/useKlad';
import { useWijziging } from '../deel/useWijziging';
import { Antwoordformulier } from './Antwoordformulier';
import { inVelden, Sessieformulier } from './Sessieformulier';
import { Sessiestappen } from './Sessiestappen';
import { type Sessie, useSessie, useWijzig } from './useSessie';
import { Voorstellen } from './Voorstellen';
import './sessie.css';

/** One meeting: when and where, who can come when, and what may come next. */
export function Sessiepagina() {
  const { id = '', sessieId = '' } = useParams();
  const review = useReview(id);
  const stand = useSessie(id, sessieId);
  return (
    <Laden vraag={review}>
      {({ inhoud }) => <Laden vraag={stand}>{(gelezen) => <Inhoud review={inhoud} stand={gelezen} />}</Laden>}
    </Laden>
  );
}

type Stand = NonNullable<ReturnType<typeof useSessie>['data']>;

function Inhoud({ review, stand }: { review: Schema<'Peerreview'>; stand: Stand }) {
  const { t } = useTranslation('sessie');
  const { inhoud: sessie, etag } = stand.sessie;
  const { beginOp, eindeOp, status } = sessie;
  return (
    <Pagina
      titel={beginOp && eindeOp ? tijdvak(beginOp, eindeOp) : t('zonderDatum')}
      boven={
        <>
          <Reviewmenu review={review} />
          <p className="smk-kruimel">
            <Schakel to={`/peerreviews/${review.id}/sessies`}>{t('alle')}</Schakel>
          </p>
        </>
      }
    >
      <Paragraph>
        <Status>{t(`status.${status}`)}</Status> {t(`uitleg.${status}`)}
      </Paragraph>
      <Plek sessie={sessie} />
      {status === 'BEZIG' ? (
        <p>
          <Knopschakel to={`/peerreviews/${review.id}/sessies/${sessie.id}/live`} belangrijk>
            {t('doeMee')}
          </Knopschakel>
        </p>
      ) : null}
      {status === 'VASTGESTELD' ? (
        <Paragraph>
          <Schakel to={`/peerreviews/${review.id}/sessies/${sessie.id}/live`}>{t('kijkVast')}</Schakel> ·{' '}
          <Schakel to="/ik/agenda-adres">{t('inAgenda')}</Schakel>
        </Paragraph>
      ) : null}
      {vormtTeam(review) && status !== 'GEHOUDEN' && status !== 'AFGELAST' ? (
        <Wijzigen review={review.id} gelezen={stand.sessie} />
      ) : null}
      {status === 'VOORGESTELD' && doetMee(review) ? (
        <Antwoordformulier review={review.id} sessie={sessie} mijn={stand.mijn} />
      ) : (
        <Voorstellen sessie={sessie} />
      )}
      <Sessiestappen review={review.id} sessie={sessie} etag={etag} overgangen={stand.overgangen} />
      <Geschiedenis
        regels={stand.geschiedenis.map((regel) => (regel.van === regel.naar ? { ...regel, naar: 'VERZET' } : regel))}
        naam={(naar) => t(`status.${naar as Sessie['status'] | 'VERZET'}`)}
      />
    </Pagina>
  );
}

function Plek({ sessie: { plaats, videolink } }: { sessie: Sessie }) {
  const { t } = useTranslation('sessie');
  if (!plaats && !videolink) return <Paragraph>{t('plekOnbekend')}</Paragraph>;
  return (
    <dl className="smk-sessie-plek">
      {plaats ? (
        <div>
          <dt>{t('plaats')}</dt>
          <dd lang="nl">{plaats}</dd>
        </div>
      ) : null}
      {videolink ? (
        <div>
          <dt>{t('videolink')}</dt>
          <dd>
            <a href={videolink} className="utrecht-link utrecht-link--html-a" rel="noreferrer noopener">
              {videolink}
            </a>
          </dd>
        </div>
      ) : null}
    </dl>
  );
}

function Wijzigen({ review, gelezen }: { review: string; gelezen: MetVersie<Sessie> }) {
  const { t } = useTranslation('sessie');
  const [open, zetOpen] = useState(false);
  const voorgesteld = gelezen.inhoud.status === 'VOORGESTELD';
  const naam = t(voorgesteld ? 'wijzig' : 'wijzigPlek');
  return (
    <>
      <p>
        <Button appearance="secondary-action-button" onClick={() => zetOpen(true)}>
          {naam}
        </Button>
      </p>
      <Dialoog titel={naam} open={open} sluit={() => zetOpen(false)}>
        <Wijzigformulier review={review} gelezen={gelezen} sluit={() => zetOpen(false)} />
      </Dialoog>
    </>
  );
}

function Wijzigformulier(props: { review: string; gelezen: MetVersie<Sessie>; sluit: () => void }) {
  const { review, gelezen, sluit } = props;
  const { t: deel } = useTranslation('deel');
  const wijziging = useWijziging(undefined, gelezen, inVelden);
  const wijzig = useWijzig(review, gelezen.inhoud.id);
  const meld = useMeld();
  // dates that were left alone stay as they are, with what people answered to them
  const anders = gewijzigd(wijziging.begin, wijziging.velden);
  const andereData = anders.data !== undefined || anders.duur !== undefined;
  return (
    <Sessieformulier
      velden={wijziging.velden}
      zet={wijziging.zet}
      metData={gelezen.inhoud.status === 'VOORGESTELD'}
      knop={deel('opslaan')}
      sluit={sluit}
      bewaar={async ({ plaats, videolink, voorstellen }) => {
        const body = {
          plaats: plaats ?? null,
          videolink: videolink ?? null,
          ...(andereData ? { voorstellen } : {}),
        };
        await wijziging.bewaar((etag) => wijzig.mutateAsync({ etag, body }));
        sluit();
        meld(deel('opgeslagen'));
        focusOp();
      }}
    />
  );
}
