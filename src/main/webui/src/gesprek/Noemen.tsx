import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Laden } from '../deel/Laden';
import { Paragraph } from '../deel/nlds';
import { metGemeente } from '../deel/persoon';
import { Aankruisgroep } from '../deel/Velden';
import { useMeepraters } from './useGesprek';

interface Eigenschappen {
  review: string;
  gesprek: string;
  /** Whether an @ stands in what is written: the way others ask for this. */
  apenstaart: boolean;
  waarde: readonly string[];
  zet: (waarde: string[]) => void;
}

/** Whose attention to ask for: chosen from who talks along here, so that nobody has to know how a name is spelled. */
export function Noemen({ review, gesprek, apenstaart, waarde, zet }: Eigenschappen) {
  const { t } = useTranslation('gesprek');
  const [zelf, zetOpen] = useState<boolean>();
  const open = zelf ?? (apenstaart || waarde.length > 0);
  const meepraters = useMeepraters(review, gesprek, open);
  return (
    <details className="smk-uitklap" open={open} onToggle={(gebeurtenis) => zetOpen(gebeurtenis.currentTarget.open)}>
      <summary>{waarde.length === 0 ? t('noemen.kop') : t('noemen.gekozen', { count: waarde.length })}</summary>
      {open ? (
        <Laden vraag={meepraters}>
          {(mensen) =>
            mensen.length === 0 ? (
              <Paragraph>{t('noemen.niemand')}</Paragraph>
            ) : (
              <Aankruisgroep
                legende={t('noemen.legende')}
                uitleg={t('noemen.uitleg')}
                keuzes={mensen.map((mens) => ({ code: mens.id, naam: metGemeente(mens) }))}
                waarde={waarde}
                zet={zet}
              />
            )
          }
        </Laden>
      ) : null}
    </details>
  );
}
