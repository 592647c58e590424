import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeld } from '../deel/Melding';
import { Button, Heading2, OrderedList, OrderedListItem, Paragraph } from '../deel/nlds';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { Radiogroep, Tekstveld } from '../deel/Velden';
import { useRondeformats, useWijzigReview, type Peerreview } from './useReviews';

/** The form of the review: what its rounds are. Chosen while the team forms, frozen once it starts. */
export function Vorm({ review, etag }: { review: Peerreview; etag: string }) {
  const { t } = useTranslation('review');
  const { t: deel } = useTranslation('deel');
  const meld = useMeld();
  const formats = useRondeformats().data?.items ?? [];
  const wijzig = useWijzigReview(review.id, etag);
  const [nieuw, zetNieuw] = useState<{ code?: string; minimum?: string }>({});
  const code = nieuw.code ?? review.format;
  const minimum = nieuw.minimum ?? String(review.minimumGemeenten);
  const gekozen = formats.find((format) => format.code === code);
  const teKiezen = review.status === 'TEAMVORMING' && review.rol.includes('COORDINATOR');
  if (!gekozen) return null;

  const bewaar = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    wijzig.mutate(
      { format: code, ...(review.intern ? {} : { minimumGemeenten: Number(minimum) }) },
      {
        onSuccess: () => {
          zetNieuw({});
          meld(deel('opgeslagen'));
        },
      },
    );
  };

  const rondes = (
    <details className="smk-uitklap">
      <summary>{t('vorm.rondes', { naam: gekozen.naam })}</summary>
      <OrderedList>
        {gekozen.rondes.map((ronde) => (
          <OrderedListItem key={ronde.soort}>
            <strong lang="nl">{ronde.titel}</strong>
            {ronde.alleenVervolg ? ` ${t('vorm.alleenVervolg')}` : null}
            <br />
            <span lang="nl">{ronde.uitleg}</span>
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
              taal: 'nl',
            }))}
            waarde={code}
            zet={(gekozenCode) => zetNieuw({ ...nieuw, code: gekozenCode })}
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
              waarde={minimum}
              zet={(aantal) => zetNieuw({ ...nieuw, minimum: aantal })}
              fout={foutVan(wijzig.error, 'minimumGemeenten')}
            />
          )}
          {wijzig.error ? <Probleemmelding fout={wijzig.error} /> : null}
          <Button
            appearance="secondary-action-button"
            type="submit"
            busy={wijzig.isPending}
            disabled={wijzig.isPending}
          >
            {deel('opslaan')}
          </Button>
        </form>
      ) : (
        <>
          <Paragraph lang="nl">
            <strong>{gekozen.naam}.</strong> {gekozen.uitleg}
          </Paragraph>
          {rondes}
        </>
      )}
    </section>
  );
}
