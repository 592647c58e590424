import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useIngelogd } from '../app/sessie';
import type { MetVersie } from '../api/client';
import { Begeleiderkeuze, gekozenBegeleider, GEEN_BEGELEIDER } from '../deel/Begeleiderkeuze';
import { Dialoog } from '../deel/Dialoog';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { focusOp } from '../deel/focus';
import { Intussenmelding } from '../deel/Intussenmelding';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Heading2, Paragraph } from '../deel/nlds';
import { Probleemmelding } from '../deel/Probleemmelding';
import { isVoorbij } from '../deel/review';
import { useWijziging } from '../deel/useWijziging';
import { Begeleidervoorstel } from './Begeleidervoorstel';
import { useBeeindigBegeleiding, useWijsBegeleiderAan, type Peerreview } from './useReviews';

/** Who guides the review; the host's coordinator names and replaces them, and the begeleider may lay it down. */
export function Begeleider({ review, etag }: { review: Peerreview; etag: string }) {
  const { t } = useTranslation('review');
  const { t: deel } = useTranslation('deel');
  const meld = useMeld();
  const ga = useNavigate();
  const kop = useRef<HTMLHeadingElement>(null);
  const [dialoog, zetDialoog] = useState<'aanwijzen' | 'beeindigen'>();
  const beeindig = useBeeindigBegeleiding(review.id, etag);
  const { begeleider } = review;
  const coordinator = review.rol.includes('COORDINATOR');
  const zelf = review.rol.includes('BEGELEIDER');
  const voorbij = isVoorbij(review);
  const klaar = (tekst: string) => {
    zetDialoog(undefined);
    meld(tekst);
    focusOp(kop);
  };
  // who lays it down is no longer in this review
  const geeindigd = () => {
    if (!zelf) return klaar(t('begeleider.beeindigd'));
    meld(t('begeleider.neergelegd', { naam: review.gastheer.naam }));
    return ga('/peerreviews');
  };

  return (
    <section>
      <Heading2 ref={kop} tabIndex={-1}>
        {t('begeleider.kop')}
      </Heading2>
      <Paragraph>
        {begeleider
          ? t('begeleider.is', { naam: begeleider.naam, van: begeleider.gemeente?.naam ?? 'NDSD' })
          : t('begeleider.geen', { naam: review.gastheer.naam })}
      </Paragraph>
      {coordinator && !voorbij ? <Begeleidervoorstel review={review} etag={etag} klaar={klaar} /> : null}
      <ButtonGroup>
        {coordinator && !voorbij ? (
          <Button appearance="secondary-action-button" onClick={() => zetDialoog('aanwijzen')}>
            {begeleider ? t('begeleider.vervang') : t('begeleider.wijsAan')}
          </Button>
        ) : null}
        {begeleider && (coordinator || zelf) && !voorbij ? (
          <Button appearance="secondary-action-button" onClick={() => zetDialoog('beeindigen')}>
            {zelf ? t('begeleider.leggNeer') : t('begeleider.beeindig')}
          </Button>
        ) : null}
      </ButtonGroup>
      <Dialoog
        titel={begeleider ? t('begeleider.vervang') : t('begeleider.wijsAan')}
        open={dialoog === 'aanwijzen'}
        sluit={() => zetDialoog(undefined)}
      >
        <Aanwijzen
          gelezen={{ inhoud: review, etag }}
          annuleer={() => zetDialoog(undefined)}
          klaar={() => klaar(t('begeleider.aangewezen'))}
        />
      </Dialoog>
      <Dialoog
        titel={zelf ? t('begeleider.leggNeer') : t('begeleider.beeindig')}
        open={dialoog === 'beeindigen'}
        sluit={() => zetDialoog(undefined)}
      >
        <Paragraph>{t('begeleider.eindeGevolg', { naam: review.gastheer.naam })}</Paragraph>
        {beeindig.error ? <Probleemmelding fout={beeindig.error} /> : null}
        <ButtonGroup>
          <Button
            appearance="primary-action-button"
            busy={beeindig.isPending}
            onClick={() => {
              if (!beeindig.isPending) beeindig.mutate(undefined, { onSuccess: geeindigd });
            }}
          >
            {zelf ? t('begeleider.leggNeer') : t('begeleider.beeindig')}
          </Button>
          <Button appearance="secondary-action-button" onClick={() => zetDialoog(undefined)}>
            {deel('annuleren')}
          </Button>
        </ButtonGroup>
      </Dialoog>
    </section>
  );
}

interface Aanwijzing {
  gelezen: MetVersie<Peerreview>;
  annuleer: () => void;
  klaar: () => void;
}

function Aanwijzen({ gelezen, annuleer, klaar }: Aanwijzing) {
  const { t } = useTranslation('review');
  const klad = `${useIngelogd().id}/begeleider/${gelezen.inhoud.id}`;
  const wijziging = useWijziging(klad, gelezen, () => GEEN_BEGELEIDER);
  const { inhoud: review, velden } = wijziging;
  const wijsAan = useWijsBegeleiderAan(review.id, wijziging.etag);
  const [gepoogd, zetGepoogd] = useState(false);

  return (
    <Dialoogformulier
      knop={t('begeleider.doeWijsAan')}
      sluit={annuleer}
      opslaan={async () => {
        zetGepoogd(true);
        const invoer = gekozenBegeleider(velden);
        if (!invoer) return;
        await wijziging.bewaar(() => wijsAan.mutateAsync(invoer));
        klaar();
      }}
    >
      {(fout) => (
        <>
          <Intussenmelding intussen={wijziging.intussen} teksten={() => []} />
          <Paragraph>{t('begeleider.uitleg')}</Paragraph>
          <Begeleiderkeuze
            gastheer={review.gastheer.code}
            waarde={velden}
            zet={wijziging.zet}
            fout={fout}
            gepoogd={gepoogd}
          />
        </>
      )}
    </Dialoogformulier>
  );
}
