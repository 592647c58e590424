import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { useAlleGemeenten } from '../deel/Begeleiderkeuze';
import { Laden } from '../deel/Laden';
import { Button, Paragraph } from '../deel/nlds';
import { Keuzeveld } from '../deel/Velden';
import type { Keuzebord } from './keuzes';
import { Keuzeknoppen } from './Keuzeknoppen';
import { Redenen } from './Redenen';
import { type Team, useUitleg } from './useToewijzingen';

interface Eigenschappen {
  toewijzing: string;
  team: Team;
  bord: Keuzebord | undefined;
}

/** Why a gemeente that one thinks of is not in this team. */
export function Waaromniet(eigenschappen: Eigenschappen) {
  const { t } = useTranslation('toewijzing');
  const [open, zetOpen] = useState(false);
  return (
    <details className="smk-uitklap" onToggle={(gebeurtenis) => zetOpen(gebeurtenis.currentTarget.open)}>
      <summary>{t('waaromniet.kop')}</summary>
      {open ? <Vraag {...eigenschappen} /> : null}
    </details>
  );
}

function Vraag({ toewijzing, team, bord }: Eigenschappen) {
  const { t } = useTranslation('toewijzing');
  const [gekozen, kies] = useState('');
  const [gevraagd, vraag] = useState('');
  const gemeenten = useAlleGemeenten().data ?? [];
  const uitleg = useUitleg(toewijzing, team.peerreview, gevraagd);
  const nietGevraagd = [team.gastheer, ...team.plaatsen.map(({ gemeente }) => gemeente)].map(({ code }) => code);
  return (
    <form
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        vraag(gekozen);
      }}
    >
      <Keuzeveld
        label={t('waaromniet.gemeente')}
        verplicht
        leeg={t('waaromniet.kies')}
        waarde={gekozen}
        zet={kies}
        keuzes={gemeenten
          .filter(({ code }) => !nietGevraagd.includes(code))
          .map(({ code, naam }) => [code, naam] as const)}
      />
      <Button appearance="secondary-action-button" type="submit" busy={uitleg.isFetching}>
        {t('waaromniet.vraag')}
      </Button>
      <div aria-live="polite">
        {gevraagd ? (
          <Laden vraag={uitleg}>
            {(antwoord) => <Antwoord antwoord={antwoord} bord={bord} peerreview={team.peerreview} />}
          </Laden>
        ) : null}
      </div>
    </form>
  );
}

/** An own exclusion gives way to a choice; what else stands in the way does not. */
const WIJKT = 'UITGESLOTEN';

function Antwoord({
  antwoord,
  bord,
  peerreview,
}: {
  antwoord: Schema<'Toewijzingsuitleg'>;
  bord: Keuzebord | undefined;
  peerreview: string;
}) {
  const { t } = useTranslation('toewijzing');
  const { gemeente, zin, redenen, belemmering, inPlaatsVan, redenenVanDie = [] } = antwoord;
  return (
    <div className="smk-vlak">
      <Paragraph>{zin}</Paragraph>
      {inPlaatsVan && redenen.length > 0 ? (
        <Paragraph>{t('waaromniet.over', { naam: gemeente.naam })}</Paragraph>
      ) : null}
      <Redenen redenen={redenen} />
      {inPlaatsVan && redenenVanDie.length > 0 ? (
        <>
          <Paragraph>{t('waaromniet.over', { naam: inPlaatsVan.naam })}</Paragraph>
          <Redenen redenen={redenenVanDie} />
        </>
      ) : null}
      {bord ? (
        <Keuzeknoppen {...{ bord, peerreview, gemeente }} kan={belemmering === undefined || belemmering === WIJKT} />
      ) : null}
    </div>
  );
}
