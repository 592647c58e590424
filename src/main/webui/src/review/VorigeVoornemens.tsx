import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { datum } from '../deel/datum';
import { Heading2, Paragraph } from '../deel/nlds';
import { useTaxonomie } from '../deel/taxonomie';

/** One review is not enough: a follow-up begins with what was intended the last time. */
export function VorigeVoornemens({ voornemens }: { voornemens: readonly Schema<'Voornemen'>[] }) {
  const { t } = useTranslation('review');
  const { naam } = useTaxonomie();
  if (voornemens.length === 0) return null;
  return (
    <section>
      <Heading2>{t('vorige.kop')}</Heading2>
      <Paragraph>{t('vorige.uitleg')}</Paragraph>
      <ul className="smk-kaarten">
        {voornemens.map((voornemen) => (
          <li key={voornemen.id} className="smk-kaart">
            <Paragraph lang="nl" className="smk-tekst">
              {voornemen.wat}
            </Paragraph>
            <Paragraph small>
              <span lang="nl">{voornemen.doorWie}</span>, {naam('niveaus', voornemen.niveau).toLowerCase()},{' '}
              {datum(voornemen.wanneerdatum)}
            </Paragraph>
            {voornemen.opvolgingen.map((opvolging) => (
              <Paragraph key={opvolging.op} small lang="nl" className="smk-tekst">
                {datum(opvolging.op)}: {opvolging.watGedaan}
              </Paragraph>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
