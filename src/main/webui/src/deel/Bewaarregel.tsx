import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stand } from './autosave';
import { tijd } from './datum';
import { Alert, Button, ButtonGroup, Heading2, Heading3, Paragraph } from './nlds';
import { Probleemmelding } from './Probleemmelding';
import { type Teksten, type Verschil, verschillen } from './verschillen';

interface Eigenschappen<T> {
  stand: Stand<T>;
  losOp: (waarde: T) => void;
  /** Each text of the thing under its own label, to lay two versions side by side. */
  teksten: (waarde: T) => Teksten;
}

/** Whether what one wrote is safe, and since when; and after a conflict both texts, side by side. */
export function Bewaarregel<T>({ stand, losOp, teksten }: Eigenschappen<T>) {
  const { t } = useTranslation('deel');
  const botsing = useRef<HTMLDivElement>(null);
  const [over, zetOver] = useState<Verschil[]>();
  const kies = (gekozen: T, nietGekozen: T) => {
    zetOver(verschillen(teksten(nietGekozen), teksten(gekozen)));
    losOp(gekozen);
  };
  return (
    <>
      {over ? <Over teksten={over} weg={() => zetOver(undefined)} /> : null}
      {stand.stand === 'botsing' && stand.ander ? (
        <Alert type="warning" role="alert" tabIndex={-1} ref={botsing}>
          <Botsing mijn={stand.waarde} ander={stand.ander.inhoud} teksten={teksten} kies={kies} />
        </Alert>
      ) : null}
      {stand.stand === 'geweigerd' ? <Probleemmelding fout={stand.fout} stil /> : null}
      <div className="smk-bewaarregel">
        <p role="status" className={`smk-bewaarstand smk-bewaarstand--${stand.stand}`}>
          {stand.stand === 'bewaard' && stand.bewaardOp
            ? t('bewaren.bewaardOp', { tijd: tijd(stand.bewaardOp) })
            : t(`bewaren.${stand.stand}`)}
        </p>
        {stand.stand === 'botsing' ? (
          // who is typing elsewhere on the page goes there when they are ready for it
          <button type="button" className="smk-tekstknop" onClick={() => botsing.current?.focus()}>
            {t('botsing.bekijk')}
          </button>
        ) : null}
      </div>
    </>
  );
}

/** The version that was not chosen stays in sight, to take from what one misses, until one puts it away. */
function Over({ teksten, weg }: { teksten: Verschil[]; weg: () => void }) {
  const { t } = useTranslation('deel');
  const kop = useRef<HTMLHeadingElement>(null);
  // the button that was pressed has gone with the conflict
  useEffect(() => kop.current?.focus(), []);
  return (
    <section className="smk-vlak" aria-label={t('botsing.over')}>
      <Heading2 className="smk-kop-klein" ref={kop} tabIndex={-1}>
        {t('botsing.over')}
      </Heading2>
      {teksten.map(({ label, tekst }) => (
        <div key={label}>
          <strong>{label}</strong>
          <p className="smk-tekst" lang="nl">
            {tekst || t('botsing.leeg')}
          </p>
        </div>
      ))}
      <Button appearance="secondary-action-button" onClick={weg}>
        {t('botsing.weg')}
      </Button>
    </section>
  );
}

interface Twee<T> {
  mijn: T;
  ander: T;
  teksten: Eigenschappen<T>['teksten'];
  kies: (gekozen: T, nietGekozen: T) => void;
}

function Botsing<T>({ mijn, ander, teksten, kies }: Twee<T>) {
  const { t } = useTranslation('deel');
  const anders = verschillen(teksten(mijn), teksten(ander));
  return (
    <>
      <Heading2 className="smk-kop-klein">{t('botsing.kop')}</Heading2>
      <Paragraph>{t('botsing.uitleg')}</Paragraph>
      {anders.map((paar) => (
        <div key={paar.label}>
          <Heading3>{paar.label}</Heading3>
          <div className="smk-naast">
            <section aria-label={`${paar.label}: ${t('botsing.mijn')}`}>
              <strong>{t('botsing.mijn')}</strong>
              <p className="smk-tekst" lang="nl">
                {paar.tekst || t('botsing.leeg')}
              </p>
            </section>
            <section aria-label={`${paar.label}: ${t('botsing.ander')}`}>
              <strong>{t('botsing.ander')}</strong>
              <p className="smk-tekst" lang="nl">
                {paar.ander || t('botsing.leeg')}
              </p>
            </section>
          </div>
        </div>
      ))}
      <ButtonGroup>
        <Button appearance="primary-action-button" onClick={() => kies(mijn, ander)}>
          {t('botsing.kiesMijn')}
        </Button>
        <Button appearance="secondary-action-button" onClick={() => kies(ander, mijn)}>
          {t('botsing.kiesAnder')}
        </Button>
      </ButtonGroup>
    </>
  );
}
