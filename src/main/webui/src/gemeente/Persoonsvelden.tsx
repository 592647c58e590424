import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { useTaxonomie } from '../deel/taxonomie';
import { Radiogroep, Tekstveld } from '../deel/Velden';

interface Persoon {
  naam: string;
  email: string;
  functie: string;
  niveau: Schema<'Niveau'> | undefined;
}

export const LEEG: Persoon = { naam: '', email: '', functie: '', niveau: undefined };

interface Eigenschappen {
  waarde: Persoon;
  zet: (waarde: Persoon) => void;
  fout: (veld: string) => string | undefined;
  /** Whether it was sent already: then a choice that is missing is named. */
  gepoogd?: boolean;
  /** The address someone logs in with is given once. */
  metEmail?: boolean;
}

/** Who someone is, and at which niveau they work. */
export function Persoonsvelden({ waarde, zet, fout, gepoogd = false, metEmail = false }: Eigenschappen) {
  const { t } = useTranslation('gemeente');
  const { keuzes } = useTaxonomie();
  return (
    <>
      <Tekstveld
        label={t('persoon.naam')}
        lezers={t('persoon.lezers')}
        fout={fout('naam')}
        verplicht
        maximum={100}
        autoComplete="off"
        waarde={waarde.naam}
        zet={(naam) => zet({ ...waarde, naam })}
      />
      {metEmail ? (
        <Tekstveld
          label={t('persoon.email')}
          uitleg={t('persoon.emailUitleg')}
          fout={fout('email')}
          verplicht
          soort="email"
          maximum={254}
          autoComplete="off"
          waarde={waarde.email}
          zet={(email) => zet({ ...waarde, email })}
        />
      ) : null}
      <Tekstveld
        label={t('persoon.functie')}
        fout={fout('functie')}
        verplicht={false}
        maximum={100}
        autoComplete="off"
        waarde={waarde.functie}
        zet={(functie) => zet({ ...waarde, functie })}
      />
      <Radiogroep
        legende={t('persoon.niveau')}
        uitleg={t('persoon.niveauUitleg')}
        fout={gepoogd && !waarde.niveau ? t('persoon.kiesNiveau') : fout('niveau')}
        keuzes={keuzes('niveaus').map((keuze) => ({ ...keuze, code: keuze.code as Schema<'Niveau'> }))}
        waarde={waarde.niveau}
        zet={(niveau) => zet({ ...waarde, niveau })}
      />
    </>
  );
}
