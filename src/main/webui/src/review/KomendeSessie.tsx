import { useTranslation } from 'react-i18next';
import { tijdvak } from '../deel/datum';
import { Paragraph } from '../deel/nlds';
import { Knopschakel, Schakel } from '../deel/Schakel';
import { useSessies } from '../deel/sessies';

/** When one meets: the sessions that were agreed and are still to be held, and the one that goes on now. */
export function KomendeSessie({ review }: { review: string }) {
  const { t } = useTranslation('review');
  const sessies = (useSessies(review).data ?? []).filter(
    ({ status }) => status === 'VASTGESTELD' || status === 'BEZIG',
  );
  return sessies.map(({ id, beginOp, eindeOp, status }) =>
    status === 'BEZIG' ? (
      <p key={id}>
        <Knopschakel to={`/peerreviews/${review}/sessies/${id}/live`} belangrijk>
          {t('sessieBezig')}
        </Knopschakel>
      </p>
    ) : beginOp && eindeOp ? (
      <Paragraph key={id}>
        {t('komendeSessie')} <Schakel to={`/peerreviews/${review}/sessies/${id}`}>{tijdvak(beginOp, eindeOp)}</Schakel>
      </Paragraph>
    ) : null,
  );
}
