import { useTranslation } from 'react-i18next';
import { Button, ButtonGroup, Paragraph } from '../deel/nlds';
import { Probleemmelding } from '../deel/Probleemmelding';
import { useWijsBegeleiderAan, useWijsVoorstelAf, type Peerreview } from './useReviews';

interface Eigenschappen {
  review: Peerreview;
  etag: string;
  klaar: (tekst: string) => void;
}

/** NDSD proposes a begeleider; the host decides. */
export function Begeleidervoorstel({ review, etag, klaar }: Eigenschappen) {
  const { t } = useTranslation('review');
  const neem = useWijsBegeleiderAan(review.id, etag);
  const wijsAf = useWijsVoorstelAf(review.id, etag);
  const voorstel = review.begeleidervoorstel;
  if (!voorstel) return null;
  const bezig = neem.isPending || wijsAf.isPending;
  const fout: unknown = neem.error ?? wijsAf.error;
  return (
    <div className="smk-vlak">
      <Paragraph>
        {t('voorstel.wie', { naam: voorstel.naam, van: voorstel.gemeente?.naam ?? 'NDSD' })} {t('voorstel.gevolg')}
      </Paragraph>
      {fout ? <Probleemmelding fout={fout} /> : null}
      <ButtonGroup>
        <Button
          appearance="primary-action-button"
          busy={neem.isPending}
          disabled={bezig}
          onClick={() => neem.mutate({ voorstel: voorstel.id }, { onSuccess: () => klaar(t('begeleider.aangewezen')) })}
        >
          {t('voorstel.neem')}
        </Button>
        <Button
          appearance="secondary-action-button"
          busy={wijsAf.isPending}
          disabled={bezig}
          onClick={() => wijsAf.mutate(undefined, { onSuccess: () => klaar(t('voorstel.afgewezen')) })}
        >
          {t('voorstel.wijsAf')}
        </Button>
      </ButtonGroup>
    </div>
  );
}
