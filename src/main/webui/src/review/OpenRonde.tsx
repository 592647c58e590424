import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { dag, overHoelang } from '../deel/datum';
import { Paragraph } from '../deel/nlds';

/** Which round is open now, and until when. */
export function OpenRonde({ ronde: { titel: ronde, deadlineOp } }: { ronde: Schema<'HuidigeRonde'> }) {
  const { t } = useTranslation('review');
  return (
    <Paragraph>
      {deadlineOp
        ? t('ronde.openTot', { ronde, dag: dag(deadlineOp), over: overHoelang(deadlineOp) })
        : t('ronde.open', { ronde })}
    </Paragraph>
  );
}
