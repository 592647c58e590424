import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Button, Heading3, Paragraph } from '../deel/nlds';
import { Rondestappen } from '../review/Rondestappen';
import { useRondestand } from '../review/useRondes';
import { veldenVan } from '../schrijven/velden';
import type { ZetOp } from './Leiding';
import type { Live } from './useLive';

interface Eigenschappen {
  review: Schema<'Peerreview'>;
  rondes: readonly Schema<'Ronde'>[];
  live: Live;
  zetOp: ZetOp;
  kop: RefObject<HTMLHeadingElement | null>;
}

/** Writing together in the ronde that is open. The reveal is closing that ronde, by the step it always has. */
export function Samenschrijven({ review, rondes, live, zetOp, kop }: Eigenschappen) {
  const { t } = useTranslation('live');
  const open = rondes.find(({ status, soort }) => status === 'OPEN' && veldenVan(soort).length > 0);
  if (!open) return null;
  const bezig = live.soort === 'STILSCHRIJVEN';
  return (
    <>
      <Heading3>
        {t('stil.kop')}: <span lang="nl">{open.titel}</span>
      </Heading3>
      {bezig ? (
        <>
          <Paragraph>{t('stil.onthul')}</Paragraph>
          <Onthulling
            review={review}
            ronde={open.id}
            laatste={rondes.every(({ id, status }) => id === open.id || status !== 'GEPLAND')}
            kop={kop}
          />
        </>
      ) : (
        <Button appearance="secondary-action-button" onClick={() => zetOp({ soort: 'STILSCHRIJVEN', ding: open.id })}>
          {t('stil.begin')}
        </Button>
      )}
    </>
  );
}

interface Onthulling {
  review: Schema<'Peerreview'>;
  ronde: string;
  laatste: boolean;
  kop: RefObject<HTMLHeadingElement | null>;
}

function Onthulling({ review, ronde, laatste, kop }: Onthulling) {
  const stand = useRondestand(review.id, ronde);
  return stand.data ? <Rondestappen review={review} stand={stand.data} kop={kop} laatste={laatste} /> : null;
}
