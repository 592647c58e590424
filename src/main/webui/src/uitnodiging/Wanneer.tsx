import { useTranslation } from 'react-i18next';
import { dag } from '../deel/datum';
import { Heading2, Paragraph } from '../deel/nlds';
import type { Uitnodiging } from './useUitnodigingen';

/** The rounds, with the dates as they are planned now. */
export function Wanneer({ uitnodiging: { rondes } }: { uitnodiging: Uitnodiging }) {
  const { t } = useTranslation('uitnodiging');
  if (rondes.length === 0) return null;
  return (
    <section>
      <Heading2>{t('rondes.kop')}</Heading2>
      <Paragraph>{t('rondes.uitleg')}</Paragraph>
      <ol className="smk-tijdlijn">
        {rondes.map((ronde) => (
          <li key={ronde.soort + ronde.titel}>
            <strong>{ronde.titel}</strong>
            <br />
            {ronde.opentOp && ronde.deadlineOp
              ? t('rondes.vanTot', { van: dag(ronde.opentOp), tot: dag(ronde.deadlineOp) })
              : t('rondes.nogNiet')}
            {'. '}
            <span className="smk-zacht">{t(`rondes.soort.${ronde.soort}`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
