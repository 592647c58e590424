import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialoog } from '../deel/Dialoog';
import { Laden } from '../deel/Laden';
import { Mensenkeuze, useMensen } from '../deel/mensen';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Heading2, Paragraph } from '../deel/nlds';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { useWijzigReview, type Peerreview } from './useReviews';

/** Which people of the host read along; who is not named here reads nothing. */
export function Lezers({ review, etag }: { review: Peerreview; etag: string }) {
  const { t } = useTranslation('review');
  const { t: deel } = useTranslation('deel');
  const meld = useMeld();
  const mensen = useMensen(review.lezers !== undefined);
  const wijzig = useWijzigReview(review.id, etag);
  const [open, zetOpen] = useState(false);
  const [gekozen, zetGekozen] = useState<string[]>([]);
  if (review.lezers === undefined) return null;
  const { lezers } = review;
  const magKiezen = review.rol.includes('COORDINATOR') || review.rol.includes('CASUSHOUDER');
  const namen = (mensen.data ?? []).filter((mens) => lezers.includes(mens.id)).map((mens) => mens.naam);

  const bewaar = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    wijzig.mutate(
      { lezers: gekozen },
      {
        onSuccess: () => {
          meld(deel('opgeslagen'));
          zetOpen(false);
        },
      },
    );
  };

  return (
    <section>
      <Heading2>{t('lezers.kop')}</Heading2>
      <Paragraph>{t('lezers.uitleg')}</Paragraph>
      <Paragraph>{namen.length > 0 ? t('lezers.zijn', { namen: namen.join(', ') }) : t('lezers.niemand')}</Paragraph>
      {magKiezen ? (
        <Button
          appearance="secondary-action-button"
          onClick={() => {
            zetGekozen(lezers);
            zetOpen(true);
          }}
        >
          {t('lezers.kies')}
        </Button>
      ) : null}
      <Dialoog titel={t('lezers.kies')} open={open} sluit={() => zetOpen(false)}>
        <form onSubmit={bewaar}>
          <Paragraph>{t('lezers.kiesUitleg')}</Paragraph>
          <Laden vraag={mensen}>
            {(alle) => (
              <Mensenkeuze mensen={alle} waarde={gekozen} zet={zetGekozen} fout={foutVan(wijzig.error, 'lezers')} />
            )}
          </Laden>
          {wijzig.error ? <Probleemmelding fout={wijzig.error} /> : null}
          <ButtonGroup>
            <Button
              appearance="primary-action-button"
              type="submit"
              busy={wijzig.isPending}
              disabled={wijzig.isPending}
            >
              {deel('opslaan')}
            </Button>
            <Button appearance="secondary-action-button" onClick={() => zetOpen(false)}>
              {deel('annuleren')}
            </Button>
          </ButtonGroup>
        </form>
      </Dialoog>
    </section>
  );
}
