import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';

const VRAGEN = ['watGedaan', 'watBewonersMerkten', 'watGeleerd'] as const;

/** The three questions of a return, answered. */
export function DrieVragen({
  antwoorden,
}: {
  antwoorden: Pick<Schema<'OpvolgmomentUitkomst'>, (typeof VRAGEN)[number]>;
}) {
  const { t } = useTranslation('voornemen');
  return (
    <dl className="smk-voornemen-feiten">
      {VRAGEN.map((vraag) =>
        antwoorden[vraag] ? (
          <div key={vraag}>
            <dt>{t(`vragen.${vraag}`)}</dt>
            <dd className="smk-tekst" lang="nl">
              {antwoorden[vraag]}
            </dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
