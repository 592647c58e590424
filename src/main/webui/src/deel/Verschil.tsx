import { diffWordsWithSpace } from 'diff';
import { useTranslation } from 'react-i18next';
import { Heading3, Paragraph } from './nlds';
import './verschil.css';

/** One text of two versions, under what it is called. */
export interface Tekstpaar {
  label: string;
  oud: string;
  nieuw: string;
}

/** What changed between two versions, text by text; what stayed the same is named and not repeated. */
export function Verschillen({ paren }: { paren: readonly Tekstpaar[] }) {
  const { t } = useTranslation('deel');
  const anders = paren.filter((paar) => paar.oud !== paar.nieuw);
  const gelijk = paren.filter((paar) => paar.oud === paar.nieuw).map((paar) => paar.label);
  if (anders.length === 0) return <Paragraph>{t('verschil.geen')}</Paragraph>;
  return (
    <>
      <Paragraph small>
        {t('verschil.uitleg')} <ins>{t('verschil.voorbeeldErbij')}</ins>, <del>{t('verschil.voorbeeldEruit')}</del>.
      </Paragraph>
      {anders.map((paar) => (
        <section key={paar.label} aria-label={paar.label}>
          <Heading3>{paar.label}</Heading3>
          <Verschil oud={paar.oud} nieuw={paar.nieuw} />
        </section>
      ))}
      {gelijk.length > 0 ? <Paragraph small>{t('verschil.gelijk', { velden: gelijk.join(', ') })}</Paragraph> : null}
    </>
  );
}

/** Words that came and words that went: marked for the eye by more than colour, and named for a screen reader. */
function Verschil({ oud, nieuw }: { oud: string; nieuw: string }) {
  const { t } = useTranslation('deel');
  return (
    <p className="smk-verschil" lang="nl">
      {diffWordsWithSpace(oud, nieuw).map(({ added, removed, value }, plaats) => {
        if (!added && !removed) return value;
        const Soort = added ? 'ins' : 'del';
        return (
          <Soort key={plaats}>
            <span className="smk-voorgelezen">{added ? t('verschil.erbij') : t('verschil.eruit')} </span>
            {value}
            <span className="smk-voorgelezen"> {t('verschil.einde')}</span>
          </Soort>
        );
      })}
    </p>
  );
}
