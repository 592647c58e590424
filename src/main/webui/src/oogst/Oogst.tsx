import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Dialoog } from '../deel/Dialoog';
import { focusOp } from '../deel/focus';
import { useMeld } from '../deel/Melding';
import { Heading2, Paragraph } from '../deel/nlds';
import { Probleemmelding } from '../deel/Probleemmelding';
import { doetMee, isGastheer } from '../deel/rolInReview';
import { useTaxonomie } from '../deel/taxonomie';
import { Bord } from './Bord';
import { Bronnen, type Bronronde } from './Bronnen';
import { Fragmentformulier } from './Fragmentformulier';
import { Reactiedialoog, Tipdialoog } from './Tipdialogen';
import { type Fragment, type Principe, type Tip, useOogsten } from './useOogst';

interface Eigenschappen {
  review: Schema<'Peerreview'>;
  rondes: readonly Bronronde[];
  fragmenten: readonly Fragment[];
  tips: readonly Tip[];
}

/** What one is doing in a dialog. */
type Bezig =
  | { met: 'fragment'; fragment: Fragment }
  | { met: 'nieuwe-tip'; principe?: Principe; fragment?: Fragment | undefined }
  | { met: 'tip'; tip: Tip }
  | { met: 'reactie'; tip: Tip };

/** The texts on one side, the board on the other, and the dialogs of both. */
export function Oogst({ review, rondes, fragmenten, tips }: Eigenschappen) {
  const { t } = useTranslation('oogst');
  const { naam } = useTaxonomie();
  const meld = useMeld();
  const oogsten = useOogsten(review.id);
  const [bezig, zetBezig] = useState<Bezig>();
  const [fout, zetFout] = useState<unknown>();
  const open = review.status === 'OOGST' && doetMee(review);
  const sluit = () => zetBezig(undefined);
  const nummer = (fragment: Fragment) => fragmenten.findIndex((f) => f.id === fragment.id) + 1;

  const markeer = async (invoer: Schema<'FragmentInvoer'>) => {
    focusOp(`nummer-${await oogsten.markeer.mutateAsync(invoer)}`);
    meld(t('meld.gemarkeerd'));
  };
  const verplaats = async (fragment: Fragment, naar: string | undefined) => {
    await oogsten.verplaats.mutateAsync({ fragment, naar });
    sluit();
    focusOp(`zet-${fragment.id}`);
    const tip = tips.find((kandidaat) => kandidaat.id === naar);
    const wat = { nummer: nummer(fragment) };
    meld(tip ? t('meld.inTip', { ...wat, principe: naam('principes', tip.principe) }) : t('meld.los', wat));
  };
  const haalWeg = async (fragment: Fragment) => {
    await oogsten.haalWeg.mutateAsync(fragment.id);
    sluit();
    focusOp(`kies-${fragment.reflectie}-${fragment.veld}`);
    meld(t('meld.weggehaald'));
  };

  return (
    <>
      <div className="smk-oogst-sprong">
        {(['teksten', 'losse-fragmenten', 'tips'] as const).map((deel) => (
          <button key={deel} type="button" className="smk-tekstknop" onClick={() => focusOp(deel)}>
            {t(`sprong.${deel}`)}
          </button>
        ))}
      </div>
      {fout ? <Probleemmelding fout={fout} /> : null}
      <div className="smk-oogst-vakken">
        <section aria-labelledby="teksten">
          <Heading2 id="teksten" tabIndex={-1}>
            {t('bron.kop')}
          </Heading2>
          <Paragraph>{t(open ? 'bron.uitleg' : 'bron.uitlegLezen')}</Paragraph>
          <Bronnen
            rondes={rondes}
            fragmenten={fragmenten}
            open={open}
            markeer={markeer}
            toon={(fragment) => zetBezig({ met: 'fragment', fragment })}
          />
        </section>
        <div>
          <Bord
            review={review.id}
            fragmenten={fragmenten}
            tips={tips}
            open={open}
            gastheer={isGastheer(review)}
            toon={(fragment) => zetBezig({ met: 'fragment', fragment })}
            verplaats={(fragment, naar) => {
              zetFout(undefined);
              verplaats(fragment, naar).catch((misgegaan: unknown) => zetFout(misgegaan));
            }}
            nieuweTip={(principe, fragment) => zetBezig({ met: 'nieuwe-tip', principe, fragment })}
            bewerk={(tip) => zetBezig({ met: 'tip', tip })}
            verwijder={async (tip) => {
              await oogsten.verwijderTip.mutateAsync(tip.id);
              focusOp(`principe-${tip.principe}`);
              meld(t('meld.verwijderd'));
            }}
            reageer={(tip) => zetBezig({ met: 'reactie', tip })}
          />
        </div>
      </div>
      <Dialoog
        titel={bezig?.met === 'fragment' ? t('fragment.naam', { nummer: nummer(bezig.fragment) }) : ''}
        open={bezig?.met === 'fragment'}
        sluit={sluit}
      >
        {bezig?.met === 'fragment' ? (
          <Fragmentformulier
            fragment={bezig.fragment}
            tips={tips}
            sluit={sluit}
            verplaats={(naar) => verplaats(bezig.fragment, naar)}
            nieuweTip={() => zetBezig({ met: 'nieuwe-tip', fragment: bezig.fragment })}
            haalWeg={() => haalWeg(bezig.fragment)}
          />
        ) : null}
      </Dialoog>
      <Tipdialoog
        review={review.id}
        nieuw={bezig?.met === 'nieuwe-tip' ? bezig : undefined}
        tip={bezig?.met === 'tip' ? bezig.tip : undefined}
        fragmenten={fragmenten}
        tips={tips}
        oogsten={oogsten}
        sluit={sluit}
        klaar={(id) => {
          sluit();
          focusOp(`tip-${id}`);
          meld(t('meld.tip'));
        }}
      />
      <Reactiedialoog
        review={review.id}
        tip={bezig?.met === 'reactie' ? bezig.tip : undefined}
        oogsten={oogsten}
        sluit={sluit}
        klaar={(id) => {
          sluit();
          focusOp(`tip-${id}`);
          meld(t('meld.reactie'));
        }}
      />
    </>
  );
}
