import { useTranslation } from 'react-i18next';
import { Laden } from '../deel/Laden';
import { Heading2, Heading3, Paragraph } from '../deel/nlds';
import { useTaxonomie } from '../deel/taxonomie';
import { PRINCIPES } from '../oogst/principes';
import { type Tip, useFragmenten, useTips } from '../oogst/useOogst';

/** The tips under the seven principles, with the words they were made from. */
export function Tipsdeel({ review }: { review: string }) {
  const { t } = useTranslation('verslag');
  const { naam } = useTaxonomie();
  const tips = useTips(review);
  return (
    <section aria-labelledby="tips" className="smk-verslag-nieuw-blad">
      <Heading2 id="tips">{t('tips.kop')}</Heading2>
      <Laden vraag={tips}>
        {(lijst) =>
          lijst.length === 0 ? (
            <Paragraph>{t('tips.leeg')}</Paragraph>
          ) : (
            PRINCIPES.filter((principe) => lijst.some((tip) => tip.principe === principe)).map((principe) => (
              <section key={principe}>
                <Heading3>{naam('principes', principe)}</Heading3>
                <ul className="smk-verslag-tips">
                  {lijst
                    .filter((tip) => tip.principe === principe)
                    .map((tip) => (
                      <Tipstuk key={tip.id} review={review} tip={tip} tips={lijst} />
                    ))}
                </ul>
              </section>
            ))
          )
        }
      </Laden>
    </section>
  );
}

function Tipstuk({ review, tip, tips }: { review: string; tip: Tip; tips: readonly Tip[] }) {
  const { t } = useTranslation('verslag');
  const { t: oogst } = useTranslation('oogst');
  const fragmenten = (useFragmenten(review).data ?? []).filter((fragment) => fragment.tip === tip.id);
  const spanningen = tips.filter((ander) => tip.spanningen.includes(ander.id));
  return (
    <li className="smk-verslag-stuk">
      <p className="smk-tekst smk-verslag-tip" lang="nl">
        {tip.tekst}
      </p>
      {fragmenten.map((fragment) => (
        <p key={fragment.id} className="smk-verslag-fragment">
          {fragment.gemeente.naam}: <q lang="nl">{fragment.tekst}</q>
        </p>
      ))}
      {tip.reactie ? (
        <p>
          {oogst('tip.gastheerZegt')} {oogst(`reactie.soort.${tip.reactie.soort}`)}.{' '}
          <span lang="nl">{tip.reactie.toelichting}</span>
        </p>
      ) : null}
      {spanningen.length > 0 ? (
        <p>
          {t('tips.tegenover')} <span lang="nl">{spanningen.map((ander) => ander.tekst).join(' / ')}</span>
        </p>
      ) : null}
    </li>
  );
}
