import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { Laden } from '../deel/Laden';
import { Mensenkeuze, useMensen } from '../deel/mensen';
import { useMeld } from '../deel/Melding';
import { Button, Heading2, Paragraph, UnorderedList, UnorderedListItem } from '../deel/nlds';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { useWijzigReview, type Peerreview } from './useReviews';

/** In a review within one gemeente the peers are its own people, of other niveaus and teams. */
export function Internepeers({ review, etag }: { review: Peerreview; etag: string }) {
  const { t } = useTranslation('review');
  const { t: deel } = useTranslation('deel');
  const meld = useMeld();
  const ik = useIngelogd();
  const vanHier = ik.gemeente?.code === review.gastheer.code;
  const mensen = useMensen(vanHier);
  const wijzig = useWijzigReview(review.id, etag);
  const [nieuw, zetNieuw] = useState<string[]>();
  const peers = nieuw ?? (review.peers ?? []).map((peer) => peer.id);

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
        wijzig.mutate(
          { peers },
          {
            onSuccess: () => {
              zetNieuw(undefined);
              meld(deel('opgeslagen'));
            },
          },
        );
      }}
    >
      <Heading2>{t('internepeers.kop')}</Heading2>
      <Paragraph>{t('internepeers.uitleg')}</Paragraph>
      <Laden vraag={mensen}>
        {(alle) => <Mensenkeuze mensen={alle} waarde={peers} zet={zetNieuw} fout={foutVan(wijzig.error, 'peers')} />}
      </Laden>
      {wijzig.error ? <Probleemmelding fout={wijzig.error} /> : null}
      <Button appearance="primary-action-button" type="submit" busy={wijzig.isPending} disabled={wijzig.isPending}>
        {deel('opslaan')}
      </Button>
    </form>
  );
}
