import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Paragraph } from '../deel/nlds';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { Deelnemersnoemen } from './Deelnemersnoemen';
import { type Uitnodiging, useWijzigUitnodiging } from './useUitnodigingen';

/** Changes who take part: who is left out loses access at once. */
export function Naamswijziging({
  uitnodiging,
  etag,
  klaar,
}: {
  uitnodiging: Uitnodiging;
  etag: string;
  klaar: () => void;
}) {
  const { t } = useTranslation('uitnodiging');
  const { t: deel } = useTranslation('deel');
  const meld = useMeld();
  const wijzig = useWijzigUitnodiging(uitnodiging.id, etag);
  const [deelnemers, zetDeelnemers] = useState(uitnodiging.deelnemers.map((deelnemer) => deelnemer.id));
  const eraf = uitnodiging.deelnemers.filter((deelnemer) => !deelnemers.includes(deelnemer.id));

  const bewaar = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    wijzig.mutate(
      { deelnemers },
      {
        onSuccess: () => {
          meld(t('gedaan.deelnemers'));
          klaar();
        },
      },
    );
  };

  return (
    <form onSubmit={bewaar}>
      <Deelnemersnoemen
        gevraagd={uitnodiging.niveaus}
        waarde={deelnemers}
        zet={zetDeelnemers}
        fout={foutVan(wijzig.error, 'deelnemers')}
      />
      {eraf.length > 0 ? (
        <Paragraph>{t('deelnemers.eraf', { namen: eraf.map((deelnemer) => deelnemer.naam).join(', ') })}</Paragraph>
      ) : null}
      {wijzig.error ? <Probleemmelding fout={wijzig.error} /> : null}
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
