import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import type { MetVersie } from '../api/client';
import { Intussenmelding } from '../deel/Intussenmelding';
import { Laden } from '../deel/Laden';
import { Mensenkeuze, namenVan, useMensen } from '../deel/mensen';
import { useMeld } from '../deel/Melding';
import { Button, Heading2, Paragraph, UnorderedList, UnorderedListItem } from '../deel/nlds';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { useWijziging } from '../deel/useWijziging';
import { useWijzigReview, type Peerreview } from './useReviews';

/** In a review within one gemeente the peers are its own people, of other niveaus and teams. */
export function Internepeers({ gelezen }: { gelezen: MetVersie<Peerreview> }) {
  const { t } = useTranslation('review');
  const { t: deel } = useTranslation('deel');
  const meld = useMeld();
  const ik = useIngelogd();
  const wijziging = useWijziging(undefined, gelezen, denktMee);
  const { inhoud: review, velden: peers } = wijziging;
  const vanHier = ik.gemeente?.code === review.gastheer.code;
  const mensen = useMensen(vanHier);
  const wijzig = useWijzigReview(review.id, wijziging.etag);

  if (!vanHier || !review.rol.includes('COORDINATOR')) {
    return (
      <section>
        <Heading2>{t('internepeers.kop')}</Heading2>
        <UnorderedList>
          {(review.peers ?? []).map((peer) => (
            <UnorderedListItem key={peer.id}>{peer.naam}</UnorderedListItem>
          ))}
        </UnorderedList>
      </section>
    );
  }
  return (
    <form
      onSubmit={(gebeurtenis: FormEvent) => {
        gebeurtenis.preventDefault();
        // not switched off meanwhile: the focus would lose its place
        if (wijzig.isPending) return;
        wijzig.mutate(
          { peers },
          {
            onSuccess: () => {
              wijziging.bewaard();
              meld(deel('opgeslagen'));
            },
            onError: wijziging.geweigerd,
          },
        );
      }}
    >
      <Heading2>{t('internepeers.kop')}</Heading2>
      <Paragraph>{t('internepeers.uitleg')}</Paragraph>
      <Laden vraag={mensen}>
        {(alle) => (
          <Mensenkeuze mensen={alle} waarde={peers} zet={wijziging.zet} fout={foutVan(wijzig.error, 'peers')} />
        )}
      </Laden>
      {wijzig.error ? <Probleemmelding fout={wijzig.error} /> : null}
      <Intussenmelding
        intussen={wijziging.intussen}
        teksten={(nu) => [[t('internepeers.kop'), namenVan(nu, mensen.data ?? [])]]}
      />
      <Button appearance="primary-action-button" type="submit" busy={wijzig.isPending}>
        {deel('opslaan')}
      </Button>
    </form>
  );
}

function denktMee({ peers = [] }: Peerreview): string[] {
  return peers.map(({ id }) => id);
}
