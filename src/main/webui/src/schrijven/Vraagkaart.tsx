import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import type { MetVersie } from '../api/client';
import { datum } from '../deel/datum';
import { focusOp } from '../deel/focus';
import { kort } from '../deel/kort';
import { type Inlevering, Inlevermelding, useInleveren } from '../deel/Inleveren';
import { Intussenmelding } from '../deel/Intussenmelding';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Paragraph } from '../deel/nlds';
import { Privacyveld } from '../deel/Privacyveld';
import { Tewijzigen } from '../deel/Tewijzigen';
import { useWijziging } from '../deel/useWijziging';
import { enVernieuw } from '../deel/vernieuwen';
import { Gesprek } from '../gesprek/Gesprek';
import { type Peerreview, useVernieuwReview } from './useSchrijven';
import { beantwoord, useVraag, type Vraag } from './useVragen';

interface Eigenschappen {
  review: Peerreview;
  vraag: Vraag;
  /** Whether who is looking answers: the casushouder, while the ronde is open. */
  antwoordt: boolean;
}

export function Vraagkaart({ review, vraag, antwoordt }: Eigenschappen) {
  const { t } = useTranslation('schrijven');
  const [open, zetOpen] = useState(false);
  const knop = useRef<HTMLButtonElement>(null);
  const dicht = () => {
    zetOpen(false);
    focusOp(knop);
  };
  const stand = vraag.geparkeerd ? t('vragen.geparkeerd') : vraag.antwoord ? undefined : t('vragen.wacht');
  return (
    <li className="smk-kaart">
      <p className="smk-tekst smk-schrijven-vraag" lang="nl">
        {vraag.tekst}
      </p>
      <Paragraph small>
        {t('vragen.van', {
          naam: vraag.steller.naam,
          gemeente: vraag.steller.gemeente?.naam ?? '',
          op: datum(vraag.gesteldOp),
        })}
      </Paragraph>
      {vraag.antwoord ? (
        <blockquote className="smk-citaat smk-schrijven-antwoord">
          <strong>{t('vragen.antwoord')}</strong>
          <p className="smk-tekst" lang="nl">
            {vraag.antwoord}
          </p>
        </blockquote>
      ) : null}
      {stand ? <Paragraph>{stand}</Paragraph> : null}
      {antwoordt && !open ? (
        <Button ref={knop} appearance="secondary-action-button" onClick={() => zetOpen(true)}>
          {vraag.antwoord ? t('vragen.antwoordWijzigen') : t('vragen.antwoorden')}
        </Button>
      ) : null}
      {antwoordt && open ? <Antwoord review={review} id={vraag.id} klaar={dicht} /> : null}
      <Gesprek review={review.id} ding={vraag.id} waarover={kort(vraag.tekst)} />
    </li>
  );
}

function Antwoord({ review, id, klaar }: { review: Peerreview; id: string; klaar: () => void }) {
  const vraag = useVraag(review.id, id);
  return (
    <Tewijzigen vraag={vraag}>
      {(gelezen) => <Antwoordformulier review={review} gelezen={gelezen} klaar={klaar} />}
    </Tewijzigen>
  );
}

interface Antwoordeigenschappen {
  review: Peerreview;
  gelezen: MetVersie<Vraag>;
  klaar: () => void;
}

function Antwoordformulier({ review, gelezen, klaar }: Antwoordeigenschappen) {
  const { t } = useTranslation('schrijven');
  const { t: deel } = useTranslation('deel');
  const ik = useIngelogd();
  const vernieuw = useVernieuwReview(review.id);
  const meld = useMeld();
  const vraag = gelezen.inhoud.id;
  const wijziging = useWijziging(`${ik.id}/antwoord/${vraag}`, gelezen, ({ antwoord = '' }) => antwoord);
  const { velden: tekst, zet } = wijziging;
  const stuur = async (geparkeerd: boolean, inlevering: Inlevering) => {
    await wijziging.bewaar((etag) =>
      enVernieuw(beantwoord(review.id, { vraag, etag, antwoord: tekst, geparkeerd }, inlevering), vernieuw),
    );
    meld(t(geparkeerd ? 'vragen.isGeparkeerd' : 'vragen.beantwoord'));
    klaar();
  };
  const antwoorden = useInleveren(tekst, (inlevering) => stuur(false, inlevering));
  const parkeren = useInleveren(tekst, (inlevering) => stuur(true, inlevering));
  const bezig = antwoorden.bezig || parkeren.bezig;
  return (
    <form
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        antwoorden.lever();
      }}
    >
      <Privacyveld
        label={t('vragen.uwAntwoord')}
        lezers={t('lezers.DIRECT', { gastheer: review.gastheer.naam })}
        waarde={tekst}
        zet={zet}
        regels={3}
      />
      <Inlevermelding inleveren={antwoorden} tekstVan={() => tekst} />
      <Inlevermelding inleveren={parkeren} tekstVan={() => tekst} />
      <Intussenmelding intussen={wijziging.intussen} teksten={(nu) => [[t('vragen.antwoord'), nu]]} />
      <ButtonGroup>
        <Button appearance="primary-action-button" type="submit" busy={bezig}>
          {t('vragen.verstuurAntwoord')}
        </Button>
        <Button appearance="secondary-action-button" busy={bezig} onClick={() => parkeren.lever()}>
          {t('vragen.parkeer')}
        </Button>
        <Button appearance="subtle-button" onClick={klaar}>
          {deel('annuleren')}
        </Button>
      </ButtonGroup>
    </form>
  );
}
