import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schema } from '../api/client';
import { Heading2, Paragraph } from '../deel/nlds';
import { useTaxonomie } from '../deel/taxonomie';

/** What the les is filed under; the principe and the themas lead to the other lessons under them. */
export function Ordening({ les }: { les: Schema<'Les'> }) {
  const { t } = useTranslation('les');
  const { naam, uitleg } = useTaxonomie();
  const groepen = [
    ['arenas', les.arenas],
    ['levensfasen', les.levensfasen],
    ['niveaus', les.niveaus],
    ['obstakels', les.obstakels],
  ] as const;
  return (
    <section aria-labelledby="ordening">
      <Heading2 id="ordening">{t('ordening.kop')}</Heading2>
      <Paragraph>
        <Link className="utrecht-link utrecht-link--html-a" to={`/lessen?principe=${les.principe}`}>
          {naam('principes', les.principe)}
        </Link>
        {uitleg('principes', les.principe) ? `: ${uitleg('principes', les.principe)}` : ''}
      </Paragraph>
      <dl className="smk-les__ordening">
        {les.themas.length > 0 ? (
          <div>
            <dt>{t('ordening.themas')}</dt>
            {les.themas.map((thema) => (
              <dd key={thema}>
                <Link className="utrecht-link utrecht-link--html-a" to={`/lessen?thema=${thema}`}>
                  {naam('themas', thema)}
                </Link>
              </dd>
            ))}
          </div>
        ) : null}
        {groepen.map(([soort, codes]) =>
          codes.length > 0 ? (
            <div key={soort}>
              <dt>{t(`ordening.${soort}`)}</dt>
              {codes.map((code) => (
                <dd key={code}>{naam(soort, code)}</dd>
              ))}
            </div>
          ) : null,
        )}
      </dl>
    </section>
  );
}
