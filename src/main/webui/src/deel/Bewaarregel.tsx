import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stand } from './autosave';
import { tijd } from './datum';
import { Alert, Button, ButtonGroup, Heading3, Paragraph } from './nlds';
import { Probleemmelding } from './Probleemmelding';

interface Eigenschappen<T> {
  stand: Stand<T>;
  losOp: (waarde: T) => void;
  /** Each text of the thing under its own label, to lay two versions side by side. */
  teksten: (waarde: T) => readonly (readonly [label: string, tekst: string])[];
}

/** Whether what one wrote is safe, and since when; and after a conflict both texts, side by side. */
export function Bewaarregel<T>({ stand, losOp, teksten }: Eigenschappen<T>) {
  const { t } = useTranslation('deel');
  if (stand.stand === 'botsing' && stand.ander) {
    return <Botsing mijn={stand.waarde} ander={stand.ander.inhoud} teksten={teksten} losOp={losOp} />;
  }
  return (
    <div className="smk-bewaarregel">
      <p role="status" className={`smk-bewaarstand smk-bewaarstand--${stand.stand}`}>
        {stand.stand === 'bewaard' && stand.bewaardOp
          ? t('bewaren.bewaardOp', { tijd: tijd(stand.bewaardOp) })
          : t(`bewaren.${stand.stand}`)}
      </p>
      {stand.stand === 'geweigerd' ? <Probleemmelding fout={stand.fout} /> : null}
    </div>
  );
}

interface Twee<T> {
  mijn: T;
  ander: T;
  teksten: Eigenschappen<T>['teksten'];
  losOp: (waarde: T) => void;
}

function Botsing<T>({ mijn, ander, teksten, losOp }: Twee<T>) {
  const { t } = useTranslation('deel');
  const [mijne] = useState(mijn);
  const anders = teksten(mijne)
    .map(([label, tekst], plaats) => ({ label, mijn: tekst, ander: teksten(ander)[plaats]?.[1] ?? '' }))
    .filter((paar) => paar.mijn !== paar.ander);
  return (
    <Alert type="warning" role="alert">
      <Heading3>{t('botsing.kop')}</Heading3>
      <Paragraph>{t('botsing.uitleg')}</Paragraph>
      {anders.map((paar) => (
        <div key={paar.label}>
          <Heading3>{paar.label}</Heading3>
          <div className="smk-naast">
            <section aria-label={t('botsing.mijn')}>
              <strong>{t('botsing.mijn')}</strong>
              <p className="smk-tekst">{paar.mijn || t('botsing.leeg')}</p>
            </section>
            <section aria-label={t('botsing.ander')}>
              <strong>{t('botsing.ander')}</strong>
              <p className="smk-tekst">{paar.ander || t('botsing.leeg')}</p>
            </section>
          </div>
        </div>
      ))}
      <ButtonGroup>
        <Button appearance="primary-action-button" onClick={() => losOp(mijne)}>
          {t('botsing.kiesMijn')}
        </Button>
        <Button appearance="secondary-action-button" onClick={() => losOp(ander)}>
          {t('botsing.kiesAnder')}
        </Button>
      </ButtonGroup>
    </Alert>
  );
}
