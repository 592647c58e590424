import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetVersie } from '../api/client';
import { naarInvoer, tijdstip, vanInvoer } from '../deel/datum';
import { Intussenmelding } from '../deel/Intussenmelding';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Paragraph } from '../deel/nlds';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { gewijzigd } from '../deel/useKlad';
import { useWijziging } from '../deel/useWijziging';
import { Tekstveld } from '../deel/Velden';
import { type Uitnodiging, useWijzigUitnodiging } from './useUitnodigingen';

/** Gives an invited gemeente more time: to answer while it has not, and to contribute. */
export function Verlengen({ gelezen, klaar }: { gelezen: MetVersie<Uitnodiging>; klaar: () => void }) {
  const { t } = useTranslation('uitnodiging');
  const { t: deel } = useTranslation('deel');
  const meld = useMeld();
  const wijziging = useWijziging(undefined, gelezen, inVelden);
  const { inhoud: uitnodiging, velden, zet, begin, intussen } = wijziging;
  const wijzig = useWijzigUitnodiging(uitnodiging.id, wijziging.etag);
  const { antwoord, bijdrage } = gewijzigd(begin, velden);
  const wachtOpAntwoord = uitnodiging.status === 'VOORGESTELD' || uitnodiging.status === 'VERSTUURD';

  const bewaar = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    wijzig.mutate(
      {
        ...(antwoord ? { antwoordUiterlijkOp: vanInvoer(antwoord) } : {}),
        ...(bijdrage ? { bijdrageUiterlijkOp: vanInvoer(bijdrage) } : {}),
      },
      {
        onSuccess: () => {
          wijziging.bewaard();
          meld(t('gedaan.datums'));
          klaar();
        },
        onError: wijziging.geweigerd,
      },
    );
  };

  return (
    <form onSubmit={bewaar}>
      <Paragraph>{t('verleng.uitleg')}</Paragraph>
      {wachtOpAntwoord ? (
        <Tekstveld
          soort="datetime-local"
          label={t('verleng.antwoord')}
          waarde={velden.antwoord}
          zet={(nieuw) => zet({ ...velden, antwoord: nieuw })}
          min={begin.antwoord}
          fout={foutVan(wijzig.error, 'antwoordUiterlijkOp')}
        />
      ) : null}
      <Tekstveld
        soort="datetime-local"
        label={t('verleng.bijdrage')}
        waarde={velden.bijdrage}
        zet={(nieuw) => zet({ ...velden, bijdrage: nieuw })}
        min={begin.bijdrage}
        fout={foutVan(wijzig.error, 'bijdrageUiterlijkOp')}
      />
      {wijzig.error ? <Probleemmelding fout={wijzig.error} /> : null}
      <Intussenmelding
        intussen={intussen}
        teksten={(nu) => [
          [t('verleng.antwoord'), tijdstip(vanInvoer(nu.antwoord))],
          [t('verleng.bijdrage'), tijdstip(vanInvoer(nu.bijdrage))],
        ]}
      />
      <ButtonGroup>
        <Button
          appearance="primary-action-button"
          type="submit"
          busy={wijzig.isPending}
          disabled={wijzig.isPending || (!antwoord && !bijdrage)}
        >
          {deel('opslaan')}
        </Button>
        <Button appearance="secondary-action-button" onClick={klaar}>
          {deel('annuleren')}
        </Button>
      </ButtonGroup>
    </form>
  );
}

function inVelden({ antwoordUiterlijkOp, bijdrageUiterlijkOp }: Uitnodiging) {
  return { antwoord: naarInvoer(antwoordUiterlijkOp), bijdrage: naarInvoer(bijdrageUiterlijkOp) };
}
