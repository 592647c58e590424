import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Button } from '../deel/nlds';
import type { Dia } from '../review/useDias';
import { isHetzelfde } from './isHetzelfde';
import type { ZetOp } from './Leiding';
import type { Live } from './useLive';

interface Eigenschappen {
  dias: readonly Dia[];
  rondes: readonly Schema<'Ronde'>[];
  live: Live;
  zetOp: ZetOp;
}

/** Everything that may be on everyone's screen now. */
export function Keuze({ dias, rondes, live, zetOp }: Eigenschappen) {
  const { t } = useTranslation('live');
  const { t: review } = useTranslation('review');
  const knop = (naam: string, op: Schema<'LiveInvoer'>, uitleg?: string) => (
    <li key={(op.ding ?? op.soort) + (op.veld ?? '')}>
      <Button
        appearance="subtle-button"
        className="smk-live-keuze"
        aria-current={isHetzelfde(op, live)}
        onClick={() => zetOp(op)}
      >
        {naam}
        {uitleg ? (
          <span className="smk-live-begin" lang="nl">
            {uitleg}
          </span>
        ) : null}
      </Button>
    </li>
  );
  return (
    <details className="smk-uitklap">
      <summary>{t('keuze.kop')}</summary>
      <ul className="smk-live-keuzes">
        {knop(t('soort.NIETS'), { soort: 'NIETS' })}
        {knop(t('soort.CASUS'), { soort: 'CASUS' })}
        {rondes
          .filter(({ status }) => status === 'GESLOTEN')
          .map(({ id, titel }) => knop(t('keuze.ronde', { titel }), { soort: 'RONDE', ding: id }))}
        {dias.map((dia) =>
          knop(
            [review(`projectie.soort.${dia.soort}`), dia.ronde?.titel, dia.wie].filter(Boolean).join(', '),
            dia.op,
            dia.tekst,
          ),
        )}
      </ul>
    </details>
  );
}
