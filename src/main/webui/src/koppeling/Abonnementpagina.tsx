import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Schema } from '../api/client';
import { datum, naarInvoer, tijdstip, vanInvoer } from '../deel/datum';
import { Dialoog } from '../deel/Dialoog';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { focusOp } from '../deel/focus';
import { Geschiedenis } from '../deel/Geschiedenis';
import { Laden } from '../deel/Laden';
import { useMeld } from '../deel/Melding';
import { Button, Heading2, Paragraph, UnorderedList, UnorderedListItem } from '../deel/nlds';
import { Overgangen } from '../deel/Overgangen';
import { Pagina } from '../deel/Pagina';
import { foutVan } from '../deel/Probleemmelding';
import { Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { Tekstveld } from '../deel/Velden';
import { Stand } from './Abonnementen';
import { Geheim } from './Geheim';
import { type Abonnement, useAbonnement, useDoeOvergang, useHerhaal, useVernieuwGeheim } from './useKoppelingen';

type Naar = Schema<'AbonnementStatus'>;

/** One system that is told: how it goes, and what one can do about it. */
export function Abonnementpagina() {
  const { id = '' } = useParams();
  return <Laden vraag={useAbonnement(id)}>{(gelezen) => <Inhoud key={id} {...gelezen} />}</Laden>;
}

type Gelezen = NonNullable<ReturnType<typeof useAbonnement>['data']>;

function Inhoud({ inhoud: abonnement, etag, overgangen, geschiedenis }: Gelezen) {
  const { t } = useTranslation('koppeling');
  const meld = useMeld();
  const doe = useDoeOvergang(abonnement.id, etag);
  return (
    <Pagina
      titel={abonnement.doel}
      taal="nl"
      venster={t('titel')}
      boven={<Schakel to="/abonnementen">{t('titel')}</Schakel>}
    >
      <p id="stand" tabIndex={-1}>
        <Status>{t(`status.${abonnement.status}`)}</Status>
      </p>
      <Stand abonnement={abonnement} />
      <Paragraph>{t('abonnement.naar', { adres: abonnement.adres })}</Paragraph>
      <Paragraph small>{t('gemaakt', { naam: abonnement.gemaaktDoor, datum: datum(abonnement.gemaaktOp) })}</Paragraph>
      <Overgangen
        overgangen={overgangen}
        naam={(naar) => t(`stap.${naar as Naar}`)}
        bijzaak={['BEEINDIGD', 'GEPAUZEERD']}
        daarna="stand"
        doe={async ({ naar, reden }) => {
          await doe.mutateAsync({ naar: naar as Naar, ...(reden ? { reden } : {}) });
          meld(t(`gedaan.${naar as Naar}`));
        }}
      />
      <Heading2>{t('abonnement.soorten')}</Heading2>
      <UnorderedList>
        {abonnement.soorten.map((soort) => (
          <UnorderedListItem key={soort}>{t(`soort.${soort}`)}</UnorderedListItem>
        ))}
      </UnorderedList>
      {abonnement.status === 'BEEINDIGD' ? null : (
        <>
          <Herhalen abonnement={abonnement} />
          <Vernieuwen abonnement={abonnement} />
        </>
      )}
      <Geschiedenis regels={geschiedenis} naam={(status) => t(`status.${status as Naar}`)} />
    </Pagina>
  );
}

function Herhalen({ abonnement }: { abonnement: Abonnement }) {
  const { t } = useTranslation('koppeling');
  const [open, zetOpen] = useState(false);
  const [vanaf, zetVanaf] = useState(() => naarInvoer(abonnement.laatstGeluktOp ?? abonnement.gemaaktOp));
  const herhaal = useHerhaal(abonnement.id);
  const meld = useMeld();
  return (
    <section aria-labelledby="herhalen">
      <Heading2 id="herhalen" tabIndex={-1}>
        {t('herhalen.kop')}
      </Heading2>
      <Paragraph>{t('herhalen.uitleg')}</Paragraph>
      <Button appearance="secondary-action-button" onClick={() => zetOpen(true)}>
        {t('herhalen.knop')}
      </Button>
      <Dialoog titel={t('herhalen.knop')} open={open} sluit={() => zetOpen(false)}>
        <Dialoogformulier
          knop={t('herhalen.knop')}
          sluit={() => zetOpen(false)}
          opslaan={async () => {
            if (!vanaf) return;
            await herhaal.mutateAsync(vanInvoer(vanaf));
            zetOpen(false);
            meld(t('herhalen.gedaan'));
            focusOp('herhalen');
          }}
        >
          {(fout) => (
            <Tekstveld
              label={t('herhalen.vanaf')}
              uitleg={t('herhalen.vanafUitleg')}
              fout={foutVan(fout, 'vanafOp')}
              soort="datetime-local"
              verplicht
              waarde={vanaf}
              zet={zetVanaf}
            />
          )}
        </Dialoogformulier>
      </Dialoog>
    </section>
  );
}

function Vernieuwen({ abonnement }: { abonnement: Abonnement }) {
  const { t } = useTranslation('koppeling');
  const [open, zetOpen] = useState(false);
  const vernieuw = useVernieuwGeheim(abonnement.id);
  const meld = useMeld();
  return (
    <section aria-labelledby="geheim">
      <Heading2 id="geheim" tabIndex={-1}>
        {t('geheim.kop')}
      </Heading2>
      <Paragraph>{t('geheim.uitleg')}</Paragraph>
      {abonnement.vorigGeheimTotOp ? (
        <Paragraph small>{t('geheim.vorig', { moment: tijdstip(abonnement.vorigGeheimTotOp) })}</Paragraph>
      ) : null}
      {vernieuw.data ? <Geheim soort="geheim" waarde={vernieuw.data.geheim} /> : null}
      <Button appearance="secondary-action-button" onClick={() => zetOpen(true)}>
        {t('geheim.vernieuwen')}
      </Button>
      <Dialoog titel={t('geheim.vernieuwen')} open={open} sluit={() => zetOpen(false)}>
        <Dialoogformulier
          knop={t('geheim.vernieuwen')}
          sluit={() => zetOpen(false)}
          opslaan={async () => {
            await vernieuw.mutateAsync(undefined);
            zetOpen(false);
            meld(t('geheim.gedaan'));
            focusOp('geheim');
          }}
        >
          {() => <Paragraph>{t('geheim.zeker')}</Paragraph>}
        </Dialoogformulier>
      </Dialoog>
    </section>
  );
}
