import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetVersie, Schema } from '../api/client';
import { datum } from '../deel/datum';
import { Dialoog } from '../deel/Dialoog';
import { Dialoogformulier } from '../deel/Dialoogformulier';
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
  const [vraagt, zetVraagt] = useState<'opnieuw' | 'intrekken'>();
  const maak = useMaakAdres();
  const trekIn = useTrekIn(gelezen.etag);
  const meld = useMeld();
  const { gemaaktOp } = gelezen.inhoud;

  const doe = async (wat: 'maken' | 'opnieuw' | 'intrekken') => {
    if (wat === 'intrekken') {
      await trekIn.mutateAsync();
      maak.reset();
    } else {
      await maak.mutateAsync();
    }
    zetVraagt(undefined);
    meld(t(`meld.${wat}`));
    focusOp(KOP);
  };

  return (
    <section aria-labelledby={KOP}>
      <Heading2 id={KOP} tabIndex={-1}>
        {t('adres.kop')}
      </Heading2>
      {maak.error && !vraagt ? <Probleemmelding fout={maak.error} /> : null}
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
            onClick={() => void doe('maken').catch(() => undefined)}
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
          <Dialoogformulier knop={t(`adres.${vraagt}`)} sluit={() => zetVraagt(undefined)} opslaan={() => doe(vraagt)}>
            {() => <Paragraph>{t(`zeker.${vraagt}`)}</Paragraph>}
          </Dialoogformulier>
        ) : null}
      </Dialoog>
    </section>
  );
}
