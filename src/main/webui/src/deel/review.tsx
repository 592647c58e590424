import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { navigatie } from '../app/navigatie';
import { useIngelogd } from '../app/sessie';
import { api, lees, leesMetVersie, type Schema } from '../api/client';
import { alles } from './alles';
import { Schakel } from './Schakel';

/** One review as this reader sees it, with its version. */
export function useReview(id: string) {
  return useQuery({
    queryKey: ['peerreviews', id],
    queryFn: () => leesMetVersie(api.GET('/peerreviews/{id}', { params: { path: { id } } })),
  });
}

/** Every review that one may read, for whom there can be any. */
export function useMijnReviews() {
  const ik = useIngelogd();
  return useQuery({
    queryKey: ['peerreviews', 'alle'],
    enabled: navigatie(ik).some(({ naar }) => naar === '/peerreviews'),
    queryFn: () => alles((query) => lees(api.GET('/peerreviews', { params: { query } }))),
  });
}

/** Forms the team of this review: by what the service says one is in it. */
export function vormtTeam({ rol }: Pick<Deelgenoot, 'rol'>): boolean {
  return rol.includes('COORDINATOR') || rol.includes('BEGELEIDER');
}

/** Guides its rounds: the begeleider, or the host's coordinator who stands in. */
export function begeleidt({ rol, begeleider }: Pick<Deelgenoot, 'rol' | 'begeleider'>): boolean {
  return rol.includes('BEGELEIDER') || (rol.includes('COORDINATOR') && begeleider === undefined);
}

/** Over and done: nothing in it moves any more. */
export function isVoorbij({ status }: Schema<'Peerreview'>): boolean {
  return status === 'AFGESLOTEN' || status === 'GESTOPT';
}

type Deelgenoot = Pick<Schema<'Peerreview'>, 'id' | 'rol' | 'begeleider'>;

/** The pages of a review for who is in it in this way, each with its name. */
export function useReviewwegen() {
  const { t } = useTranslation('deel');
  return (review: Deelgenoot): (readonly [pad: string, naam: string])[] => {
    const pad = `/peerreviews/${review.id}`;
    return [
      [pad, t('review.overzicht')],
      [`${pad}/casus`, t('review.casus')],
      [`${pad}/rondes`, t('review.rondes')],
      [`${pad}/sessies`, t('review.sessies')],
      [`${pad}/oogst`, t('review.oogst')],
      [`${pad}/voornemens`, t('review.voornemens')],
      [`${pad}/verslag`, t('review.verslag')],
      ...(vormtTeam(review) ? [[`${pad}/team`, t('review.team')] as const] : []),
      ...(begeleidt(review) ? [[`${pad}/begeleiding`, t('review.begeleiding')] as const] : []),
    ];
  };
}

/** Whose review this is, and the way around in it: stands above the title of each of its pages. */
export function Reviewmenu({ review }: { review: Schema<'Peerreview'> }) {
  const { t } = useTranslation('deel');
  const wegen = useReviewwegen()(review);
  const pad = `/peerreviews/${review.id}`;
  return (
    <>
      <p className="smk-kruimel">
        <Schakel to="/peerreviews">{t('review.alle')}</Schakel> · {review.gastheer.naam} ·{' '}
        <span lang="nl">{review.casusTitel}</span>
      </p>
      <nav aria-label={t('review.menu')} className="smk-reviewmenu">
        <ul>
          {wegen.map(([naar, naam]) => (
            <li key={naar}>
              <NavLink to={naar} end={naar === pad}>
                {naam}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
