import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Dialoog } from '../deel/Dialoog';
import { focusOp } from '../deel/focus';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Heading2, Paragraph } from '../deel/nlds';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { isVoorbij } from '../deel/review';
import { Keuzeveld, Radiogroep, Tekstveld } from '../deel/Velden';
import { Begeleidervoorstel } from './Begeleidervoorstel';
import { useAlleGemeenten } from './useGemeenten';
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
          review={review}
          etag={etag}
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
  review: Peerreview;
  etag: string;
  annuleer: () => void;
  klaar: () => void;
}

function Aanwijzen({ review, etag, annuleer, klaar }: Aanwijzing) {
  const { t } = useTranslation('review');
  const { t: deel } = useTranslation('deel');
  const [vanwaar, zetVanwaar] = useState<'gemeente' | 'ndsd'>('gemeente');
  const [gemeente, zetGemeente] = useState('');
  const [email, zetEmail] = useState('');
  const wijsAan = useWijsBegeleiderAan(review.id, etag);
  const gemeenten = useAlleGemeenten();

  return (
    <form
      onSubmit={(gebeurtenis: FormEvent) => {
        gebeurtenis.preventDefault();
        if (wijsAan.isPending) return;
        wijsAan.mutate({ email: email.trim(), ...(vanwaar === 'gemeente' ? { gemeente } : {}) }, { onSuccess: klaar });
      }}
    >
      <Paragraph>{t('begeleider.uitleg')}</Paragraph>
      <Radiogroep
        legende={t('begeleider.vanwaar')}
        keuzes={[
          { code: 'gemeente', naam: t('begeleider.vanGemeente'), uitleg: t('begeleider.vanGemeenteUitleg') },
          { code: 'ndsd', naam: t('begeleider.vanNdsd') },
        ]}
        waarde={vanwaar}
        zet={zetVanwaar}
      />
      {vanwaar === 'gemeente' ? (
        <Keuzeveld
          label={t('begeleider.gemeente')}
          waarde={gemeente}
          zet={zetGemeente}
          leeg={t('begeleider.kiesGemeente')}
          fout={foutVan(wijsAan.error, 'gemeente')}
          keuzes={(gemeenten.data ?? [])
            .filter(({ code }) => code !== review.gastheer.code)
            .map(({ code, naam }) => [code, naam] as const)}
        />
      ) : null}
      <Tekstveld
        soort="email"
        label={t('begeleider.email')}
        uitleg={t('begeleider.emailUitleg')}
        waarde={email}
        zet={zetEmail}
        fout={foutVan(wijsAan.error, 'email')}
      />
      {wijsAan.error ? <Probleemmelding fout={wijsAan.error} /> : null}
      <ButtonGroup>
        <Button
          appearance="primary-action-button"
          type="submit"
          busy={wijsAan.isPending}
          disabled={!email.trim() || (vanwaar === 'gemeente' && !gemeente)}
        >
          {t('begeleider.doeWijsAan')}
        </Button>
        <Button appearance="secondary-action-button" onClick={annuleer}>
          {deel('annuleren')}
        </Button>
      </ButtonGroup>
    </form>
  );
}
