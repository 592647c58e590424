import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetVersie, Schema } from '../api/client';
import { useAlleGemeenten } from '../deel/Begeleiderkeuze';
import { Dialoog } from '../deel/Dialoog';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { Intussenmelding } from '../deel/Intussenmelding';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Paragraph } from '../deel/nlds';
import { foutVan } from '../deel/Probleemmelding';
import { useWijziging } from '../deel/useWijziging';
import { Keuzeveld } from '../deel/Velden';
import type { Keuze } from './keuzes';
import { useLegPeerkeuzesVast } from './useToewijzingen';

interface Eigenschappen {
  review: string;
  gelezen: MetVersie<Schema<'Peerkeuzes'>>;
}

type Velden = ReturnType<typeof inVelden>;

/** How many gemeenten this review asks, who is among them in any case, and who is not asked: every proposal keeps to it. */
export function Peerkeuzes({ review, gelezen }: Eigenschappen) {
  const { t } = useTranslation('toewijzing');
  const [open, zetOpen] = useState(false);
  const { aantalPeers, vast, uitgesloten } = gelezen.inhoud;
  const namen = (gemeenten: Schema<'GemeenteRef'>[]) => gemeenten.map(({ naam }) => naam).join(', ');
  return (
    <>
      <Paragraph>
        {t('peerkeuzes.aantal', { count: aantalPeers })}{' '}
        {vast.length > 0 ? t('peerkeuzes.wel', { namen: namen(vast) }) : null}{' '}
        {uitgesloten.length > 0 ? t('peerkeuzes.niet', { namen: namen(uitgesloten) }) : null}
      </Paragraph>
      <Button appearance="secondary-action-button" onClick={() => zetOpen(true)}>
        {t('peerkeuzes.wijzig')}
      </Button>
      <Dialoog titel={t('peerkeuzes.wijzig')} open={open} sluit={() => zetOpen(false)}>
        <Formulier review={review} gelezen={gelezen} sluit={() => zetOpen(false)} />
      </Dialoog>
    </>
  );
}

function Formulier({ review, gelezen, sluit }: Eigenschappen & { sluit: () => void }) {
  const { t } = useTranslation(['toewijzing', 'deel']);
  const meld = useMeld();
  const gemeenten = useAlleGemeenten().data ?? [];
  const naamVan = (code: string) => gemeenten.find((gemeente) => gemeente.code === code)?.naam ?? code;
  const wijziging = useWijziging(undefined, gelezen, inVelden);
  const { velden, zet } = wijziging;
  const leg = useLegPeerkeuzesVast(review);
  const [gemeente, kies] = useState('');
  const zetBij = (code: string, keuze: Keuze | undefined) => {
    const zonder = (codes: string[]) => codes.filter((ander) => ander !== code);
    const vast = zonder(velden.vast);
    const uitgesloten = zonder(velden.uitgesloten);
    if (keuze === 'VAST') vast.push(code);
    if (keuze === 'UIT') uitgesloten.push(code);
    zet({ ...velden, vast, uitgesloten });
  };
  const regel = (code: string, zin: string) => (
    <li key={code} className="smk-toewijzing-keuze">
      <span>{zin}</span>
      <Button
        appearance="subtle-button"
        aria-label={t('plaats.weg', { zin })}
        onClick={(gebeurtenis) => {
          const dialoog = gebeurtenis.currentTarget.closest('dialog');
          zetBij(code, undefined);
          dialoog?.querySelector('h2')?.focus();
        }}
      >
        {t('plaats.weghalen')}
      </Button>
    </li>
  );
  return (
    <Dialoogformulier
      knop={t('deel:opslaan')}
      sluit={sluit}
      opslaan={async () => {
        const { aantalPeers, ...rest } = velden;
        await wijziging.bewaar((etag) => leg.mutateAsync({ etag, aantalPeers: Number(aantalPeers), ...rest }));
        meld(t('peerkeuzes.bewaard'));
        sluit();
      }}
    >
      {(fout) => (
        <>
          <Paragraph>{t('peerkeuzes.uitleg')}</Paragraph>
          <Intussenmelding
            intussen={wijziging.intussen}
            teksten={(nu: Velden) => [
              [t('peerkeuzes.hoeveel'), nu.aantalPeers],
              [t('keuze.VAST'), nu.vast.map(naamVan).join(', ')],
              [t('keuze.UIT'), nu.uitgesloten.map(naamVan).join(', ')],
            ]}
          />
          <Keuzeveld
            label={t('peerkeuzes.hoeveel')}
            waarde={velden.aantalPeers}
            zet={(aantalPeers) => zet({ ...velden, aantalPeers })}
            fout={foutVan(fout, 'aantalPeers')}
            keuzes={['2', '3', '4', '5', '6', '7', '8'].map((aantal) => [aantal, aantal] as const)}
          />
          <ul className="smk-toewijzing-plaatsen">
            {velden.vast.map((code) => regel(code, t('peerkeuzes.welEen', { naam: naamVan(code) })))}
            {velden.uitgesloten.map((code) => regel(code, t('peerkeuzes.nietEen', { naam: naamVan(code) })))}
          </ul>
          <Keuzeveld
            label={t('peerkeuzes.gemeente')}
            leeg={t('waaromniet.kies')}
            waarde={gemeente}
            zet={kies}
            keuzes={gemeenten.map(({ code, naam }) => [code, naam] as const)}
          />
          <ButtonGroup>
            <Button
              appearance="secondary-action-button"
              disabled={gemeente === ''}
              onClick={() => zetBij(gemeente, 'VAST')}
            >
              {t('peerkeuzes.welKnop')}
            </Button>
            <Button
              appearance="secondary-action-button"
              disabled={gemeente === ''}
              onClick={() => zetBij(gemeente, 'UIT')}
            >
              {t('peerkeuzes.nietKnop')}
            </Button>
          </ButtonGroup>
        </>
      )}
    </Dialoogformulier>
  );
}

function inVelden({ aantalPeers, vast, uitgesloten }: Schema<'Peerkeuzes'>) {
  const codes = (gemeenten: Schema<'GemeenteRef'>[]) => gemeenten.map(({ code }) => code);
  return { aantalPeers: String(aantalPeers), vast: codes(vast), uitgesloten: codes(uitgesloten) };
}
