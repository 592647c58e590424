import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { datum, tijdstip } from '../deel/datum';
import { Dialoog } from '../deel/Dialoog';
import { focusOp } from '../deel/focus';
import { Lijst } from '../deel/lijst';
import { useMeld } from '../deel/Melding';
import { Button, Heading2, Paragraph } from '../deel/nlds';
import { Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { Abonnementformulier } from './Abonnementformulier';
import { Geheim } from './Geheim';
import { type Abonnement, useAbonnementen } from './useKoppelingen';

const KOP = 'abonnementen';

/** Which systems are told of what happens. */
export function Abonnementen() {
  const { t } = useTranslation('koppeling');
  const [maakt, zetMaakt] = useState(false);
  const [nieuw, zetNieuw] = useState<string>();
  const meld = useMeld();
  const lijst = useAbonnementen();
  return (
    <section aria-labelledby={KOP}>
      <Heading2 id={KOP} tabIndex={-1}>
        {t('abonnement.kop')}
      </Heading2>
      <Paragraph>{t('abonnement.uitleg')}</Paragraph>
      {nieuw ? <Geheim soort="geheim" waarde={nieuw} /> : null}
      <p>
        <Button appearance="primary-action-button" onClick={() => zetMaakt(true)}>
          {t('abonnement.maken')}
        </Button>
      </p>
      <Lijst lijst={lijst} leeg={<Paragraph>{t('abonnement.leeg')}</Paragraph>}>
        {(abonnementen) => (
          <ul className="smk-kaarten">
            {abonnementen.map((abonnement) => (
              <Kaart key={abonnement.id} abonnement={abonnement} />
            ))}
          </ul>
        )}
      </Lijst>
      <Dialoog titel={t('abonnement.maken')} open={maakt} sluit={() => zetMaakt(false)}>
        <Abonnementformulier
          sluit={() => zetMaakt(false)}
          klaar={(geheim) => {
            zetMaakt(false);
            zetNieuw(geheim);
            meld(t('abonnement.gemaakt'));
            focusOp(KOP);
          }}
        />
      </Dialoog>
    </section>
  );
}

function Kaart({ abonnement }: { abonnement: Abonnement }) {
  const { t } = useTranslation('koppeling');
  return (
    <li className="smk-kaart">
      <Schakel to={`/abonnementen/${abonnement.id}`} className="smk-kaart__titel" lang="nl">
        {abonnement.doel}
      </Schakel>
      <p>
        <Status>{t(`status.${abonnement.status}`)}</Status>
      </p>
      <Stand abonnement={abonnement} />
      <Paragraph small>{abonnement.adres}</Paragraph>
      <Paragraph small>{t('gemaakt', { naam: abonnement.gemaaktDoor, datum: datum(abonnement.gemaaktOp) })}</Paragraph>
    </li>
  );
}

/** How it goes with the sending. */
export function Stand({ abonnement }: { abonnement: Abonnement }) {
  const { t } = useTranslation('koppeling');
  return (
    <>
      {abonnement.faaltSindsOp ? (
        <Paragraph>
          {t(abonnement.status === 'ACTIEF' ? 'abonnement.faalt' : 'abonnement.faalde', {
            moment: tijdstip(abonnement.faaltSindsOp),
          })}{' '}
          {abonnement.laatsteCode
            ? t('abonnement.antwoordde', { code: abonnement.laatsteCode })
            : t('abonnement.geenAntwoord')}
        </Paragraph>
      ) : null}
      {abonnement.pauzereden ? (
        <Paragraph>
          {t('abonnement.pauze')}{' '}
          <q className="smk-reden" lang="nl">
            {abonnement.pauzereden}
          </q>
        </Paragraph>
      ) : null}
      <Paragraph small>
        {abonnement.laatstGeluktOp
          ? t('abonnement.laatst', { moment: tijdstip(abonnement.laatstGeluktOp) })
          : t('abonnement.nogNiets')}
      </Paragraph>
    </>
  );
}
