import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { datum } from '../deel/datum';
import { focusOp } from '../deel/focus';
import { Inlevermelding, useInleveren } from '../deel/Inleveren';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Paragraph } from '../deel/nlds';
import { Privacyveld } from '../deel/Privacyveld';
import { useKlad } from '../deel/useKlad';
import { type Peerreview, sleutels } from './useSchrijven';
import { beantwoord, type Vraag } from './useVragen';

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
      {antwoordt && open ? <Antwoordformulier review={review} vraag={vraag} klaar={dicht} /> : null}
    </li>
  );
}

function Antwoordformulier({ review, vraag, klaar }: { review: Peerreview; vraag: Vraag; klaar: () => void }) {
  const { t } = useTranslation('schrijven');
  const { t: deel } = useTranslation('deel');
  const ik = useIngelogd();
  const client = useQueryClient();
  const meld = useMeld();
  const [tekst, zet, wis] = useKlad(`${ik.id}/antwoord/${vraag.id}`, vraag.antwoord ?? '');
  const gelukt = async (melding: string) => {
    wis();
    meld(melding);
    await client.invalidateQueries({ queryKey: sleutels.alles(review.id) });
    klaar();
  };
  const antwoorden = useInleveren(tekst, async (inlevering) => {
    await beantwoord(review.id, vraag.id, { antwoord: tekst, geparkeerd: false }, inlevering);
    await gelukt(t('vragen.beantwoord'));
  });
  const parkeren = useInleveren(tekst, async (inlevering) => {
    await beantwoord(review.id, vraag.id, { antwoord: tekst, geparkeerd: true }, inlevering);
    await gelukt(t('vragen.isGeparkeerd'));
  });
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
