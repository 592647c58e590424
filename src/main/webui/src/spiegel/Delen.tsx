import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import type { MetVersie } from '../api/client';
import { datum } from '../deel/datum';
import { Dialoog } from '../deel/Dialoog';
import { focusOp } from '../deel/focus';
import { Inlevermelding, useInleveren } from '../deel/Inleveren';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Heading2, Paragraph } from '../deel/nlds';
import { deelSpiegel, houdSpiegelThuis, type Spiegel, spiegelsleutels } from './useSpiegels';

interface Eigenschappen {
  spiegel: MetVersie<Spiegel>;
  eigen: boolean;
}

/** Who reads the spiegel now; and for its writer the step to share it, or to take that back, with exactly what it does. */
export function Delen({ spiegel, eigen }: Eigenschappen) {
  const { t } = useTranslation('spiegel');
  const { t: deel } = useTranslation('deel');
  const ik = useIngelogd();
  const client = useQueryClient();
  const meld = useMeld();
  const kop = useRef<HTMLHeadingElement>(null);
  const [vraagt, zetVraagt] = useState(false);
  const { id, tekst, gedeeldOp, gastheer } = spiegel.inhoud;
  const namen = { gastheer: gastheer.naam, gemeente: ik.gemeente?.naam ?? '' };

  const gedaan = async (melding: string) => {
    zetVraagt(false);
    meld(melding);
    focusOp(kop);
    await client.invalidateQueries({ queryKey: spiegelsleutels.alles });
    await client.invalidateQueries({ queryKey: ['peerreviews', spiegel.inhoud.peerreview] });
  };
  const delen = useInleveren([spiegel.etag, 'delen'], async (inlevering) => {
    zetVraagt(false);
    await deelSpiegel(id, spiegel.etag, inlevering);
    await gedaan(t('delen.isGedeeld', namen));
  });
  const thuis = useInleveren([spiegel.etag, 'thuis'], async () => {
    zetVraagt(false);
    await houdSpiegelThuis(id, spiegel.etag);
    await gedaan(t('delen.isThuis', namen));
  });
  const stap = gedeeldOp ? thuis : delen;
  const soort = gedeeldOp ? 'thuis' : 'delen';

  return (
    <section className="smk-vlak" aria-labelledby="lezers">
      <Heading2 id="lezers" ref={kop} tabIndex={-1}>
        {t('delen.kop')}
      </Heading2>
      <Paragraph>
        {gedeeldOp ? t('delen.nuGedeeld', { ...namen, op: datum(gedeeldOp) }) : t('delen.nuThuis', namen)}
      </Paragraph>
      <Inlevermelding inleveren={stap} tekstVan={() => tekst} />
      {eigen ? (
        <Button appearance="secondary-action-button" busy={stap.bezig} onClick={() => zetVraagt(true)}>
          {t(`delen.${soort}.knop`, namen)}
        </Button>
      ) : (
        <Paragraph small>{t('delen.nietVanU', { naam: spiegel.inhoud.schrijver.naam })}</Paragraph>
      )}
      <Dialoog titel={t(`delen.${soort}.knop`, namen)} open={vraagt} sluit={() => zetVraagt(false)}>
        <Paragraph>{t(`delen.${soort}.uitleg`, namen)}</Paragraph>
        <ButtonGroup>
          <Button appearance="primary-action-button" onClick={() => stap.lever()}>
            {t(`delen.${soort}.knop`, namen)}
          </Button>
          <Button appearance="secondary-action-button" onClick={() => zetVraagt(false)}>
            {deel('annuleren')}
          </Button>
        </ButtonGroup>
      </Dialoog>
    </section>
  );
}
