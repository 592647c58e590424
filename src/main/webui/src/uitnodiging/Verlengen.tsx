import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { naarInvoer, vanInvoer } from '../deel/datum';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Paragraph } from '../deel/nlds';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { Tekstveld } from '../deel/Velden';
import { type Uitnodiging, useWijzigUitnodiging } from './useUitnodigingen';

/** Gives an invited gemeente more time: to answer while it has not, and to contribute. */
export function Verlengen({ uitnodiging, etag, klaar }: { uitnodiging: Uitnodiging; etag: string; klaar: () => void }) {
  const { t } = useTranslation('uitnodiging');
  const { t: deel } = useTranslation('deel');
  const meld = useMeld();
  const wijzig = useWijzigUitnodiging(uitnodiging.id, etag);
  const was = {
    antwoord: naarInvoer(uitnodiging.antwoordUiterlijkOp),
    bijdrage: naarInvoer(uitnodiging.bijdrageUiterlijkOp),
  };
  const [antwoord, zetAntwoord] = useState(was.antwoord);
  const [bijdrage, zetBijdrage] = useState(was.bijdrage);
  const wachtOpAntwoord = uitnodiging.status === 'VOORGESTELD' || uitnodiging.status === 'VERSTUURD';
  const veranderd = (antwoord !== was.antwoord && antwoord !== '') || (bijdrage !== was.bijdrage && bijdrage !== '');

  const bewaar = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    wijzig.mutate(
      {
        ...(antwoord !== was.antwoord && antwoord ? { antwoordUiterlijkOp: vanInvoer(antwoord) } : {}),
        ...(bijdrage !== was.bijdrage && bijdrage ? { bijdrageUiterlijkOp: vanInvoer(bijdrage) } : {}),
      },
      {
        onSuccess: () => {
          meld(t('gedaan.datums'));
          klaar();
        },
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
          waarde={antwoord}
          zet={zetAntwoord}
          min={was.antwoord}
          fout={foutVan(wijzig.error, 'antwoordUiterlijkOp')}
        />
      ) : null}
      <Tekstveld
        soort="datetime-local"
        label={t('verleng.bijdrage')}
        waarde={bijdrage}
        zet={zetBijdrage}
        min={was.bijdrage}
        fout={foutVan(wijzig.error, 'bijdrageUiterlijkOp')}
      />
      {wijzig.error ? <Probleemmelding fout={wijzig.error} /> : null}
      <ButtonGroup>
        <Button
          appearance="primary-action-button"
          type="submit"
          busy={wijzig.isPending}
          disabled={wijzig.isPending || !veranderd}
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
