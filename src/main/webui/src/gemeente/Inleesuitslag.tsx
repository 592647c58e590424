import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Heading2, Paragraph } from '../deel/nlds';
import { Inleesfouten } from './Inleesfouten';
import type { Inleessoort, Uitslag } from './useInlezen';

interface Eigenschappen {
  kop: RefObject<HTMLHeadingElement | null>;
  uitslag: Uitslag;
  soort: Inleessoort;
  /** What can be done now. */
  children: ReactNode;
}

/** How many at once: the rest can be asked for. */
const EERSTE = 50;

/** What came of a file, or would. */
export function Inleesuitslag({ kop, uitslag, soort, children }: Eigenschappen) {
  const { t } = useTranslation('gemeente');
  const { nieuw, gewijzigd, ongewijzigd, aantalFouten, genegeerdeKolommen, belangenconflicten } = uitslag;
  return (
    <section aria-labelledby="uitslag">
      <Heading2 id="uitslag" ref={kop} tabIndex={-1}>
        {t(uitslag.proef ? 'inlezen.uitslagProef' : 'inlezen.uitslag')}
      </Heading2>
      <ul>
        <li>{t('inlezen.nieuw', { count: nieuw })}</li>
        <li>{t('inlezen.gewijzigd', { count: gewijzigd })}</li>
        <li>{t('inlezen.ongewijzigd', { count: ongewijzigd })}</li>
        {aantalFouten > 0 ? <li>{t('inlezen.fouten', { count: aantalFouten })}</li> : null}
        {belangenconflicten ? (
          <li>
            {t('inlezen.conflictenNieuw', { count: belangenconflicten.nieuw })}{' '}
            {t('inlezen.conflictenEinde', { count: belangenconflicten.beeindigd })}
          </li>
        ) : null}
      </ul>
      {genegeerdeKolommen.length > 0 ? (
        <Paragraph>{t('inlezen.genegeerd', { kolommen: genegeerdeKolommen.join(', ') })}</Paragraph>
      ) : null}
      {aantalFouten > 0 ? (
        <>
          <Paragraph>{t('inlezen.eerstMaken')}</Paragraph>
          <Inleesfouten fouten={uitslag.fouten} aantal={aantalFouten} />
        </>
      ) : nieuw + gewijzigd === 0 && uitslag.proef ? (
        <Paragraph>{t('inlezen.niets')}</Paragraph>
      ) : null}
      {children}
      <Veranderingen veranderingen={uitslag.veranderingen} soort={soort} />
    </section>
  );
}

function Veranderingen({ veranderingen, soort }: { veranderingen: Uitslag['veranderingen']; soort: Inleessoort }) {
  const { t } = useTranslation('gemeente');
  return (['GEWIJZIGD', 'NIEUW'] as const).map((wat) => {
    const deze = veranderingen.filter((verandering) => verandering.soort === wat);
    return deze.length === 0 ? null : (
      <details key={wat} className="smk-uitklap">
        <summary>{t(`inlezen.lijst.${wat}`, { count: deze.length })}</summary>
        <ul>
          {deze.slice(0, EERSTE).map(({ regel, sleutel, naam, wijzigingen }) => (
            <li key={regel}>
              {soort === 'eerdere-reviews' ? sleutel : `${naam ?? ''} (${sleutel})`}
              {wijzigingen.map(({ kolom, van, naar }) => (
                <span key={kolom} className="smk-gemeente__wijziging">
                  {t('inlezen.vanNaar', { kolom, van: van ?? t('inlezen.leeg'), naar: naar ?? t('inlezen.leeg') })}
                </span>
              ))}
            </li>
          ))}
        </ul>
        {deze.length > EERSTE ? <Paragraph>{t('inlezen.enMeer', { count: deze.length - EERSTE })}</Paragraph> : null}
      </details>
    );
  });
}
