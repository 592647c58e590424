import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { focusOp } from '../deel/focus';
import { Inlevermelding, useInleveren } from '../deel/Inleveren';
import { Lijst } from '../deel/lijst';
import { useMeld } from '../deel/Melding';
import { Button, Heading2, Paragraph } from '../deel/nlds';
import { Privacyveld } from '../deel/Privacyveld';
import { useKlad } from '../deel/useKlad';
import { type Aandeel, type Peerreview, type Ronde, sleutels } from './useSchrijven';
import { stelVraag, useVragen } from './useVragen';
import { Vraagkaart } from './Vraagkaart';

interface Eigenschappen {
  review: Peerreview;
  ronde: Ronde;
  aandeel: Aandeel | undefined;
}

/** Questions to understand the story better, and what the casushouder answers. */
export function Vragen({ review, ronde, aandeel }: Eigenschappen) {
  const { t } = useTranslation('schrijven');
  const vragen = useVragen(review.id, ronde.id);
  const open = ronde.status === 'OPEN';
  return (
    <section aria-labelledby="vragen">
      {open && aandeel === 'PEER' ? <Vraagformulier review={review} ronde={ronde} /> : null}
      <Heading2 id="vragen" tabIndex={-1}>
        {t('vragen.kop')}
      </Heading2>
      {ronde.status === 'GEPLAND' ? (
        <Paragraph>{t('vragen.gepland')}</Paragraph>
      ) : (
        <Lijst lijst={vragen} leeg={<Paragraph>{open ? t('vragen.leegOpen') : t('vragen.leeg')}</Paragraph>}>
          {(items) => (
            <ol className="smk-kaarten">
              {items.map((vraag) => (
                <Vraagkaart
                  key={vraag.id}
                  review={review}
                  vraag={vraag}
                  antwoordt={open && aandeel === 'CASUSHOUDER'}
                />
              ))}
            </ol>
          )}
        </Lijst>
      )}
    </section>
  );
}

function Vraagformulier({ review, ronde }: { review: Peerreview; ronde: Ronde }) {
  const { t } = useTranslation('schrijven');
  const ik = useIngelogd();
  const client = useQueryClient();
  const meld = useMeld();
  const [tekst, zet, wis] = useKlad<string>(`${ik.id}/vraag/${ronde.id}`, '');
  const [leeg, zetLeeg] = useState(false);
  const inleveren = useInleveren(tekst, async (inlevering) => {
    await stelVraag(review.id, ronde.id, tekst.trim(), inlevering);
    wis();
    meld(t('vragen.gesteld'));
    await client.invalidateQueries({ queryKey: sleutels.alles(review.id) });
    focusOp('vragen');
  });
  return (
    <form
      className="smk-vlak"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        zetLeeg(!tekst.trim());
        if (tekst.trim()) inleveren.lever();
        else gebeurtenis.currentTarget.querySelector('textarea')?.focus();
      }}
    >
      <Heading2>{t('vragen.stel')}</Heading2>
      <Privacyveld
        label={t('vragen.label')}
        uitleg={t('vragen.uitleg')}
        lezers={t('lezers.DIRECT', { gastheer: review.gastheer.naam })}
        fout={leeg && !tekst.trim() ? t('vragen.nogLeeg') : undefined}
        waarde={tekst}
        zet={zet}
        regels={3}
      />
      <Inlevermelding inleveren={inleveren} tekstVan={() => tekst.trim()} />
      <Button appearance="primary-action-button" type="submit" busy={inleveren.bezig}>
        {t('vragen.verstuur')}
      </Button>
    </form>
  );
}
