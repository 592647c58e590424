import { useTranslation } from 'react-i18next';
import { Button } from '../deel/nlds';
import type { Zet } from './Leiding';
import type { Stand } from './useLive';

const MINUUT = 60_000;

/** Counted from now, once the time is up. */
function erbij(eindigtOp: string | undefined, minuten: number, voorloop: number): string {
  const nu = Date.now() + voorloop;
  const vanaf = eindigtOp ? Math.max(Date.parse(eindigtOp), nu) : nu;
  return new Date(vanaf + minuten * MINUUT).toISOString();
}

/** How long there is for what is on: more, or no end to it. */
export function Tijd({ stand: { inhoud: live, voorloop }, zet }: { stand: Stand; zet: Zet }) {
  const { t } = useTranslation('live');
  return (
    <div className="smk-live-knoppen" role="group" aria-label={t('tijd.kop')}>
      {[1, 5].map((minuten) => (
        <Button
          key={minuten}
          appearance="secondary-action-button"
          onClick={() => zet({ eindigtOp: erbij(live.eindigtOp, minuten, voorloop) })}
        >
          {t('tijd.erbij', { count: minuten })}
        </Button>
      ))}
      {live.eindigtOp ? (
        <Button appearance="subtle-button" onClick={() => zet({ eindigtOp: undefined })}>
          {t('tijd.weg')}
        </Button>
      ) : null}
    </div>
  );
}
