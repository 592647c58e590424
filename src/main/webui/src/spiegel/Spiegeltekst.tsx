import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import type { MetVersie } from '../api/client';
import { focusOp } from '../deel/focus';
import { Inlevermelding, useInleveren } from '../deel/Inleveren';
import { Intussenmelding } from '../deel/Intussenmelding';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Heading2 } from '../deel/nlds';
import { Privacyveld } from '../deel/Privacyveld';
import { useWijziging } from '../deel/useWijziging';
import { enVernieuw } from '../deel/vernieuwen';
import { type Spiegel, spiegelsleutels, wijzigSpiegel } from './useSpiegels';

interface Eigenschappen {
  spiegel: MetVersie<Spiegel>;
  eigen: boolean;
}

/** What the advice means at home: read by the own gemeente, changed by its writer. */
export function Spiegeltekst({ spiegel, eigen }: Eigenschappen) {
  const { t } = useTranslation('spiegel');
  const { t: deel } = useTranslation('deel');
  const [wijzigt, zetWijzigt] = useState(false);
  const klaar = () => {
    zetWijzigt(false);
    focusOp('spiegel');
  };
  return (
    <section aria-labelledby="spiegel">
      <Heading2 id="spiegel" tabIndex={-1}>
        {t('een.kop')}
      </Heading2>
      {wijzigt ? (
        <Formulier spiegel={spiegel} klaar={klaar} />
      ) : (
        <>
          <p className="smk-tekst" lang="nl">
            {spiegel.inhoud.tekst}
          </p>
          {eigen ? (
            <Button appearance="secondary-action-button" onClick={() => zetWijzigt(true)}>
              {deel('wijzigen')}
            </Button>
          ) : null}
        </>
      )}
    </section>
  );
}

function Formulier({ spiegel, klaar }: { spiegel: MetVersie<Spiegel>; klaar: () => void }) {
  const { t } = useTranslation('spiegel');
  const { t: deel } = useTranslation('deel');
  const ik = useIngelogd();
  const client = useQueryClient();
  const meld = useMeld();
  const { id, gedeeldOp, gastheer } = spiegel.inhoud;
  const wijziging = useWijziging(`${ik.id}/spiegel/${id}`, spiegel, (inhoud) => inhoud.tekst);
  const { velden: tekst, zet } = wijziging;
  const inleveren = useInleveren(tekst, async (inlevering) => {
    await wijziging.bewaar((etag) =>
      enVernieuw(wijzigSpiegel(id, etag, tekst, inlevering), () =>
        client.invalidateQueries({ queryKey: spiegelsleutels.alles }),
      ),
    );
    meld(deel('opgeslagen'));
    klaar();
  });
  return (
    <form
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        inleveren.lever();
      }}
    >
      <Privacyveld
        label={t('een.label')}
        lezers={
          gedeeldOp
            ? t('lezers.gedeeld', { gastheer: gastheer.naam })
            : t('lezers.thuis', { gemeente: ik.gemeente?.naam ?? '', gastheer: gastheer.naam })
        }
        waarde={tekst}
        zet={zet}
      />
      <Inlevermelding inleveren={inleveren} tekstVan={() => tekst} />
      <Intussenmelding intussen={wijziging.intussen} teksten={(nu) => [[t('een.label'), nu]]} />
      <ButtonGroup>
        <Button appearance="primary-action-button" type="submit" busy={inleveren.bezig}>
          {deel('opslaan')}
        </Button>
        <Button appearance="secondary-action-button" onClick={klaar}>
          {deel('annuleren')}
        </Button>
      </ButtonGroup>
    </form>
  );
}
