import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bewaarregel } from '../deel/Bewaarregel';
import { Button } from '../deel/nlds';
import type { Bewaard } from '../deel/useAutosave';
import { Casusblad } from './Casusblad';
import type { Peerreview } from './useSchrijven';
import type { Teksten, Veld } from './velden';

/** Stays in sight while writing: whether the text is safe, and the casus, which opens beside the text and not instead of it. */
export function Schrijfbalk({ review, bewaard }: { review: Peerreview; bewaard: Bewaard<Teksten> }) {
  const { t } = useTranslation('schrijven');
  const id = useId();
  const [open, zetOpen] = useState(false);
  return (
    <div className="smk-schrijven-balk">
      {open ? <Casusblad id={id} review={review} /> : null}
      <div className="smk-schrijven-balk__regel">
        <Bewaarregel
          stand={bewaard}
          losOp={bewaard.losOp}
          teksten={(waarde) =>
            (Object.keys(waarde) as Veld[]).map((veld) => [t(`veld.${veld}.kop`), waarde[veld] ?? ''] as const)
          }
        />
        <Button
          appearance="secondary-action-button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => zetOpen(!open)}
        >
          {open ? t('casus.dicht') : t('casus.open')}
        </Button>
      </div>
    </div>
  );
}
