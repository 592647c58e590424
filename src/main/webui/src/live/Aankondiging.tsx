import { useTranslation } from 'react-i18next';
import { heeftStatus } from '../api/probleem';
import { Alert, Paragraph } from '../deel/nlds';
import { metGemeente } from '../deel/persoon';
import type { Live } from './useLive';

/** Says what is on and who has the floor, each time that changes; not how long there is, nor who is ready. */
export function Aankondiging({ live }: { live: Live }) {
  const { t } = useTranslation('live');
  const woorden = live.soort
    ? [t(`soort.${live.soort}`), live.spreker ? t('spreekt', { naam: metGemeente(live.spreker) }) : undefined]
    : [t(`status.${live.status}`)];
  return (
    <p className="smk-hoorbaar" role="status">
      {woorden.filter(Boolean).join('. ')}
    </p>
  );
}

/** That the screen may be behind. It comes back by itself. */
export function Verbinding({ fout }: { fout: unknown }) {
  const { t } = useTranslation('live');
  return (
    <div role="status">
      {fout && !heeftStatus(fout, 401) ? (
        <Alert type="warning">
          <Paragraph>{t('weg')}</Paragraph>
        </Alert>
      ) : null}
    </div>
  );
}
