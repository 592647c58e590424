import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { tijdstip } from './datum';

interface Eigenschappen {
  regels: readonly Schema<'Geschiedenisregel'>[];
  /** What a status is called on this page. */
  naam: (status: string) => string;
}

/** Who moved it when, and why: folded away until someone asks. */
export function Geschiedenis({ regels, naam }: Eigenschappen) {
  const { t } = useTranslation('deel');
  if (regels.length === 0) return null;
  return (
    <details className="smk-uitklap">
      <summary>{t('geschiedenis.kop')}</summary>
      <ol className="smk-tijdlijn">
        {regels.map((regel) => (
          <li key={`${regel.op}${regel.naar}`}>
            <strong>{naam(regel.naar)}</strong>, <time dateTime={regel.op}>{tijdstip(regel.op)}</time>,{' '}
            {regel.door === 'Systeem' ? t('geschiedenis.systeem') : regel.door}
            {regel.reden ? (
              <q className="smk-reden" lang="nl">
                {regel.reden}
              </q>
            ) : null}
          </li>
        ))}
      </ol>
    </details>
  );
}
