import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { Schema } from '../api/client';
import { tijdvak } from '../deel/datum';
import { Dialoog } from '../deel/Dialoog';
import { Laden } from '../deel/Laden';
import { useMeld } from '../deel/Melding';
import { Button, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Reviewmenu, useReview, vormtTeam } from '../deel/review';
import { Schakel } from '../deel/Schakel';
import { useSessies } from '../deel/sessies';
import { Status } from '../deel/Status';
import { LEEG, Sessieformulier } from './Sessieformulier';
import { type Sessie, useStelVoor } from './useSessie';
import './sessie.css';

/** The meetings of a review: those to choose a date for, those agreed, those that were. */
export function Sessiespagina() {
  const { id = '' } = useParams();
  const review = useReview(id);
  return <Laden vraag={review}>{({ inhoud }) => <Sessielijst review={inhoud} />}</Laden>;
}

function Sessielijst({ review }: { review: Schema<'Peerreview'> }) {
  const { t } = useTranslation('sessie');
  const sessies = useSessies(review.id);
  return (
    <Pagina titel={t('titel')} boven={<Reviewmenu review={review} />} inleiding={t('inleiding')}>
      {vormtTeam(review) ? <Voorstellen review={review.id} /> : null}
      <Laden vraag={sessies}>
        {(lijst) =>
          lijst.length === 0 ? (
            <div className="smk-leeg">
              <Paragraph>{t(vormtTeam(review) ? 'leegLeiding' : 'leeg')}</Paragraph>
            </div>
          ) : (
            <ul className="smk-kaarten">
              {lijst.map((sessie) => (
                <Kaart key={sessie.id} review={review.id} sessie={sessie} />
              ))}
            </ul>
          )
        }
      </Laden>
    </Pagina>
  );
}

function Kaart({ review, sessie }: { review: string; sessie: Sessie }) {
  const { t } = useTranslation('sessie');
  const { beginOp, eindeOp, plaats, status, videolink, voorstellen } = sessie;
  return (
    <li className="smk-kaart">
      <Schakel to={`/peerreviews/${review}/sessies/${sessie.id}`} className="smk-kaart__titel">
        {beginOp && eindeOp ? tijdvak(beginOp, eindeOp) : t('voorstellen', { count: voorstellen.length })}
      </Schakel>
      <Paragraph>
        <Status>{t(`status.${status}`)}</Status>
      </Paragraph>
      {plaats ? <Paragraph lang="nl">{plaats}</Paragraph> : null}
      {videolink ? <Paragraph>{t('opVideo')}</Paragraph> : null}
    </li>
  );
}

function Voorstellen({ review }: { review: string }) {
  const { t } = useTranslation('sessie');
  const [open, zetOpen] = useState(false);
  const [velden, zet] = useState(LEEG);
  const stelVoor = useStelVoor(review);
  const ga = useNavigate();
  const meld = useMeld();
  const sluit = () => zetOpen(false);
  return (
    <>
      <p>
        <Button appearance="primary-action-button" onClick={() => zetOpen(true)}>
          {t('stelVoor')}
        </Button>
      </p>
      <Dialoog titel={t('stelVoor')} open={open} sluit={sluit}>
        <Sessieformulier
          velden={velden}
          zet={zet}
          metData
          knop={t('formulier.stelVoor')}
          sluit={sluit}
          bewaar={async (invoer) => {
            const id = await stelVoor.mutateAsync(invoer);
            sluit();
            meld(t('meld.voorgesteld'));
            await ga(`/peerreviews/${review}/sessies/${id}`);
          }}
        />
      </Dialoog>
    </>
  );
}
