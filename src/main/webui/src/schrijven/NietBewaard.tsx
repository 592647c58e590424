import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { leesKopie } from '../deel/kopie';
import { Heading3, Paragraph } from '../deel/nlds';
import { type Reflectie, type Ronde, reflectiekopie } from './useSchrijven';
import { tekstenVan, type Teksten, veldenVan } from './velden';

/** What was typed in the last moments before the ronde closed and the service did not take: still one's own, to take elsewhere. */
export function NietBewaard({ ronde, bewaard }: { ronde: Ronde; bewaard: Reflectie | undefined }) {
  const { t } = useTranslation('schrijven');
  const { t: deel } = useTranslation('deel');
  const ik = useIngelogd();
  const getypt = leesKopie<Teksten>(reflectiekopie(ik.id, ronde.id))?.waarde ?? {};
  const had = tekstenVan(ronde.soort, bewaard);
  const anders = veldenVan(ronde.soort).filter((veld) => getypt[veld]?.trim() && getypt[veld] !== had[veld]);
  if (anders.length === 0) return null;
  return (
    <section className="smk-vlak" aria-label={t('schrijf.nietBewaard.kop')}>
      <strong>{t('schrijf.nietBewaard.kop')}</strong>
      <Paragraph>{t('schrijf.nietBewaard.uitleg')}</Paragraph>
      {anders.map((veld) => (
        <div key={veld}>
          <Heading3 className="smk-kop-klein">{deel(`reflectieveld.${veld}`)}</Heading3>
          <p className="smk-tekst" lang="nl">
            {getypt[veld]}
          </p>
        </div>
      ))}
    </section>
  );
}
