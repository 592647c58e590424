import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../deel/nlds';
import { metGemeente } from '../deel/persoon';
import { Keuzeveld } from '../deel/Velden';
import type { Zet } from './Leiding';
import type { Live } from './useLive';

/** Gives someone the floor. Chosen first and given then: going through the list must not go through the room. */
export function Spreker({ live: { sprekers = [], spreker }, zet }: { live: Live; zet: Zet }) {
  const { t } = useTranslation('live');
  const [keuze, kies] = useState(spreker?.id ?? '');
  return (
    <div className="smk-live-knoppen">
      <Keuzeveld
        label={t('spreker.label')}
        waarde={keuze}
        zet={kies}
        leeg={t('spreker.niemand')}
        keuzes={sprekers.map((persoon) => [persoon.id, metGemeente(persoon)] as const)}
      />
      <Button appearance="secondary-action-button" onClick={() => zet({ spreker: keuze || undefined })}>
        {t('spreker.geef')}
      </Button>
    </div>
  );
}
