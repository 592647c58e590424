import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { useAlleGemeenten } from '../deel/Begeleiderkeuze';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Heading2, Paragraph } from '../deel/nlds';
import { Keuzeveld } from '../deel/Velden';
import { useNamen } from './Gekozen';
import { type Keuze, type Keuzes, metKeuze } from './keuzes';
import { useAlleInschrijvingen } from './useToewijzingen';

interface Eigenschappen {
  seizoen: string;
  keuzes: Keuzes;
  zet: (keuzes: Keuzes) => void;
}

/** Who is in any case in which team, and who is not to be proposed for one casus or for any. */
export function Plaatskeuzes({ seizoen, keuzes, zet }: Eigenschappen) {
  const { t } = useTranslation('toewijzing');
  const kop = useRef<HTMLHeadingElement>(null);
  const { naamVan, casusVan } = useNamen(seizoen, keuzes);
  const regel = (plaats: Schema<'Uitsluiting'>, keuze: Keuze) => {
    const waarden = { naam: naamVan(plaats.gemeente), casus: casusVan(plaats.peerreview) };
    const zin = t(keuze === 'VAST' ? 'gekozen.vast' : 'gekozen.uit', waarden);
    return (
      <li key={zin} className="smk-toewijzing-keuze">
        <span>{zin}</span>
        <Button
          appearance="subtle-button"
          aria-label={t('plaats.weg', { zin })}
          onClick={() => {
            zet(metKeuze(keuzes, plaats, undefined));
            kop.current?.focus();
          }}
        >
          {t('plaats.weghalen')}
        </Button>
      </li>
    );
  };
  return (
    <>
      <Heading2 ref={kop} tabIndex={-1}>
        {t('plaats.kop')}
      </Heading2>
      <Paragraph>{t('plaats.uitleg')}</Paragraph>
      {keuzes.vast.length + keuzes.uitgesloten.length > 0 ? (
        <ul className="smk-toewijzing-plaatsen">
          {keuzes.vast.map((plaats) => regel(plaats, 'VAST'))}
          {keuzes.uitgesloten.map((plaats) => regel(plaats, 'UIT'))}
        </ul>
      ) : null}
      <Toevoegen {...{ seizoen, keuzes, zet }} />
    </>
  );
}

function Toevoegen({ seizoen, keuzes, zet }: Eigenschappen) {
  const { t } = useTranslation('toewijzing');
  const meld = useMeld();
  const { naamVan, casusVan } = useNamen(seizoen, keuzes);
  const [casus, kiesCasus] = useState('');
  const [gemeente, kiesGemeente] = useState('');
  const casussen = useAlleInschrijvingen(seizoen).data ?? [];
  const gemeenten = useAlleGemeenten().data ?? [];
  const voegToe = (keuze: Keuze) => {
    zet(metKeuze(keuzes, { gemeente, ...(casus ? { peerreview: casus } : {}) }, keuze));
    const waarden = { naam: naamVan(gemeente), casus: casusVan(casus || undefined) };
    meld(t(keuze === 'VAST' ? 'gekozen.vast' : 'gekozen.uit', waarden));
  };
  return (
    <div className="smk-vlak">
      <Keuzeveld
        label={t('plaats.casus')}
        leeg={t('plaats.alleCasussen')}
        waarde={casus}
        zet={kiesCasus}
        keuzes={casussen.map(({ peerreview, gastheer, titel }) => [peerreview, `${gastheer.naam}: ${titel}`])}
      />
      <Keuzeveld
        label={t('plaats.gemeente')}
        leeg={t('waaromniet.kies')}
        waarde={gemeente}
        zet={kiesGemeente}
        keuzes={gemeenten.map(({ code, naam }) => [code, naam])}
      />
      <ButtonGroup>
        <Button
          appearance="secondary-action-button"
          disabled={gemeente === '' || casus === ''}
          onClick={() => voegToe('VAST')}
        >
          {t('keuze.VAST')}
        </Button>
        <Button appearance="secondary-action-button" disabled={gemeente === ''} onClick={() => voegToe('UIT')}>
          {t('keuze.UIT')}
        </Button>
      </ButtonGroup>
      <Paragraph small>{t('plaats.hoe')}</Paragraph>
    </div>
  );
}
