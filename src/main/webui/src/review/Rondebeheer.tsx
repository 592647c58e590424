import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tijdstip } from '../deel/datum';
import { Dialoog } from '../deel/Dialoog';
import { Geschiedenis, Waarom } from '../deel/Geschiedenis';
import { Button, Heading2, Paragraph } from '../deel/nlds';
import { begeleidt, isVoorbij } from '../deel/review';
import { Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { Tewijzigen } from '../deel/Tewijzigen';
import { Inzendingen } from './Inzendingen';
import { Rondedatums } from './Rondedatums';
import { Rondestappen } from './Rondestappen';
import type { Peerreview } from './useReviews';
import { useRondegeschiedenis, useRondeMetVersie, type Ronde } from './useRondes';

interface Eigenschappen {
  review: Peerreview;
  ronde: Ronde;
  /** Its steps are shown at once; of another round one asks for them. */
  aanZet: boolean;
  /** The other rounds are behind us. */
  laatste: boolean;
}

/** One round in the timeline: its dates, who handed in, and what can be done with it now. */
export function Rondebeheer({ review, ronde, aanZet, laatste }: Eigenschappen) {
  const { t } = useTranslation('review');
  const kop = useRef<HTMLHeadingElement>(null);
  const [verloop, zetVerloop] = useState(false);
  const [later, zetLater] = useState(false);
  const overgeslagen = ronde.status === 'OVERGESLAGEN';
  const geschiedenis = useRondegeschiedenis(review.id, ronde.id, verloop || overgeslagen);
  const leidt = begeleidt(review) && !isVoorbij(review);
  const open = ronde.status === 'OPEN';
  const teGaan = open || ronde.status === 'GEPLAND';
  const stappen = <Rondestappen review={review} ronde={ronde} kop={kop} laatste={laatste} />;

  return (
    <li
      className={open ? 'smk-review-ronde smk-review-ronde--open' : 'smk-review-ronde'}
      aria-current={open ? 'step' : undefined}
    >
      <Heading2 ref={kop} tabIndex={-1}>
        {ronde.volgnummer}. {ronde.titel} <Status>{t(`rondestatus.${ronde.status}`)}</Status>
      </Heading2>
      {overgeslagen ? (
        <Waarom regels={geschiedenis.data?.items} status={ronde.status} />
      ) : (
        <Paragraph>
          {t(`rondes.schrijvers.${ronde.schrijvers.length === 2 ? 'BEIDE' : (ronde.schrijvers[0] ?? 'PEER')}`)}{' '}
          {t(`onthulling.${ronde.onthulling}`)}
        </Paragraph>
      )}
      <Data ronde={ronde} />
      <Inzendingen ronde={ronde} />
      <p>
        <Schakel to={`/peerreviews/${review.id}/rondes/${ronde.id}`}>
          {t('rondes.lees', { ronde: ronde.titel })}
        </Schakel>
      </p>
      {leidt && aanZet ? stappen : null}
      {leidt && teGaan ? <Datawijzigen review={review.id} ronde={ronde} /> : null}
      {leidt && teGaan && !aanZet ? (
        <details className="smk-uitklap" onToggle={(gebeurtenis) => zetLater(gebeurtenis.currentTarget.open)}>
          <summary>{t('rondes.later')}</summary>
          {later ? stappen : null}
        </details>
      ) : null}
      {ronde.status === 'GEPLAND' ? null : (
        <Geschiedenis
          regels={geschiedenis.data?.items}
          naam={(status) => t(`rondestatus.${status as Ronde['status']}`)}
          openen={zetVerloop}
        />
      )}
    </li>
  );
}

/** The dates of a round that is still to come, or the end of the one that is open. */
function Datawijzigen({ review, ronde }: { review: string; ronde: Ronde }) {
  const { t } = useTranslation('review');
  const [wijzigt, zetWijzigt] = useState(false);
  const gelezen = useRondeMetVersie(review, ronde.id, wijzigt);
  const naam = t(ronde.status === 'OPEN' ? 'datums.verleng' : 'datums.knop');
  return (
    <>
      <Button
        appearance="secondary-action-button"
        aria-label={`${naam}: ${ronde.titel}`}
        onClick={() => zetWijzigt(true)}
      >
        {naam}
      </Button>
      <Dialoog titel={naam} open={wijzigt} sluit={() => zetWijzigt(false)}>
        <Tewijzigen vraag={gelezen}>
          {(stand) => <Rondedatums review={review} gelezen={stand} klaar={() => zetWijzigt(false)} />}
        </Tewijzigen>
      </Dialoog>
    </>
  );
}

function Data({ ronde }: { ronde: Ronde }) {
  const { t } = useTranslation('review');
  const { status, opentOp, deadlineOp, respijtUren, geopendOp, geslotenOp, heropendVoor, verlengingen } = ronde;
  const regels = [
    status === 'GEPLAND' && opentOp && deadlineOp
      ? t('rondes.gepland', { van: tijdstip(opentOp), tot: tijdstip(deadlineOp) })
      : undefined,
    geopendOp ? t('rondes.geopend', { op: tijdstip(geopendOp) }) : undefined,
    status === 'OPEN' && deadlineOp ? t('rondes.sluit', { op: tijdstip(deadlineOp) }) : undefined,
    (status === 'OPEN' || status === 'GEPLAND') && respijtUren > 0
      ? t('rondes.respijt', { count: respijtUren })
      : undefined,
    geslotenOp && status !== 'OPEN' ? t('rondes.gesloten', { op: tijdstip(geslotenOp) }) : undefined,
    heropendVoor ? t('rondes.heropendVoor', { naam: heropendVoor.naam }) : undefined,
  ].filter((regel) => regel !== undefined);
  return (
    <>
      <Paragraph>{regels.join(' ')}</Paragraph>
      {verlengingen.map((verlenging) => (
        <Paragraph key={verlenging.op} small>
          {t('rondes.verlengd', {
            van: tijdstip(verlenging.van),
            naar: tijdstip(verlenging.naar),
            door: verlenging.door,
          })}{' '}
          <q lang="nl">{verlenging.reden}</q>
        </Paragraph>
      ))}
    </>
  );
}
