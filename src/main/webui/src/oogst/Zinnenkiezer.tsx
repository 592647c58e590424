import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Paragraph } from '../deel/nlds';
import { type Bereik, zinnen } from './tekst';

interface Eigenschappen {
  tekst: string;
  bereik: Bereik | undefined;
  zet: (bereik: Bereik | undefined) => void;
  stop: () => void;
}

/** The text as sentences: one chooses the first and the last, with keys, finger or mouse. */
export function Zinnenkiezer({ tekst, bereik, zet, stop }: Eigenschappen) {
  const { t } = useTranslation('oogst');
  const lijst = useRef<HTMLOListElement>(null);
  const alleZinnen = zinnen(tekst);
  const raakt = (zin: Bereik) => bereik !== undefined && zin.begin < bereik.einde && zin.einde > bereik.begin;
  const gekozen = alleZinnen.filter(raakt);

  const opnieuw = useRef(bereik === undefined);
  useEffect(() => {
    // whoever comes from moving a word keeps the focus there
    if (opnieuw.current) lijst.current?.querySelector('button')?.focus();
  }, []);

  const kies = (zin: Bereik) => {
    if (gekozen.length === 1 && !raakt(zin)) zet(samen(gekozen[0] ?? zin, zin));
    else if (gekozen.length === 1) zet(undefined);
    else zet(zin);
  };

  const opToets = (gebeurtenis: KeyboardEvent, plaats: number) => {
    if (gebeurtenis.key === 'Escape') {
      gebeurtenis.preventDefault();
      stop();
      return;
    }
    const stap = { ArrowDown: 1, ArrowUp: -1 }[gebeurtenis.key];
    const doel = stap === undefined ? undefined : alleZinnen[plaats + stap];
    const hier = alleZinnen[plaats];
    if (stap === undefined || !doel || !hier) return;
    gebeurtenis.preventDefault();
    lijst.current?.querySelectorAll('button')[plaats + stap]?.focus();
    if (gebeurtenis.shiftKey) zet(samen(samen(bereik ?? hier, hier), doel));
  };

  return (
    <>
      <Paragraph small>{t('zinnen.uitleg')}</Paragraph>
      <ol ref={lijst} className="smk-oogst-zinnen" lang="nl">
        {alleZinnen.map((zin, plaats) => (
          <li key={zin.begin}>
            <button
              type="button"
              aria-pressed={raakt(zin)}
              onClick={() => kies(zin)}
              onKeyDown={(gebeurtenis) => opToets(gebeurtenis, plaats)}
            >
              {tekst.slice(zin.begin, zin.einde)}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

function samen(een: Bereik, ander: Bereik): Bereik {
  return { begin: Math.min(een.begin, ander.begin), einde: Math.max(een.einde, ander.einde) };
}
