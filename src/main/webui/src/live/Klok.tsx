import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const SECONDE = 1_000;

interface Eigenschappen {
  eindigtOp: string;
  voorloop: number;
}

/** Counts down by the clock of the service. Seen as it runs; said once, when the time is up. */
export function Klok({ eindigtOp, voorloop }: Eigenschappen) {
  const { t } = useTranslation('live');
  const [nu, zetNu] = useState(Date.now);
  useEffect(() => {
    const tik = window.setInterval(() => zetNu(Date.now()), SECONDE);
    return () => window.clearInterval(tik);
  }, []);
  const rest = Math.max(0, Math.ceil((Date.parse(eindigtOp) - nu - voorloop) / SECONDE));
  return (
    <p className="smk-live-klok">
      <span role="timer" aria-live="off">
        <span className="smk-hoorbaar">{t('tijd.nog')} </span>
        {`${Math.floor(rest / 60)}:${String(rest % 60).padStart(2, '0')}`}
      </span>{' '}
      <span role="status">{rest === 0 ? t('tijd.om') : ''}</span>
    </p>
  );
}
