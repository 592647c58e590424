import { useTranslation } from 'react-i18next';
import { Button, Paragraph } from '../deel/nlds';
import { Probleemmelding } from '../deel/Probleemmelding';
import { useKlaar, type Live } from './useLive';

interface Eigenschappen {
  review: string;
  sessie: string;
  live: Live;
}

/** A sign that one is ready, and how many gave it: nobody is named, and it says nothing of what was handed in. */
export function Klaar({ review, sessie, live: { stap, soort, ikKlaar, aantalKlaar = 0 } }: Eigenschappen) {
  const { t } = useTranslation('live');
  const meld = useKlaar(review, sessie);
  const gevraagd = ikKlaar !== undefined && stap !== undefined;
  return (
    // while one writes, what tells that the text is safe is at the foot of the window
    <div className={gevraagd && soort !== 'STILSCHRIJVEN' ? 'smk-live-klaar smk-live-klaar--vast' : 'smk-live-klaar'}>
      {gevraagd ? (
        <Button
          appearance={ikKlaar ? 'secondary-action-button' : 'primary-action-button'}
          aria-pressed={ikKlaar}
          busy={meld.isPending}
          onClick={() => meld.mutate({ stap, klaar: !ikKlaar })}
        >
          {ikKlaar ? <span aria-hidden>✓ </span> : null}
          {t('klaar.knop')}
        </Button>
      ) : null}
      <Paragraph>{t('klaar.aantal', { count: aantalKlaar })}</Paragraph>
      {meld.error ? <Probleemmelding fout={meld.error} /> : null}
    </div>
  );
}
