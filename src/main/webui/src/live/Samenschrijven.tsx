import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Button, Heading3, Paragraph } from '../deel/nlds';
import { Rondestappen } from '../review/Rondestappen';
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
        {t('stil.kop')}: {open.titel}
      </Heading3>
      {bezig ? (
        <>
          <Paragraph>{t('stil.onthul')}</Paragraph>
          <Rondestappen
            review={review}
            ronde={open}
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
