import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Keuzeveld } from '../deel/Velden';
import type { Keuzes } from './keuzes';

type Wens = Schema<'WensUitleg'>;
type Trap = keyof typeof TRAPPEN;

/** What a person can choose between; the service takes each number in between too. */
const TRAPPEN = { NIET: 0, LICHT: 2, GEMIDDELD: 5, ZWAAR: 8, ZWAARST: 10 } as const;
const NAMEN = Object.keys(TRAPPEN) as Trap[];

/** What a weight is called: the step that is nearest. */
export function trapVan(gewicht: number): Trap {
  const afstand = (trap: Trap) => Math.abs(TRAPPEN[trap] - gewicht);
  return NAMEN.reduce((beste, trap) => (afstand(trap) < afstand(beste) ? trap : beste), 'NIET');
}

interface Eigenschappen {
  wensen: readonly Wens[];
  waarde: Keuzes['gewichten'];
  zet: (waarde: Keuzes['gewichten']) => void;
}

/** How heavily each wish is to weigh; as usual, unless one says otherwise. */
export function Gewichten({ wensen, waarde, zet }: Eigenschappen) {
  const { t } = useTranslation('toewijzing');
  return (
    <div className="smk-toewijzing-gewichten">
      {wensen.map(({ code, naam, uitleg, gewicht }) => {
        const nu = waarde[code] ?? gewicht;
        const waarden = [...new Set([gewicht, ...Object.values(TRAPPEN), nu])];
        return (
          <Keuzeveld
            key={code}
            label={naam}
            uitleg={uitleg}
            waarde={String(nu)}
            zet={(keuze) => zet({ ...waarde, [code]: Number(keuze) })}
            keuzes={waarden.map((getal) => [
              String(getal),
              getal === gewicht
                ? t('gewicht.gewoonlijk', { trap: t(`gewicht.trap.${trapVan(getal)}`) })
                : NAMEN.some((trap) => TRAPPEN[trap] === getal)
                  ? t(`gewicht.trap.${trapVan(getal)}`)
                  : t('gewicht.zoalsDaar', { trap: t(`gewicht.trap.${trapVan(getal)}`) }),
            ])}
          />
        );
      })}
    </div>
  );
}
