import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetVersie } from '../api/client';
import { Intussenmelding } from '../deel/Intussenmelding';
import { useMeld } from '../deel/Melding';
import { Button, Heading2, OrderedList, OrderedListItem, Paragraph } from '../deel/nlds';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { gewijzigd } from '../deel/useKlad';
import { useWijziging } from '../deel/useWijziging';
import { Radiogroep, Tekstveld } from '../deel/Velden';
import { useRondeformats, useWijzigReview, type Peerreview } from './useReviews';

/** The form of the review: what its rounds are. Chosen while the team forms, frozen once it starts. */
export function Vorm({ gelezen }: { gelezen: MetVersie<Peerreview> }) {
  const { t } = useTranslation('review');
  const { t: deel } = useTranslation('deel');
  const meld = useMeld();
  const formats = useRondeformats().data?.items ?? [];
  const wijziging = useWijziging(undefined, gelezen, inVelden);
  const { inhoud: review, velden, zet } = wijziging;
  const wijzig = useWijzigReview(review.id, wijziging.etag);
  const naamVan = (code: string) => formats.find((format) => format.code === code)?.naam ?? code;
  const gekozen = formats.find((format) => format.code === velden.format);
  const teKiezen = review.status === 'TEAMVORMING' && review.rol.includes('COORDINATOR');
  if (!gekozen) return null;

  const bewaar = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    // the button is not switched off meanwhile: the focus would lose its place
    if (wijzig.isPending) return;
    const { format, minimum } = gewijzigd(wijziging.begin, velden);
    const patch = {
      ...(format === undefined ? {} : { format }),
      ...(minimum === undefined ? {} : { minimumGemeenten: Number(minimum) }),
    };
    if (Object.keys(patch).length === 0) {
      meld(deel('nietsVeranderd'));
      return;
    }
    wijzig.mutate(patch, {
      onSuccess: () => {
        wijziging.bewaard();
        meld(deel('opgeslagen'));
      },
      onError: wijziging.geweigerd,
    });
  };

  const rondes = (
    <details className="smk-uitklap">
      <summary>{t('vorm.rondes', { naam: gekozen.naam })}</summary>
      <OrderedList>
        {gekozen.rondes.map((ronde) => (
          <OrderedListItem key={ronde.soort}>
            <strong>{ronde.titel}</strong>
            {ronde.alleenVervolg ? ` ${t('vorm.alleenVervolg')}` : null}
            <br />
            {ronde.uitleg}
          </OrderedListItem>
        ))}
      </OrderedList>
    </details>
  );

  return (
    <section>
      <Heading2>{t('vorm.kop')}</Heading2>
      {teKiezen ? (
        <form onSubmit={bewaar}>
          <Radiogroep
            legende={t('vorm.kies')}
            uitleg={t('vorm.kiesUitleg')}
            keuzes={formats.map((format) => ({
              code: format.code,
              naam: format.naam,
              uitleg: format.uitleg,
            }))}
            waarde={velden.format}
            zet={(format) => zet({ ...velden, format })}
            fout={foutVan(wijzig.error, 'format')}
          />
          {rondes}
          {review.intern ? null : (
            <Tekstveld
              soort="number"
              min={2}
              max={8}
              label={t('vorm.minimum')}
              uitleg={t('vorm.minimumUitleg')}
              waarde={velden.minimum}
              zet={(minimum) => zet({ ...velden, minimum })}
              fout={foutVan(wijzig.error, 'minimumGemeenten')}
            />
          )}
          {wijzig.error ? <Probleemmelding fout={wijzig.error} /> : null}
          <Intussenmelding
            intussen={wijziging.intussen}
            teksten={(nu) => [
              [t('vorm.kies'), naamVan(nu.format)],
              [t('vorm.minimum'), nu.minimum],
            ]}
          />
          <Button appearance="secondary-action-button" type="submit" busy={wijzig.isPending}>
            {deel('opslaan')}
          </Button>
        </form>
      ) : (
        <>
          <Paragraph>
            <strong>{gekozen.naam}.</strong> {gekozen.uitleg}
          </Paragraph>
          {rondes}
        </>
      )}
    </section>
  );
}

function inVelden({ format, minimumGemeenten }: Peerreview) {
  return { format, minimum: String(minimumGemeenten) };
}
