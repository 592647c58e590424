import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import type { Schema } from '../api/client';
import { Dialoog } from '../deel/Dialoog';
import { focusOp } from '../deel/focus';
import { useMeld } from '../deel/Melding';
import { Button, Heading2, Paragraph } from '../deel/nlds';
import { Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { NieuweToepassing } from './NieuweToepassing';

/** What gemeenten did with the les: what they will try, what came of it, where it worked and where not. */
export function Toepassingen({ les }: { les: Schema<'Les'> }) {
  const { t } = useTranslation('les');
  const { gemeente } = useIngelogd();
  const [open, zetOpen] = useState(false);
  const meld = useMeld();

  return (
    <section aria-labelledby="toepassingen">
      <Heading2 id="toepassingen" tabIndex={-1}>
        {t('toepassing.kop')}
      </Heading2>
      {les.toepassingen.length === 0 ? (
        <Paragraph>{t('toepassing.leeg')}</Paragraph>
      ) : (
        <ul className="smk-kaarten">
          {les.toepassingen.map((toepassing) => (
            <Toepassingkaart key={toepassing.id} toepassing={toepassing} />
          ))}
        </ul>
      )}
      {gemeente && les.status === 'GEPUBLICEERD' ? (
        <>
          <Button appearance="primary-action-button" onClick={() => zetOpen(true)}>
            {t('toepassing.begin')}
          </Button>
          <Dialoog titel={t('toepassing.begin')} open={open} sluit={() => zetOpen(false)}>
            <NieuweToepassing
              les={les.id}
              klaar={() => {
                zetOpen(false);
                meld(t('toepassing.begonnen'));
                focusOp('toepassingen');
              }}
              terug={() => zetOpen(false)}
            />
          </Dialoog>
        </>
      ) : null}
    </section>
  );
}

function Toepassingkaart({ toepassing }: { toepassing: Schema<'Toepassing'> }) {
  const { t } = useTranslation('les');
  const eigen = useIngelogd().gemeente?.code === toepassing.gemeente?.code && toepassing.gemeente !== undefined;
  const wie = toepassing.gemeente?.naam ?? t('toepassing.zonderNaam');
  return (
    <li className="smk-kaart">
      <p>
        <strong>{toepassing.gemeente?.naam ?? t('toepassing.zonderNaamKop')}</strong>{' '}
        <Status>{t(`toepassingstatus.${toepassing.status}`)}</Status>
      </p>
      <p className="smk-tekst" lang="nl">
        {toepassing.context}
      </p>
      {(['watVeranderde', 'waarWerkteHet', 'waarNiet'] as const).map((veld) =>
        toepassing[veld] ? (
          <p key={veld}>
            <strong>{t(`toepassing.${veld}`)}</strong>{' '}
            <span className="smk-tekst" lang="nl">
              {toepassing[veld]}
            </span>
          </p>
        ) : null,
      )}
      <Schakel to={`/toepassingen/${toepassing.id}`}>
        {t(eigen ? 'toepassing.gaVerder' : 'toepassing.bekijk', { wie })}
      </Schakel>
    </li>
  );
}
