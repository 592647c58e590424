import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetVersie } from '../api/client';
import { useIngelogd } from '../app/sessie';
import { Inlevermelding, useInleveren } from '../deel/Inleveren';
import { Intussenmelding } from '../deel/Intussenmelding';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup } from '../deel/nlds';
import { Privacyveld } from '../deel/Privacyveld';
import { Tewijzigen } from '../deel/Tewijzigen';
import { useWijziging } from '../deel/useWijziging';
import { enVernieuw } from '../deel/vernieuwen';
import { type Bijdrage, useBijdrage, useVernieuwGesprek, wijzig } from './useGesprek';

interface Eigenschappen {
  review: string;
  gesprek: string;
  klaar: () => void;
}

/** One's own words, changed in their place. */
export function Bijdragewijziging({ bijdrage, ...rest }: Eigenschappen & { bijdrage: string }) {
  const vraag = useBijdrage(rest.review, rest.gesprek, bijdrage);
  return <Tewijzigen vraag={vraag}>{(gelezen) => <Formulier gelezen={gelezen} {...rest} />}</Tewijzigen>;
}

function Formulier({ review, gesprek, gelezen, klaar }: Eigenschappen & { gelezen: MetVersie<Bijdrage> }) {
  const { t } = useTranslation('gesprek');
  const { t: deel } = useTranslation('deel');
  const ik = useIngelogd();
  const meld = useMeld();
  const vernieuw = useVernieuwGesprek(review);
  const { id } = gelezen.inhoud;
  const wijziging = useWijziging(`${ik.id}/bijdrage-wijzigen/${id}`, gelezen, ({ tekst = '' }) => tekst);
  const tekst = wijziging.velden.trim();
  const formulier = useRef<HTMLFormElement>(null);
  // the button that asked for it has made way
  useEffect(() => formulier.current?.querySelector('textarea')?.focus(), []);
  const inleveren = useInleveren(tekst, async ({ bevestigingen }) => {
    await wijziging.bewaar((etag) =>
      enVernieuw(wijzig(review, gesprek, id, etag, { tekst, ...bevestigingen }), vernieuw),
    );
    meld(t('gewijzigd'));
    klaar();
  });
  return (
    <form
      ref={formulier}
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        if (tekst) inleveren.lever();
      }}
    >
      <Privacyveld
        label={t('wijzig')}
        lezers={t('lezersWijziging')}
        waarde={wijziging.velden}
        zet={wijziging.zet}
        regels={3}
      />
      <Inlevermelding inleveren={inleveren} tekstVan={() => tekst} />
      <Intussenmelding intussen={wijziging.intussen} teksten={(nu) => [[t('uwReactie'), nu]]} />
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
