import { useTranslation } from 'react-i18next';
import { Heading2 } from '../deel/nlds';
import { useTaxonomie } from '../deel/taxonomie';
import { KEUZES } from './concept';
import type { Casus } from './useCasussen';

const VERTELD = ['verhaal', 'bedoeling', 'sturingsvraag', 'geprobeerd', 'dilemma'] as const;

/** The casus as it lies fixed, in the order in which it was told. */
export function Casustekst({ casus }: { casus: Casus }) {
  const { t } = useTranslation('casus');
  const { naam } = useTaxonomie();
  const lenzen = [
    ...KEUZES.map((soort) => [soort, casus[soort]] as const),
    ['levensfasen', casus.levensfase ? [casus.levensfase] : []] as const,
  ].filter(([, codes]) => codes.length > 0);

  return (
    <>
      {VERTELD.map((veld) =>
        casus[veld] ? (
          <section key={veld} aria-labelledby={`tekst-${veld}`}>
            <Heading2 id={`tekst-${veld}`}>{t(`veld.${veld}.label`)}</Heading2>
            <p className="smk-tekst" lang="nl">
              {casus[veld]}
            </p>
          </section>
        ) : null,
      )}
      {casus.aannames.length > 0 ? (
        <section aria-labelledby="tekst-aannames">
          <Heading2 id="tekst-aannames">{t('sectie.aannames')}</Heading2>
          <ol lang="nl">
            {casus.aannames.map((aanname, plaats) => (
              <li key={plaats}>{aanname}</li>
            ))}
          </ol>
        </section>
      ) : null}
      {lenzen.length > 0 ? (
        <section aria-labelledby="tekst-lenzen">
          <Heading2 id="tekst-lenzen">{t('sectie.lenzen')}</Heading2>
          <dl className="smk-casus-lenzen">
            {lenzen.map(([soort, codes]) => (
              <div key={soort}>
                <dt>{t(`lens.${soort}.kop`)}</dt>
                <dd>{codes.map((code) => naam(soort, code)).join(', ')}</dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
    </>
  );
}
