import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Heading2, Heading3, Paragraph, UnorderedList, UnorderedListItem } from '../deel/nlds';
import { useTaxonomie } from '../deel/taxonomie';

/** How the host itself looks at the casus: where it plays, and what stands in the way. Last, for it is not the story. */
export function Brillen({ casus }: { casus: Schema<'PeerreviewCasus'> }) {
  const { t } = useTranslation('review');
  const { naam, uitleg } = useTaxonomie();
  const groepen = [
    ['themas', casus.themas],
    ['niveaus', casus.niveaus],
    ['arenas', casus.arenas],
    ['levensfasen', casus.levensfase ? [casus.levensfase] : []],
    ['obstakels', casus.obstakels],
  ] as const;
  return (
    <section>
      <Heading2>{t('casus.brillen')}</Heading2>
      <Paragraph>{t('casus.brillenUitleg')}</Paragraph>
      {groepen.map(([soort, codes]) =>
        codes.length === 0 ? null : (
          <div key={soort}>
            <Heading3>{t(`casus.bril.${soort}`)}</Heading3>
            <UnorderedList>
              {codes.map((code) => {
                const betekenis = uitleg(soort, code);
                return (
                  <UnorderedListItem key={code}>
                    {naam(soort, code)}
                    {betekenis ? <span className="smk-zacht">: {betekenis}</span> : null}
                  </UnorderedListItem>
                );
              })}
            </UnorderedList>
          </div>
        ),
      )}
    </section>
  );
}
