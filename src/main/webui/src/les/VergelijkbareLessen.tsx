import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, lees, type Schema } from '../api/client';

const STIL_MS = 1500;
const GENOEG = 60;

/**
 * Lessons like what is being written, folded up below it. Asked once the writer pauses; when there are none, or no answer comes, nothing
 * is there.
 */
export function VergelijkbareLessen({ tekst }: { tekst: string }) {
  const rustig = useStilstand(tekst.trim());
  const vraag = useQuery({
    queryKey: ['lessen', 'vergelijkbaar', rustig],
    queryFn: () => lees(api.POST('/lessen/_vergelijkbaar', { body: { tekst: rustig } })),
    enabled: rustig.length >= GENOEG,
    placeholderData: (vorige) => vorige,
    // nothing of a text that is still changing is kept longer than it is looked at
    gcTime: 0,
    retry: false,
  });
  const lessen = rustig.length >= GENOEG ? (vraag.data?.items ?? []) : [];
  return lessen.length > 0 ? (
    <Suspense fallback={null}>
      <Lessen treffers={lessen} />
    </Suspense>
  ) : null;
}

function Lessen({ treffers }: { treffers: Schema<'Lestreffer'>[] }) {
  const { t } = useTranslation('les');
  return (
    <details className="smk-uitklap">
      <summary>{t('vergelijkbaar.kop', { count: treffers.length })}</summary>
      <p className="smk-zacht">{t('vergelijkbaar.uitleg')}</p>
      <ul>
        {treffers.map(({ les }) => (
          <li key={les.id}>
            <a href={`/lessen/${les.id}`} target="_blank" rel="noreferrer" lang="nl">
              {les.titel}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The text as it is once nobody has typed for a moment. */
function useStilstand(tekst: string): string {
  const [stil, zetStil] = useState(tekst);
  useEffect(() => {
    const wekker = setTimeout(() => zetStil(tekst), STIL_MS);
    return () => clearTimeout(wekker);
  }, [tekst]);
  return stil;
}
