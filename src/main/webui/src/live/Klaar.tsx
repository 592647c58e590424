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
export function Klaar({ review, sessie, live: { stap, ikKlaar, aantalKlaar = 0 } }: Eigenschappen) {
  const { t } = useTranslation('live');
  const meld = useKlaar(review, sessie);
  return (
    <div className="smk-live-klaar">
      {ikKlaar === undefined || stap === undefined ? null : (
        <Button
          appearance={ikKlaar ? 'secondary-action-button' : 'primary-action-button'}
          aria-pressed={ikKlaar}
          busy={meld.isPending}
          onClick={() => meld.mutate({ stap, klaar: !ikKlaar })}
        >
          {t('klaar.knop')}
        </Button>
      )}
      <Paragraph>{t('klaar.aantal', { count: aantalKlaar })}</Paragraph>
      {meld.error ? <Probleemmelding fout={meld.error} /> : null}
    </div>
  );
}
