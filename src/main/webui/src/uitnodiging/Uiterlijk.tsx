import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { naarInvoer, tijdstip, vanInvoer } from '../deel/datum';
import { foutVan } from '../deel/Probleemmelding';
import { Tekstveld } from '../deel/Velden';
import './uitnodiging.css';

/** By when one who is asked answers, and by when one writes; as a field holds a moment. */
export interface Termijnen {
  antwoord: string;
  bijdrage: string;
}

type Ronde = Pick<Schema<'Ronde'>, 'schrijvers' | 'deadlineOp'>;

const DAG = 86_400_000;

/** What the two dates begin with: two weeks to answer, and to write until the last round of the peers as it is planned. */
export function useBegintermijnen(rondes: readonly Ronde[]): Termijnen {
  const [nu] = useState(Date.now);
  return {
    antwoord: eindVanDeDag(nu + 14 * DAG),
    bijdrage: laatsteBijdrage(rondes) ?? eindVanDeDag(nu + 70 * DAG),
  };
}

/** As the service asks for them. */
export function alsUiterlijk({ antwoord, bijdrage }: Termijnen) {
  return { antwoordUiterlijkOp: vanInvoer(antwoord), bijdrageUiterlijkOp: vanInvoer(bijdrage) };
}

interface Eigenschappen {
  rondes: readonly Ronde[];
  waarde: Termijnen;
  zet: (waarde: Termijnen) => void;
  fout: unknown;
}

/** The two clocks of an invitation. */
export function Uiterlijk({ rondes, waarde, zet, fout }: Eigenschappen) {
  const { t } = useTranslation('uitnodiging');
  const laatste = laatsteBijdrage(rondes);
  return (
    <>
      <Tekstveld
        soort="datetime-local"
        label={t('uiterlijk.antwoord')}
        uitleg={t('uiterlijk.antwoordUitleg')}
        verplicht
        waarde={waarde.antwoord}
        zet={(antwoord) => zet({ ...waarde, antwoord })}
        fout={foutVan(fout, 'antwoordUiterlijkOp')}
      />
      <Tekstveld
        soort="datetime-local"
        label={t('uiterlijk.bijdrage')}
        uitleg={
          <>
            {t('uiterlijk.bijdrageUitleg')}
            {laatste && waarde.bijdrage && waarde.bijdrage < laatste ? (
              <strong className="smk-uitnodiging-let-op">
                {t('uiterlijk.teVroeg', { op: tijdstip(vanInvoer(laatste)) })}
              </strong>
            ) : null}
          </>
        }
        verplicht
        waarde={waarde.bijdrage}
        zet={(bijdrage) => zet({ ...waarde, bijdrage })}
        fout={foutVan(fout, 'bijdrageUiterlijkOp')}
      />
    </>
  );
}

function eindVanDeDag(moment: number): string {
  return `${naarInvoer(new Date(moment).toISOString()).slice(0, 10)}T17:00`;
}

/** By the plan of the rounds, the last moment that a guest writes. */
function laatsteBijdrage(rondes: readonly Ronde[]): string | undefined {
  const laatste = rondes
    .filter((ronde) => ronde.schrijvers.includes('PEER'))
    .map((ronde) => ronde.deadlineOp ?? '')
    .sort()
    .pop();
  return laatste ? naarInvoer(laatste) : undefined;
}
