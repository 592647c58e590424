import { useTranslation } from 'react-i18next';
import { Paragraph } from './nlds';
import type { Intussen } from './useWijziging';
import { type Teksten, verschillen } from './verschillen';

interface Eigenschappen<V> {
  intussen: Intussen<V> | undefined;
  /** Each field under its own label, in words. */
  teksten: (velden: V) => Teksten;
}

/** What someone else changed while one was writing, beside what one writes: saving again replaces it knowingly. */
export function Intussenmelding<V>({ intussen, teksten }: Eigenschappen<V>) {
  const { t } = useTranslation('deel');
  if (!intussen) return null;
  const anders = verschillen(teksten(intussen.was), teksten(intussen.nu));
  if (anders.length === 0) return <Paragraph>{t('intussen.niets')}</Paragraph>;
  return (
    <section className="smk-vlak" aria-label={t('intussen.kop')}>
      <strong>{t('intussen.kop')}</strong>
      {anders.map(({ label, ander }) => (
        <div key={label}>
          <strong>{label}</strong>
          <p className="smk-tekst" lang="nl">
            {ander || t('botsing.leeg')}
          </p>
        </div>
      ))}
      <Paragraph>{t('intussen.uitleg')}</Paragraph>
    </section>
  );
}
