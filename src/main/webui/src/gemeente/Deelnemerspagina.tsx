import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { heeftRol, useIngelogd } from '../app/sessie';
import type { Schema } from '../api/client';
import { datum } from '../deel/datum';
import { Dialoog } from '../deel/Dialoog';
import { focusOp } from '../deel/focus';
import { Laden } from '../deel/Laden';
import { useMeld } from '../deel/Melding';
import { NIVEAUS, useMensen } from '../deel/mensen';
import { NietGevonden } from '../deel/NietGevonden';
import { Button, Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { useTaxonomie } from '../deel/taxonomie';
import './gemeente.css';
import { Gemeentemenu } from './Gemeentemenu';
import { Uitnodigformulier } from './Uitnodigformulier';

type Deelnemer = Schema<'Deelnemer'>;

/** The people of our gemeente: by niveau, as a review asks for all three. */
export function Deelnemerspagina() {
  const { t } = useTranslation('gemeente');
  const ik = useIngelogd();
  const deelnemers = useMensen();
  const lijst = useRef<HTMLDivElement>(null);
  if (!ik.gemeente) return <NietGevonden />;
  return (
    <Pagina
      titel={t('deelnemers.titel')}
      boven={<Gemeentemenu />}
      inleiding={t('deelnemers.inleiding', { gemeente: ik.gemeente.naam })}
    >
      {heeftRol(ik, 'COORDINATOR') ? (
        <Uitnodigen klaar={() => focusOp(lijst)} />
      ) : (
        <Paragraph>{t('deelnemers.alleenCoordinator')}</Paragraph>
      )}
      <div ref={lijst} tabIndex={-1} role="group" aria-label={t('deelnemers.lijst')}>
        <Laden vraag={deelnemers}>{(mensen) => <Groepen deelnemers={mensen} />}</Laden>
      </div>
    </Pagina>
  );
}

function Groepen({ deelnemers }: { deelnemers: readonly Deelnemer[] }) {
  const { t } = useTranslation('gemeente');
  const { naam } = useTaxonomie();
  const oud = deelnemers.filter(({ status }) => status === 'OUD');
  return (
    <>
      {NIVEAUS.map((niveau) => {
        const groep = deelnemers.filter((deelnemer) => deelnemer.niveau === niveau && deelnemer.status !== 'OUD');
        return (
          <section key={niveau} aria-labelledby={niveau}>
            <Heading2 id={niveau}>{naam('niveaus', niveau)}</Heading2>
            {groep.length === 0 ? <Paragraph>{t('deelnemers.niemandOpNiveau')}</Paragraph> : <Mensen mensen={groep} />}
          </section>
        );
      })}
      {oud.length > 0 ? (
        <details className="smk-uitklap">
          <summary>{t('deelnemers.oud', { count: oud.length })}</summary>
          <Mensen mensen={oud} />
        </details>
      ) : null}
    </>
  );
}

function Mensen({ mensen }: { mensen: readonly Deelnemer[] }) {
  const { t } = useTranslation('gemeente');
  return (
    <ul className="smk-kaarten">
      {mensen.map((mens) => (
        <li key={mens.id} className="smk-kaart">
          <Schakel to={`/deelnemers/${mens.id}`} className="smk-kaart__titel">
            {mens.naam}
          </Schakel>{' '}
          {mens.coordinator ? <Status>{t('deelnemers.coordinator')}</Status> : null}
          {mens.functie ? <Paragraph lang="nl">{mens.functie}</Paragraph> : null}
          {mens.mailKwamTerugOp ? (
            <Paragraph small>{t('deelnemers.mailKwamTerug', { datum: datum(mens.mailKwamTerugOp) })}</Paragraph>
          ) : null}
          {mens.status === 'IN_AANMAAK' ? <Paragraph small>{t('deelnemerstatus.IN_AANMAAK')}</Paragraph> : null}
        </li>
      ))}
    </ul>
  );
}

function Uitnodigen({ klaar }: { klaar: () => void }) {
  const { t } = useTranslation('gemeente');
  const [open, zetOpen] = useState(false);
  const meld = useMeld();
  return (
    <>
      <Button appearance="primary-action-button" onClick={() => zetOpen(true)}>
        {t('uitnodigen.titel')}
      </Button>
      <Dialoog titel={t('uitnodigen.titel')} open={open} sluit={() => zetOpen(false)}>
        <Uitnodigformulier
          sluit={() => zetOpen(false)}
          klaar={(naam) => {
            zetOpen(false);
            meld(t('uitnodigen.gedaan', { naam }));
            klaar();
          }}
        />
      </Dialoog>
    </>
  );
}
