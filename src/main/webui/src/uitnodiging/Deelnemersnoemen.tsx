import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Laden } from '../deel/Laden';
import { Mensenkeuze, useMensen } from '../deel/mensen';
import { Paragraph } from '../deel/nlds';
import { useTaxonomie } from '../deel/taxonomie';

interface Eigenschappen {
  gevraagd: readonly Schema<'Niveau'>[];
  waarde: readonly string[];
  zet: (waarde: string[]) => void;
  fout?: string | undefined;
}

/** Who take part for the invited gemeente, and what is still missing of what was asked. */
export function Deelnemersnoemen({ gevraagd, waarde, zet, fout }: Eigenschappen) {
  const { t } = useTranslation('uitnodiging');
  const { naam } = useTaxonomie();
  const mensen = useMensen();
  return (
    <Laden vraag={mensen}>
      {(alle) => {
        const genoemd = alle.filter((mens) => waarde.includes(mens.id));
        const mist = gevraagd.filter((niveau) => !genoemd.some((mens) => mens.niveau === niveau));
        return (
          <>
            <Paragraph>{t('deelnemers.uitleg')}</Paragraph>
            <Mensenkeuze mensen={alle} waarde={waarde} zet={zet} fout={fout} />
            <div role="status">
              {mist.length > 0 ? (
                <Paragraph className="smk-vlak">
                  {t('deelnemers.mist', { niveaus: mist.map((niveau) => naam('niveaus', niveau)).join(', ') })}
                </Paragraph>
              ) : waarde.length > 0 ? (
                <Paragraph>{t('deelnemers.genoemd', { namen: genoemd.map((mens) => mens.naam).join(', ') })}</Paragraph>
              ) : (
                <Paragraph>{t('deelnemers.noemIemand')}</Paragraph>
              )}
            </div>
          </>
        );
      }}
    </Laden>
  );
}
