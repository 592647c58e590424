import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { focusOp } from '../deel/focus';
import { Button } from '../deel/nlds';
import type { Keuze } from './Bronnen';
import { Keuzebalk } from './Keuzebalk';
import { type Bereik, lopen } from './tekst';
import type { Fragment } from './useOogst';
import { Zinnenkiezer } from './Zinnenkiezer';

interface Eigenschappen {
  plek: string;
  naam: string;
  van: string;
  tekst: string;
  /** All of the review, for the number that a fragment has. */
  fragmenten: readonly Fragment[];
  eigen: readonly Fragment[];
  keuze: Keuze | undefined;
  /** Missing where one only reads. */
  zetKeuze: ((keuze: Keuze | undefined) => void) | undefined;
  markeer: (bereik: Bereik) => Promise<void>;
  toon: (fragment: Fragment) => void;
}

/** One field of a reflection: its marks, and the way to make one. */
export function Bronveld({ plek, naam, van, tekst, fragmenten, eigen, keuze, zetKeuze, markeer, toon }: Eigenschappen) {
  const { t } = useTranslation('oogst');
  const id = useId();
  const hier = keuze?.plek === plek ? keuze : undefined;
  const opKnop = `kies-${plek}`;

  const klaar = () => {
    zetKeuze?.(undefined);
    window.getSelection()?.removeAllRanges();
  };

  return (
    <div role="group" aria-labelledby={id} className="smk-oogst-veld">
      <p id={id} className="smk-oogst-veld__naam">
        {naam}
      </p>
      {hier?.wijze === 'zinnen' ? (
        <Zinnenkiezer
          tekst={tekst}
          bereik={hier.bereik}
          zet={(bereik) => zetKeuze?.({ ...hier, bereik })}
          stop={() => {
            klaar();
            focusOp(opKnop);
          }}
        />
      ) : (
        <p className="smk-tekst smk-oogst-tekst" lang="nl" data-plek={plek}>
          {lopen(tekst, eigen).map((loop) => (
            <Stuk
              key={loop.begin}
              tekst={tekst.slice(loop.begin, loop.einde)}
              begin={loop.begin}
              gemarkeerd={loop.fragmenten.length > 0}
              eindigt={eigen.filter((fragment) => fragment.einde === loop.einde)}
              fragmenten={fragmenten}
              toon={zetKeuze ? toon : undefined}
            />
          ))}
        </p>
      )}
      {zetKeuze && !hier ? (
        <Button
          id={opKnop}
          appearance="subtle-button"
          className="smk-oogst-kies"
          aria-label={t('bron.kiesZinnenVan', { veld: naam, van })}
          onClick={() => zetKeuze({ plek, wijze: 'zinnen' })}
        >
          {t('bron.kiesZinnen')}
        </Button>
      ) : null}
      {hier && zetKeuze ? (
        <Keuzebalk
          tekst={tekst}
          bereik={hier.bereik}
          // a change of the ends is shown in the sentences: the browser's own selection does not follow
          zet={(bereik) => zetKeuze({ plek, wijze: 'zinnen', bereik })}
          markeer={async (bereik) => {
            await markeer(bereik);
            klaar();
          }}
          annuleer={() => {
            klaar();
            focusOp(opKnop);
          }}
        />
      ) : null}
    </div>
  );
}

interface Stukje {
  tekst: string;
  begin: number;
  gemarkeerd: boolean;
  eindigt: readonly Fragment[];
  fragmenten: readonly Fragment[];
  toon: ((fragment: Fragment) => void) | undefined;
}

function Stuk({ tekst, begin, gemarkeerd, eindigt, fragmenten, toon }: Stukje) {
  const { t, i18n } = useTranslation('oogst');
  const Soort = gemarkeerd ? 'mark' : 'span';
  return (
    <>
      <Soort data-begin={begin}>{tekst}</Soort>
      {eindigt.map((fragment) => {
        const nummer = fragmenten.indexOf(fragment) + 1;
        return toon ? (
          <button
            key={fragment.id}
            id={`nummer-${fragment.id}`}
            type="button"
            lang={i18n.language}
            className="smk-oogst-nummer"
            aria-label={t(fragment.tip ? 'bron.nummerInTip' : 'bron.nummerLos', { nummer })}
            onClick={() => toon(fragment)}
          >
            {nummer}
          </button>
        ) : (
          <span key={fragment.id} className="smk-oogst-nummer">
            {nummer}
          </span>
        );
      })}
    </>
  );
}
