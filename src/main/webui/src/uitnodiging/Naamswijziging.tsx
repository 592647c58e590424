import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetVersie } from '../api/client';
import { Intussenmelding } from '../deel/Intussenmelding';
import { namenVan, useMensen } from '../deel/mensen';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Paragraph } from '../deel/nlds';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { useWijziging } from '../deel/useWijziging';
import { Deelnemersnoemen } from './Deelnemersnoemen';
import { type Uitnodiging, useWijzigUitnodiging } from './useUitnodigingen';

/** Changes who take part: who is left out loses access at once. */
export function Naamswijziging({ gelezen, klaar }: { gelezen: MetVersie<Uitnodiging>; klaar: () => void }) {
  const { t } = useTranslation('uitnodiging');
  const { t: deel } = useTranslation('deel');
  const meld = useMeld();
  const mensen = useMensen().data ?? [];
  const wijziging = useWijziging(undefined, gelezen, genoemd);
  const { inhoud: uitnodiging, velden: deelnemers } = wijziging;
  const wijzig = useWijzigUitnodiging(uitnodiging.id, wijziging.etag);
  const eraf = uitnodiging.deelnemers.filter((deelnemer) => !deelnemers.includes(deelnemer.id));

  const bewaar = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    wijzig.mutate(
      { deelnemers },
      {
        onSuccess: () => {
          wijziging.bewaard();
          meld(t('gedaan.deelnemers'));
          klaar();
        },
        onError: wijziging.geweigerd,
      },
    );
  };

  return (
    <form onSubmit={bewaar}>
      <Deelnemersnoemen
        gevraagd={uitnodiging.niveaus}
        waarde={deelnemers}
        zet={wijziging.zet}
        fout={foutVan(wijzig.error, 'deelnemers')}
      />
      {eraf.length > 0 ? (
        <Paragraph>{t('deelnemers.eraf', { namen: eraf.map((deelnemer) => deelnemer.naam).join(', ') })}</Paragraph>
      ) : null}
      {wijzig.error ? <Probleemmelding fout={wijzig.error} /> : null}
      <Intussenmelding
        intussen={wijziging.intussen}
        teksten={(nu) => [[t('wijzig.deelnemers'), namenVan(nu, mensen)]]}
      />
      <ButtonGroup>
        <Button appearance="primary-action-button" type="submit" busy={wijzig.isPending} disabled={wijzig.isPending}>
          {deel('opslaan')}
        </Button>
        <Button appearance="secondary-action-button" onClick={klaar}>
          {deel('annuleren')}
        </Button>
      </ButtonGroup>
    </form>
  );
}

function genoemd({ deelnemers }: Uitnodiging): string[] {
  return deelnemers.map(({ id }) => id);
}
