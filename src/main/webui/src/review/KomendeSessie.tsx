import { useTranslation } from 'react-i18next';
import { tijdvak } from '../deel/datum';
import { Paragraph } from '../deel/nlds';
import { Schakel } from '../deel/Schakel';
import { useSessies } from '../deel/sessies';

/** When one meets: the sessions that were agreed and are still to be held. */
export function KomendeSessie({ review }: { review: string }) {
  const { t } = useTranslation('review');
  const sessies = (useSessies(review).data ?? []).filter(({ status }) => status === 'VASTGESTELD');
  return sessies.map(({ id, beginOp, eindeOp }) =>
    beginOp && eindeOp ? (
      <Paragraph key={id}>
        {t('komendeSessie')} <Schakel to={`/peerreviews/${review}/sessies/${id}`}>{tijdvak(beginOp, eindeOp)}</Schakel>
      </Paragraph>
    ) : null,
  );
}
