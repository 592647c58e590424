import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Laden } from '../deel/Laden';
import { Paragraph } from '../deel/nlds';
import { Gewichten } from './Gewichten';
import type { Keuzes } from './keuzes';
import { useMatchregels } from './useToewijzingen';
import './toewijzing.css';

interface Eigenschappen {
  gewichten: Keuzes['gewichten'];
  zet: (gewichten: Keuzes['gewichten']) => void;
}

/** What counts more and what counts less, for who wants it otherwise than usual. */
export function Wegen({ gewichten, zet }: Eigenschappen) {
  const { t } = useTranslation('toewijzing');
  const [open, zetOpen] = useState(false);
  return (
    <details className="smk-uitklap" onToggle={(gebeurtenis) => zetOpen(gebeurtenis.currentTarget.open)}>
      <summary>{t('nieuw.wensen')}</summary>
      {open ? <Wensen gewichten={gewichten} zet={zet} /> : null}
    </details>
  );
}

function Wensen({ gewichten, zet }: Eigenschappen) {
  const { t } = useTranslation('toewijzing');
  return (
    <Laden vraag={useMatchregels()}>
      {({ wensen }) => (
        <>
          <Paragraph>{t('nieuw.wensenUitleg')}</Paragraph>
          <Gewichten wensen={wensen} waarde={gewichten} zet={zet} />
        </>
      )}
    </Laden>
  );
}
