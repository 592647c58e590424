import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Schema } from '../api/client';
import { focusOp } from '../deel/focus';
import { Laden } from '../deel/Laden';
import { Button, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Probleemmelding } from '../deel/Probleemmelding';
import { useAfmelden, useAfmelding } from './useAfmelding';

/** Stops a kind of mail by the link in it: by a press of a button, as programs that check mail follow every link. */
export function Afmeldpagina() {
  const { sleutel = '' } = useParams();
  const { t } = useTranslation('afmelden');
  return (
    <Pagina titel={t('titel')}>
      <Laden vraag={useAfmelding(sleutel)}>{(afmelding) => <Keuze sleutel={sleutel} afmelding={afmelding} />}</Laden>
    </Pagina>
  );
}

function Keuze({ sleutel, afmelding }: { sleutel: string; afmelding: Schema<'Afmelding'> }) {
  const { t } = useTranslation('afmelden');
  const stand = useRef<HTMLDivElement>(null);
  const meldAf = useAfmelden(sleutel);
  const { afgemeld, naam, taal } = afmelding;
  return (
    <>
      <div ref={stand} tabIndex={-1}>
        <Paragraph>
          {t(afgemeld ? 'nietMeer' : 'nuWel')}{' '}
          <strong {...(naam ? { lang: taal.toLowerCase() } : {})}>{naam ?? t('overzicht')}</strong>.
        </Paragraph>
        {afgemeld ? <Paragraph>{t(naam ? 'blijft' : 'blijftEnkel')}</Paragraph> : null}
      </div>
      {meldAf.error ? <Probleemmelding fout={meldAf.error} /> : null}
      <Button
        appearance={afgemeld ? 'secondary-action-button' : 'primary-action-button'}
        busy={meldAf.isPending}
        onClick={() => meldAf.mutate(!afgemeld, { onSuccess: () => focusOp(stand) })}
      >
        {t(afgemeld ? 'terug' : 'meldAf')}
      </Button>
      <Paragraph>
        <a className="utrecht-link" href="/inloggen?naar=/ik/voorkeuren">
          {t('voorkeuren')}
        </a>
      </Paragraph>
    </>
  );
}
