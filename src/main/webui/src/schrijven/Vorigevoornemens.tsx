import { useTranslation } from 'react-i18next';
import { datum } from '../deel/datum';
import { Heading2, Paragraph } from '../deel/nlds';
import type { Peerreview } from './useSchrijven';

/** What the host meant to do after its last review: where looking back begins. */
export function Vorigevoornemens({ review }: { review: Peerreview }) {
  const { t } = useTranslation('schrijven');
  if (review.vorigeVoornemens.length === 0) return null;
  return (
    <section aria-labelledby="vorige">
      <Heading2 id="vorige">{t('vorige.kop')}</Heading2>
      <ul className="smk-kaarten">
        {review.vorigeVoornemens.map((voornemen) => (
          <li key={voornemen.id} className="smk-kaart">
            <p className="smk-tekst" lang="nl">
              {voornemen.wat}
            </p>
            <Paragraph small>
              {t('vorige.wie', { wie: voornemen.doorWie, op: datum(voornemen.wanneerdatum) })}
            </Paragraph>
          </li>
        ))}
      </ul>
    </section>
  );
}
