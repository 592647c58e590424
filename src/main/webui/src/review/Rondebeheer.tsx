import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tijdstip } from '../deel/datum';
import { Dialoog } from '../deel/Dialoog';
import { Geschiedenis, Waarom } from '../deel/Geschiedenis';
import { Button, Heading2, Paragraph } from '../deel/nlds';
import { Probleemmelding } from '../deel/Probleemmelding';
import { isVoorbij } from '../deel/review';
import { Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { Inzendingen } from './Inzendingen';
import { Rondedatums } from './Rondedatums';
import { Rondestappen } from './Rondestappen';
import type { Peerreview } from './useReviews';
import { useRondegeschiedenis, useRondestand, type Ronde } from './useRondes';

interface Eigenschappen {
  review: Peerreview;
  ronde: Ronde;
  /** The other rounds are behind us. */
  laatste: boolean;
}

/** One round in the timeline: its dates, who handed in, and what can be done with it now. */
export function Rondebeheer({ review, ronde, laatste }: Eigenschappen) {
  const { t } = useTranslation('review');
  const { t: deel } = useTranslation('deel');
  const kop = useRef<HTMLHeadingElement>(null);
  const [wijzigt, zetWijzigt] = useState(false);
  // of a round that has not begun there is no history to ask for
  const geschiedenis = useRondegeschiedenis(review.id, ronde.id, ronde.status !== 'GEPLAND');
  const stand = useRondestand(review.id, ronde.id);
  const voorbij = isVoorbij(review);
  const kanAnders =
    !voorbij && (stand.data?.overgangen.length ?? 0) > 0 && (ronde.status === 'GEPLAND' || ronde.status === 'OPEN');
  const open = ronde.status === 'OPEN';

  return (
    <li
      className={open ? 'smk-review-ronde smk-review-ronde--open' : 'smk-review-ronde'}
      aria-current={open ? 'step' : undefined}
    >
      <Heading2 ref={kop} tabIndex={-1}>
        {ronde.volgnummer}. {ronde.titel} <Status>{t(`rondestatus.${ronde.status}`)}</Status>
      </Heading2>
      {ronde.status === 'OVERGESLAGEN' ? (
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
          {t('rondes.lees', { ronde: deel(`ronde.${ronde.soort}`) })}
        </Schakel>
      </p>
      {stand.error ? <Probleemmelding fout={stand.error} opnieuw={() => void stand.refetch()} /> : null}
      {stand.data && !voorbij ? <Rondestappen review={review} stand={stand.data} kop={kop} laatste={laatste} /> : null}
      {kanAnders ? (
        <Button
          appearance="secondary-action-button"
          aria-label={`${t(open ? 'datums.verleng' : 'datums.knop')}: ${ronde.titel}`}
          onClick={() => zetWijzigt(true)}
        >
          {open ? t('datums.verleng') : t('datums.knop')}
        </Button>
      ) : null}
      <Dialoog titel={open ? t('datums.verleng') : t('datums.knop')} open={wijzigt} sluit={() => zetWijzigt(false)}>
        {stand.data ? (
          <Rondedatums
            review={review.id}
            gelezen={{ inhoud: stand.data.ronde, etag: stand.data.etag }}
            klaar={() => zetWijzigt(false)}
          />
        ) : null}
      </Dialoog>
      <Geschiedenis
        regels={geschiedenis.data?.items ?? []}
        naam={(status) => t(`rondestatus.${status as Ronde['status']}`)}
      />
    </li>
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
