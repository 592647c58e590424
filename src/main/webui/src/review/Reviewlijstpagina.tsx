import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import type { Schema } from '../api/client';
import { Lijst } from '../deel/lijst';
import { Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Schakel } from '../deel/Schakel';
import { OpenRonde } from './OpenRonde';
import { type Reviewkant, useReviews } from './useReviews';

/** Every review that one may read, by what one's own gemeente is in it. */
export function Reviewlijstpagina() {
  const { t } = useTranslation('review');
  const ik = useIngelogd();
  const kanten: Record<Reviewkant, ReturnType<typeof useReviews>> = {
    GASTHEER: useReviews('GASTHEER'),
    PEER: useReviews('PEER'),
    BEGELEIDER: useReviews('BEGELEIDER'),
  };
  const groepen = (Object.keys(kanten) as Reviewkant[]).filter(
    (kant) => ik.gemeente !== undefined || kant === 'BEGELEIDER',
  );
  const leeg = groepen.every((kant) => kanten[kant].data?.length === 0);

  return (
    <Pagina titel={t('lijst.titel')} inleiding={t('lijst.inleiding')}>
      {leeg ? (
        <div className="smk-leeg">
          <Heading2>{t('lijst.leeg.kop')}</Heading2>
          <Paragraph>{ik.gemeente ? t('lijst.leeg.uitleg') : t('lijst.leeg.ndsd')}</Paragraph>
          {ik.gemeente ? <Schakel to="/casussen">{t('lijst.leeg.casussen')}</Schakel> : null}
        </div>
      ) : (
        groepen.map((kant) => (
          <section key={kant}>
            <Heading2>{t(`lijst.kant.${kant}`)}</Heading2>
            <Lijst lijst={kanten[kant]} leeg={<Paragraph>{t(`lijst.geen.${kant}`)}</Paragraph>}>
              {(items) => {
                // in one of our own we think along too, but with nobody else
                const intern = kant === 'PEER' ? items.filter((review) => review.intern) : [];
                const rest = items.filter((review) => !intern.includes(review));
                return (
                  <>
                    {rest.length > 0 ? <Kaarten items={rest} /> : <Paragraph>{t(`lijst.geen.${kant}`)}</Paragraph>}
                    {intern.length > 0 ? (
                      <>
                        <Heading2>{t('lijst.intern')}</Heading2>
                        <Kaarten items={intern} />
                      </>
                    ) : null}
                  </>
                );
              }}
            </Lijst>
          </section>
        ))
      )}
    </Pagina>
  );
}

function Kaarten({ items }: { items: Schema<'PeerreviewItem'>[] }) {
  return (
    <ul className="smk-kaarten">
      {items.map((review) => (
        <Kaart key={review.id} review={review} />
      ))}
    </ul>
  );
}

function Kaart({ review }: { review: Schema<'PeerreviewItem'> }) {
  const { t } = useTranslation('review');
  const { huidigeRonde } = review;
  return (
    <li className="smk-kaart">
      <Schakel to={`/peerreviews/${review.id}`} className="smk-kaart__titel" lang="nl">
        {review.casusTitel}
      </Schakel>
      <Paragraph>
        {review.gastheer.naam}
        {review.intern ? ` (${t('intern')})` : ''}. {t(`status.${review.status}`)}
      </Paragraph>
      {huidigeRonde ? <OpenRonde ronde={huidigeRonde} /> : null}
      <Paragraph small className="smk-zacht">
        {t('ikBen', { rollen: review.rol.map((rol) => t(`rol.${rol}`)).join(', ') })}
      </Paragraph>
    </li>
  );
}
