import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { UnorderedList, UnorderedListItem } from '../deel/nlds';

/** What speaks for and what speaks against, in words and equally calm. */
export function Redenen({ redenen }: { redenen: readonly Schema<'Matchreden'>[] }) {
  const { t } = useTranslation('toewijzing');
  const groepen = [
    [t('redenen.voor'), redenen.filter(({ voor }) => voor)],
    [t('redenen.tegen'), redenen.filter(({ voor }) => !voor)],
  ] as const;
  return groepen
    .filter(([, zinnen]) => zinnen.length > 0)
    .map(([naam, zinnen]) => (
      <div key={naam} className="smk-toewijzing-redenen">
        <strong>{naam}</strong>
        <UnorderedList aria-label={naam}>
          {zinnen.map(({ wens, zin }) => (
            <UnorderedListItem key={wens + zin}>{zin}</UnorderedListItem>
          ))}
        </UnorderedList>
      </div>
    ));
}
