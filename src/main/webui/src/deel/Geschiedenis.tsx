import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { tijdstip } from './datum';
import { Paragraph } from './nlds';

interface Eigenschappen {
  regels: readonly Schema<'Geschiedenisregel'>[] | undefined;
  /** What a status is called on this page. */
  naam: (status: string) => string;
  /** Where a page shows many: the lines are asked for once someone opens them. */
  openen?: (open: boolean) => void;
}

/** Why it came to stand where it stands, where someone had to say so. */
export function Waarom({ regels = [], status }: { regels?: Eigenschappen['regels']; status: string }) {
  const { t } = useTranslation('deel');
  const laatste = regels.at(-1);
  if (laatste?.naar !== status || !laatste.reden) return null;
  return (
    <Paragraph>
      {t('geschiedenis.reden')} <Reden regel={laatste} />
    </Paragraph>
  );
}

/** In Dutch where somebody wrote it; what the service gives as the reason is in the language of the page. */
function Reden({ regel }: { regel: Schema<'Geschiedenisregel'> }) {
  return regel.reden ? (
    <q className="smk-reden" lang={regel.vasteReden ? undefined : 'nl'}>
      {regel.reden}
    </q>
  ) : null;
}

/** Who moved it when, and why: folded away until someone asks. */
export function Geschiedenis({ regels = [], naam, openen }: Eigenschappen) {
  const { t } = useTranslation('deel');
  if (regels.length === 0 && !openen) return null;
  return (
    <details className="smk-uitklap" onToggle={(gebeurtenis) => openen?.(gebeurtenis.currentTarget.open)}>
      <summary>{t('geschiedenis.kop')}</summary>
      <ol className="smk-tijdlijn">
        {regels.map((regel) => (
          <li key={`${regel.op}${regel.naar}`}>
            <strong>{naam(regel.naar)}</strong>, <time dateTime={regel.op}>{tijdstip(regel.op)}</time>,{' '}
            {regel.door === 'Systeem' ? t('geschiedenis.systeem') : regel.door}
            <Reden regel={regel} />
          </li>
        ))}
      </ol>
    </details>
  );
}
