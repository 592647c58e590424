import { useTranslation } from 'react-i18next';
import { Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';

const VRAGEN = {
  beginnen: ['uitgenodigd', 'tijd', 'wachtwoord', 'gemeenten', 'taal'],
  schrijven: ['bewaren', 'verbinding', 'twee', 'privacy', 'terug', 'anderen'],
  regelen: ['indienen', 'collega', 'wegvalt', 'begeleider', 'gekeken', 'naam'],
} as const;

/** Answers to what people ask, by what they are doing. */
export function Help() {
  const { t } = useTranslation('uitleg');
  const deel = <D extends keyof typeof VRAGEN>(naam: D) => (
    <section key={naam}>
      <Heading2>{t(`help.${naam}.kop`)}</Heading2>
      {VRAGEN[naam].map((vraag) => (
        <details className="smk-uitklap" key={vraag}>
          <summary>{t(`help.${naam}.${vraag}.vraag` as 'help.beginnen.kop')}</summary>
          <Paragraph>{t(`help.${naam}.${vraag}.antwoord` as 'help.beginnen.kop')}</Paragraph>
        </details>
      ))}
    </section>
  );
  return (
    <Pagina titel={t('help.titel')} inleiding={t('help.inleiding')}>
      {deel('beginnen')}
      {deel('schrijven')}
      {deel('regelen')}
    </Pagina>
  );
}
