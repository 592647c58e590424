import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Heading2, Paragraph, UnorderedList, UnorderedListItem } from '../deel/nlds';
import { isVoorbij, vormtTeam } from '../deel/review';
import { Schakel } from '../deel/Schakel';
import { useOnzeDeelname, useTeam, type Peerreview } from './useReviews';

/** Who takes part, as far as this reader may know: who forms the team sees every gemeente, a guest its own. */
export function Deelnemend({ review }: { review: Peerreview }) {
  const { t } = useTranslation('review');
  const { begeleider, gastheer, peers } = review;
  const vormt = vormtTeam(review);
  const team = useTeam(review.id, vormt && !review.intern);
  const onze = useOnzeDeelname(review.id, !vormt && !review.intern);
  const voorbij = isVoorbij(review);
  // with the review ended what each took part with
  const deden = voorbij ? ['GEACCEPTEERD', 'BEEINDIGD'] : ['GEACCEPTEERD'];
  const gemeenten = vormt ? (team.data?.items ?? []).filter((u) => deden.includes(u.status)) : (onze.data ?? []);

  return (
    <section>
      <Heading2>{t(voorbij ? 'mee.kopWas' : 'mee.kop')}</Heading2>
      <UnorderedList>
        <UnorderedListItem>{t('mee.gastheer', { naam: gastheer.naam })}</UnorderedListItem>
        <UnorderedListItem>
          {begeleider
            ? t('mee.begeleider', { naam: begeleider.naam, van: begeleider.gemeente?.naam ?? 'NDSD' })
            : t(voorbij ? 'mee.geenBegeleiderWas' : 'mee.geenBegeleider', { naam: gastheer.naam })}
        </UnorderedListItem>
        {gemeenten.map((uitnodiging) => (
          <Gemeente key={uitnodiging.id} uitnodiging={uitnodiging} />
        ))}
        {peers?.map((peer) => (
          <UnorderedListItem key={peer.id}>{t('mee.peer', { naam: peer.naam })}</UnorderedListItem>
        ))}
      </UnorderedList>
      {!review.intern && gemeenten.length === 0 && vormt && !voorbij ? (
        <Paragraph>{t('mee.nogNiemand')}</Paragraph>
      ) : null}
      {!review.intern && !vormt ? <Paragraph>{t('mee.anderen')}</Paragraph> : null}
      {!vormt && review.rol.includes('GASTCOORDINATOR') && gemeenten[0] ? (
        <Schakel to={`/uitnodigingen/${gemeenten[0].id}`}>{t('mee.onzeDeelname')}</Schakel>
      ) : null}
      {vormt ? <Schakel to={`/peerreviews/${review.id}/team`}>{t('mee.naarTeam')}</Schakel> : null}
    </section>
  );
}

function Gemeente({ uitnodiging: { gemeente, deelnemers } }: { uitnodiging: Schema<'Uitnodiging'> }) {
  return (
    <UnorderedListItem>
      {gemeente.naam}: {deelnemers.map((deelnemer) => deelnemer.naam).join(', ')}
    </UnorderedListItem>
  );
}
