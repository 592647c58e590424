import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetVersie, Schema } from '../api/client';
import { datum } from '../deel/datum';
import { Dialoog } from '../deel/Dialoog';
import { focusOp } from '../deel/focus';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Heading2, Paragraph } from '../deel/nlds';
import { Probleemmelding } from '../deel/Probleemmelding';
import { NieuwAdres } from './NieuwAdres';
import { useMaakAdres, useTrekIn } from './useAgendaadres';

const KOP = 'agenda-adres';

/** The secret address: made, shown once, made anew, revoked. */
export function Agendaadres({ gelezen }: { gelezen: MetVersie<Schema<'Agendaadres'>> }) {
  const { t } = useTranslation('agenda');
  const { t: deel } = useTranslation('deel');
  const [vraagt, zetVraagt] = useState<'opnieuw' | 'intrekken'>();
  const maak = useMaakAdres();
  const trekIn = useTrekIn(gelezen.etag);
  const meld = useMeld();
  const { gemaaktOp } = gelezen.inhoud;

  const doe = async (wat: 'maken' | 'opnieuw' | 'intrekken') => {
    try {
      if (wat === 'intrekken') {
        await trekIn.mutateAsync();
        maak.reset();
      } else {
        await maak.mutateAsync();
      }
      zetVraagt(undefined);
      meld(t(`meld.${wat}`));
      focusOp(KOP);
    } catch {
      zetVraagt(undefined);
    }
  };
  const fout = maak.error ?? trekIn.error;

  return (
    <section aria-labelledby={KOP}>
      <Heading2 id={KOP} tabIndex={-1}>
        {t('adres.kop')}
      </Heading2>
      {fout ? <Probleemmelding fout={fout} /> : null}
      {maak.data?.adres ? <NieuwAdres adres={maak.data.adres} /> : null}
      {gemaaktOp ? (
        <>
          <Paragraph>{t('adres.sinds', { datum: datum(gemaaktOp) })}</Paragraph>
          <ButtonGroup>
            <Button appearance="secondary-action-button" onClick={() => zetVraagt('opnieuw')}>
              {t('adres.opnieuw')}
            </Button>
            <Button appearance="secondary-action-button" onClick={() => zetVraagt('intrekken')}>
              {t('adres.intrekken')}
            </Button>
          </ButtonGroup>
        </>
      ) : (
        <>
          <Paragraph>{t('adres.geen')}</Paragraph>
          <Button
            appearance="primary-action-button"
            busy={maak.isPending}
            disabled={maak.isPending}
            onClick={() => void doe('maken')}
          >
            {t('adres.maken')}
          </Button>
        </>
      )}
      <Dialoog
        titel={vraagt ? t(`adres.${vraagt}`) : ''}
        open={vraagt !== undefined}
        sluit={() => zetVraagt(undefined)}
      >
        {vraagt ? (
          <>
            <Paragraph>{t(`zeker.${vraagt}`)}</Paragraph>
            <ButtonGroup>
              <Button
                appearance="primary-action-button"
                disabled={maak.isPending || trekIn.isPending}
                onClick={() => void doe(vraagt)}
              >
                {t(`adres.${vraagt}`)}
              </Button>
              <Button appearance="secondary-action-button" onClick={() => zetVraagt(undefined)}>
                {deel('annuleren')}
              </Button>
            </ButtonGroup>
          </>
        ) : null}
      </Dialoog>
    </section>
  );
}
