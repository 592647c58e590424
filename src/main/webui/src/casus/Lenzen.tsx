import { useTranslation } from 'react-i18next';
import { foutVan } from '../deel/Probleemmelding';
import { useTaxonomie } from '../deel/taxonomie';
import { Aankruisgroep, Radiogroep } from '../deel/Velden';
import { gesorteerd } from './concept';
import type { Gidsdeel } from './Verhaalvelden';

const BELOFTEN = ['LEEFWERELD', 'MAATWERK', 'SYSTEEMWERELD'] as const;

/** Ways to look at the casus. Theme and niveau find the peers; the others are there for who is helped by them. */
export function Lenzen({ concept, zet, fout }: Gidsdeel) {
  const { t } = useTranslation('casus');
  const { keuzes, keuzesVan } = useTaxonomie();
  const groep = (soort: 'themas' | 'niveaus' | 'arenas') => (
    <Aankruisgroep
      legende={t(soort === 'arenas' ? 'lens.arenas.vraag' : `lens.${soort}.kop`)}
      uitleg={t(`lens.${soort}.uitleg`)}
      fout={foutVan(fout, soort)}
      keuzes={keuzes(soort)}
      waarde={concept[soort]}
      zet={(codes) => zet({ [soort]: gesorteerd(codes) })}
    />
  );
  const gekozen = (aantal: number) => (aantal > 0 ? t('lens.gekozen', { count: aantal }) : t('lens.nietVerplicht'));

  return (
    <>
      <div className="smk-casus-themas">{groep('themas')}</div>
      {groep('niveaus')}
      <details className="smk-uitklap">
        <summary>
          {t('lens.arenas.kop')} <span className="smk-zacht">{gekozen(concept.arenas.length)}</span>
        </summary>
        {groep('arenas')}
      </details>
      <details className="smk-uitklap">
        <summary>
          {t('lens.obstakels.kop')} <span className="smk-zacht">{gekozen(concept.obstakels.length)}</span>
        </summary>
        <p>{t('lens.obstakels.uitleg')}</p>
        {BELOFTEN.map((belofte) => {
          const eigen = keuzesVan('obstakels', belofte);
          const codes = eigen.map(({ code }) => code);
          return (
            <Aankruisgroep
              key={belofte}
              legende={t(`lens.belofte.${belofte}`)}
              uitleg={t(`lens.belofteUitleg.${belofte}`)}
              keuzes={eigen}
              waarde={concept.obstakels}
              zet={(nieuw) =>
                zet({ obstakels: gesorteerd([...concept.obstakels.filter((c) => !codes.includes(c)), ...nieuw]) })
              }
            />
          );
        })}
      </details>
      <details className="smk-uitklap">
        <summary>
          {t('lens.levensfasen.kop')} <span className="smk-zacht">{gekozen(concept.levensfase ? 1 : 0)}</span>
        </summary>
        <Radiogroep
          legende={t('lens.levensfasen.vraag')}
          uitleg={t('lens.levensfasen.uitleg')}
          keuzes={[{ code: '', naam: t('lens.levensfasen.geen') }, ...keuzes('levensfasen')]}
          waarde={concept.levensfase}
          zet={(levensfase) => zet({ levensfase })}
        />
      </details>
    </>
  );
}
