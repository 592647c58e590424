import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Inlevering, Inlevermelding, useInleveren } from '../deel/Inleveren';
import { Button, ButtonGroup } from '../deel/nlds';
import { Privacyveld } from '../deel/Privacyveld';
import { useKlad } from '../deel/useKlad';
import { Radiogroep } from '../deel/Velden';
import type { AannameInvoer } from './useAannames';

interface Eigenschappen {
  /** Names the text that waits in this tab. */
  klad: string;
  begin: AannameInvoer;
  lezers: string;
  bewaar: (invoer: AannameInvoer, inlevering: Inlevering) => Promise<void>;
  terug: () => void;
}

const UITSPRAAK = 500;

/** One sentence that someone takes for true, and about whose practice it is. */
export function Aannameformulier({ klad, begin, lezers, bewaar, terug }: Eigenschappen) {
  const { t } = useTranslation('schrijven');
  const { t: deel } = useTranslation('deel');
  const [tekst, zetTekst, wis] = useKlad(klad, begin.tekst);
  const [over, zetOver] = useState(begin.over);
  const inleveren = useInleveren([tekst, over], async (inlevering) => {
    await bewaar({ tekst: tekst.trim(), over }, inlevering);
    wis();
  });
  return (
    <form
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        inleveren.lever();
      }}
    >
      <Radiogroep
        legende={t('aannames.over')}
        keuzes={[
          { code: 'CASUS', naam: t('aannames.overCasus') },
          { code: 'EIGEN_PRAKTIJK', naam: t('aannames.overEigen') },
        ]}
        waarde={over}
        zet={zetOver}
      />
      <Privacyveld
        label={t('aannames.tekst')}
        uitleg={t('aannames.uitleg')}
        lezers={lezers}
        waarde={tekst}
        zet={zetTekst}
        regels={2}
        maximum={UITSPRAAK}
      />
      <Inlevermelding inleveren={inleveren} tekstVan={() => tekst.trim()} />
      <ButtonGroup>
        <Button appearance="primary-action-button" type="submit" busy={inleveren.bezig}>
          {deel('opslaan')}
        </Button>
        <Button appearance="secondary-action-button" onClick={terug}>
          {deel('annuleren')}
        </Button>
      </ButtonGroup>
    </form>
  );
}
