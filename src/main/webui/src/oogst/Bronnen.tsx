import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Keuzeveld } from '../deel/Velden';
import { Heading3, Heading4 } from '../deel/nlds';
import { metGemeente } from '../deel/persoon';
import { velden } from '../deel/reflecties';
import { Bronveld } from './Bronveld';
import { type Bereik, geselecteerd } from './tekst';
import type { Fragment } from './useOogst';

export interface Bronronde {
  ronde: Schema<'Ronde'>;
  reflecties: Schema<'Reflectie'>[];
}

/** The one place where a piece is being chosen, and how: by selecting, or sentence by sentence. */
export interface Keuze {
  plek: string;
  wijze: 'selectie' | 'zinnen';
  bereik?: Bereik | undefined;
}

interface Eigenschappen {
  rondes: readonly Bronronde[];
  fragmenten: readonly Fragment[];
  open: boolean;
  markeer: (invoer: Schema<'FragmentInvoer'>) => Promise<void>;
  toon: (fragment: Fragment) => void;
}

/** What was written, round by round, with what was marked in it; here one marks more. */
export function Bronnen({ rondes, fragmenten, open, markeer, toon }: Eigenschappen) {
  const { t } = useTranslation('oogst');
  const { t: deel } = useTranslation('deel');
  const [ronde, kiesRonde] = useState('');
  const [keuze, zetKeuze] = useState<Keuze>();
  const vak = useRef<HTMLDivElement>(null);
  useSelectie(vak, open, zetKeuze);

  return (
    <div ref={vak}>
      {rondes.length > 1 ? (
        <Keuzeveld
          label={t('bron.ronde')}
          waarde={ronde}
          zet={kiesRonde}
          leeg={t('bron.alleRondes')}
          keuzes={rondes.map((bron) => [bron.ronde.id, bron.ronde.titel] as const)}
        />
      ) : null}
      {rondes
        .filter((bron) => ronde === '' || bron.ronde.id === ronde)
        .map((bron) => (
          <section key={bron.ronde.id} aria-labelledby={`ronde-${bron.ronde.id}`}>
            <Heading3 id={`ronde-${bron.ronde.id}`}>{bron.ronde.titel}</Heading3>
            {bron.reflecties.map((reflectie) => (
              <article key={reflectie.id} className="smk-kaart smk-oogst-bron">
                <Heading4>{metGemeente(reflectie.schrijver)}</Heading4>
                {velden(reflectie).map(({ veld, tekst }) =>
                  veld === 'spiegel' ? null : (
                    <Bronveld
                      key={veld}
                      plek={`${reflectie.id}-${veld}`}
                      naam={deel(`reflectieveld.${veld}`)}
                      van={reflectie.schrijver.naam}
                      tekst={tekst}
                      fragmenten={fragmenten}
                      eigen={fragmenten.filter((f) => f.reflectie === reflectie.id && f.veld === veld)}
                      keuze={keuze}
                      zetKeuze={open ? zetKeuze : undefined}
                      markeer={(bereik) => markeer({ reflectie: reflectie.id, veld, ...bereik })}
                      toon={toon}
                    />
                  ),
                )}
              </article>
            ))}
          </section>
        ))}
    </div>
  );
}

/** Follows what someone selects with mouse or finger. Choosing sentences goes on undisturbed. */
function useSelectie(
  vak: React.RefObject<HTMLDivElement | null>,
  open: boolean,
  zetKeuze: React.Dispatch<React.SetStateAction<Keuze | undefined>>,
) {
  useEffect(() => {
    if (!open) return undefined;
    const volg = () => {
      const anker = window.getSelection()?.anchorNode;
      const tekstvak = (anker instanceof Element ? anker : anker?.parentElement)?.closest<HTMLElement>('[data-plek]');
      if (!tekstvak || !vak.current?.contains(tekstvak)) return;
      const plek = tekstvak.dataset.plek ?? '';
      const tekst = [...tekstvak.querySelectorAll('[data-begin]')].map((loop) => loop.textContent).join('');
      const bereik = geselecteerd(tekstvak, tekst);
      zetKeuze((nu) => {
        if (nu?.wijze === 'zinnen') return nu;
        return bereik ? { plek, wijze: 'selectie', bereik } : nu?.plek === plek ? undefined : nu;
      });
    };
    document.addEventListener('selectionchange', volg);
    return () => document.removeEventListener('selectionchange', volg);
  }, [open, vak, zetKeuze]);
}
