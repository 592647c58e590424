import { useTranslation } from 'react-i18next';
import { Privacyveld } from '../deel/Privacyveld';
import { foutVan } from '../deel/Probleemmelding';
import { useTaxonomie } from '../deel/taxonomie';
import { Aankruisgroep, Keuzeveld, Tekstveld } from '../deel/Velden';
import type { Lesvelden } from './useRedactie';

interface Eigenschappen {
  waarde: Lesvelden;
  zet: (waarde: Lesvelden) => void;
  fout: unknown;
}

export function Lesformulier({ waarde, zet, fout }: Eigenschappen) {
  const { t } = useTranslation(['redactie', 'les']);
  const { keuzes } = useTaxonomie();
  const verander = <V extends keyof Lesvelden>(veld: V, nieuw: Lesvelden[V]) => zet({ ...waarde, [veld]: nieuw });
  return (
    <>
      <Tekstveld
        label={t('les:veld.titel')}
        lezers={t('lezers')}
        fout={foutVan(fout, 'titel')}
        waarde={waarde.titel}
        zet={(titel) => verander('titel', titel)}
        maximum={200}
      />
      {(['inzicht', 'wanneerWel', 'wanneerNiet'] as const).map((veld) => (
        <Privacyveld
          key={veld}
          label={t(`les:veld.${veld}`)}
          uitleg={t(`veldUitleg.${veld}`)}
          fout={foutVan(fout, veld)}
          waarde={waarde[veld]}
          zet={(tekst) => verander(veld, tekst)}
          regels={4}
        />
      ))}
      <Keuzeveld
        label={t('les:veld.principe')}
        waarde={waarde.principe}
        zet={(principe) => verander('principe', principe)}
        keuzes={keuzes('principes').map(({ code, naam }) => [code as Lesvelden['principe'], naam] as const)}
      />
      <details className="smk-uitklap">
        <summary>{t('ordening')}</summary>
        {(['themas', 'arenas', 'levensfasen', 'niveaus', 'obstakels'] as const).map((soort) => (
          <Aankruisgroep
            key={soort}
            legende={t(`les:ordening.${soort}`)}
            fout={foutVan(fout, soort)}
            keuzes={keuzes(soort)}
            waarde={waarde[soort]}
            zet={(codes) => zet({ ...waarde, [soort]: codes.sort() })}
          />
        ))}
      </details>
    </>
  );
}
