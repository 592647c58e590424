import { useTranslation } from 'react-i18next';
import type { MetVersie } from '../api/client';
import { type Inlevering, Inlevermelding, useInleveren } from '../deel/Inleveren';
import { Intussenmelding } from '../deel/Intussenmelding';
import { Button, ButtonGroup } from '../deel/nlds';
import { Privacyveld } from '../deel/Privacyveld';
import { gewijzigd } from '../deel/useKlad';
import { useWijziging } from '../deel/useWijziging';
import { Radiogroep } from '../deel/Velden';
import type { AannameInvoer } from './useAannames';

interface Eigenschappen {
  /** Names the text that waits in this tab. */
  klad: string;
  /** As it stands; of one that is not there yet, what it starts from. */
  gelezen: MetVersie<AannameInvoer>;
  lezers: string;
  bewaar: (invoer: AannameInvoer, inlevering: Inlevering, eerder: Eerder) => Promise<void>;
  terug: () => void;
}

/** Of one that is there already: its version, and no more than was changed. */
export interface Eerder {
  etag: string;
  veranderd: Partial<AannameInvoer>;
}

const UITSPRAAK = 500;

/** One sentence that someone takes for true, and about whose practice it is. */
export function Aannameformulier({ klad, gelezen, lezers, bewaar, terug }: Eigenschappen) {
  const { t } = useTranslation('schrijven');
  const { t: deel } = useTranslation('deel');
  const wijziging = useWijziging(klad, gelezen, inVelden);
  const { velden, zet } = wijziging;
  const inleveren = useInleveren(velden, (inlevering) => {
    const invoer = { ...velden, tekst: velden.tekst.trim() };
    const veranderd = gewijzigd(wijziging.begin, invoer);
    return wijziging.bewaar((etag) => bewaar(invoer, inlevering, { etag, veranderd }));
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
        waarde={velden.over}
        zet={(over) => zet({ ...velden, over })}
      />
      <Privacyveld
        label={t('aannames.tekst')}
        uitleg={t('aannames.uitleg')}
        lezers={lezers}
        waarde={velden.tekst}
        zet={(tekst) => zet({ ...velden, tekst })}
        regels={2}
        maximum={UITSPRAAK}
      />
      <Inlevermelding inleveren={inleveren} tekstVan={() => velden.tekst.trim()} />
      <Intussenmelding
        intussen={wijziging.intussen}
        teksten={(nu) => [
          [t('aannames.over'), t(nu.over === 'CASUS' ? 'aannames.overCasus' : 'aannames.overEigen')],
          [t('aannames.tekst'), nu.tekst],
        ]}
      />
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

function inVelden({ tekst, over }: AannameInvoer): AannameInvoer {
  return { tekst, over };
}
