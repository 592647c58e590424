import { type MouseEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Heading2, Paragraph } from '../deel/nlds';

const SECTIES = [
  'verhaal',
  'vraag',
  'geprobeerd',
  'aannames',
  'lenzen',
  'casushouder',
  'bijlagen',
  'indienen',
] as const;
export type Sectiecode = (typeof SECTIES)[number];

/** One step of the guide, under its number. */
export function Sectie({ code, children }: { code: Sectiecode; children: ReactNode }) {
  const { t } = useTranslation('casus');
  return (
    <section aria-labelledby={`sectie-${code}`} className="smk-casus-sectie">
      <Heading2 id={`sectie-${code}`} tabIndex={-1}>
        {SECTIES.indexOf(code) + 1}. {t(`sectie.${code}`)}
      </Heading2>
      <Paragraph>{t(`sectieUitleg.${code}`)}</Paragraph>
      {children}
    </section>
  );
}

/** To a step on this page: the address stays, the focus goes along. */
export function Sectieschakel({ code, children }: { code: Sectiecode; children: ReactNode }) {
  const ga = (gebeurtenis: MouseEvent) => {
    const kop = document.getElementById(`sectie-${code}`);
    if (!kop) return;
    gebeurtenis.preventDefault();
    kop.scrollIntoView({ block: 'start' });
    kop.focus({ preventScroll: true });
  };
  return (
    <a href={`#sectie-${code}`} onClick={ga} className="utrecht-link utrecht-link--html-a">
      {children}
    </a>
  );
}

/** The steps at a glance: beside the text where there is room, else folded, so that the story comes first. */
export function Sectiemenu() {
  const { t } = useTranslation('casus');
  const [ruim] = useState(() => window.matchMedia?.('(min-width: 64rem)').matches ?? true);
  return (
    <nav aria-label={t('gids.stappen')} className="smk-casus-menu">
      <details open={ruim}>
        <summary>{t('gids.stappen')}</summary>
        <ol>
          {SECTIES.map((code) => (
            <li key={code}>
              <Sectieschakel code={code}>{t(`sectie.${code}`)}</Sectieschakel>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
