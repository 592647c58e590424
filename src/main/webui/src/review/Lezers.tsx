import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetVersie } from '../api/client';
import { Dialoog } from '../deel/Dialoog';
import { Intussenmelding } from '../deel/Intussenmelding';
import { Laden } from '../deel/Laden';
import { Mensenkeuze, namenVan, useMensen } from '../deel/mensen';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Heading2, Paragraph } from '../deel/nlds';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { useWijziging } from '../deel/useWijziging';
import { useWijzigReview, type Peerreview } from './useReviews';

/** Which people of the host read along; who is not named here reads nothing. */
export function Lezers({ gelezen }: { gelezen: MetVersie<Peerreview> }) {
  const { t } = useTranslation('review');
  const { lezers, rol } = gelezen.inhoud;
  const mensen = useMensen(lezers !== undefined);
  const [open, zetOpen] = useState(false);
  if (lezers === undefined) return null;
  const magKiezen = rol.includes('COORDINATOR') || rol.includes('CASUSHOUDER');
  const namen = namenVan(lezers, mensen.data ?? []);

  return (
    <section>
      <Heading2>{t('lezers.kop')}</Heading2>
      <Paragraph>{t('lezers.uitleg')}</Paragraph>
      <Paragraph>{namen ? t('lezers.zijn', { namen }) : t('lezers.niemand')}</Paragraph>
      {magKiezen ? (
        <Button appearance="secondary-action-button" onClick={() => zetOpen(true)}>
          {t('lezers.kies')}
        </Button>
      ) : null}
      <Dialoog titel={t('lezers.kies')} open={open} sluit={() => zetOpen(false)}>
        <Formulier gelezen={gelezen} sluit={() => zetOpen(false)} />
      </Dialoog>
    </section>
  );
}

function Formulier({ gelezen, sluit }: { gelezen: MetVersie<Peerreview>; sluit: () => void }) {
  const { t } = useTranslation('review');
  const { t: deel } = useTranslation('deel');
  const meld = useMeld();
  const mensen = useMensen();
  const wijziging = useWijziging(undefined, gelezen, leest);
  const wijzig = useWijzigReview(gelezen.inhoud.id, wijziging.etag);

  const bewaar = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    wijzig.mutate(
      { lezers: wijziging.velden },
      {
        onSuccess: () => {
          wijziging.bewaard();
          meld(deel('opgeslagen'));
          sluit();
        },
        onError: wijziging.geweigerd,
      },
    );
  };

  return (
    <form onSubmit={bewaar}>
      <Paragraph>{t('lezers.kiesUitleg')}</Paragraph>
      <Laden vraag={mensen}>
        {(alle) => (
          <Mensenkeuze
            mensen={alle}
            waarde={wijziging.velden}
            zet={wijziging.zet}
            fout={foutVan(wijzig.error, 'lezers')}
          />
        )}
      </Laden>
      {wijzig.error ? <Probleemmelding fout={wijzig.error} /> : null}
      <Intussenmelding
        intussen={wijziging.intussen}
        teksten={(nu) => [[t('lezers.kop'), namenVan(nu, mensen.data ?? [])]]}
      />
      <ButtonGroup>
        <Button appearance="primary-action-button" type="submit" busy={wijzig.isPending} disabled={wijzig.isPending}>
          {deel('opslaan')}
        </Button>
        <Button appearance="secondary-action-button" onClick={sluit}>
          {deel('annuleren')}
        </Button>
      </ButtonGroup>
    </form>
  );
}

function leest({ lezers = [] }: Peerreview): string[] {
  return lezers;
}
