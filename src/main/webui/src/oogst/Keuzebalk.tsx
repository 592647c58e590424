import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonGroup } from '../deel/nlds';
import { Probleemmelding } from '../deel/Probleemmelding';
import { uiteinden } from '../deel/kort';
import { type Bereik, verzet } from './tekst';

interface Eigenschappen {
  tekst: string;
  bereik: Bereik | undefined;
  zet: (bereik: Bereik) => void;
  markeer: (bereik: Bereik) => Promise<void>;
  annuleer: () => void;
}

/** What is chosen, word for word; its ends can move by a word; then mark it. */
export function Keuzebalk({ tekst, bereik, zet, markeer, annuleer }: Eigenschappen) {
  const { t } = useTranslation('oogst');
  const { t: deel } = useTranslation('deel');
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<unknown>();

  const doe = async () => {
    if (!bereik) return;
    zetBezig(true);
    zetFout(undefined);
    try {
      await markeer(bereik);
    } catch (misgegaan) {
      zetFout(misgegaan);
    } finally {
      zetBezig(false);
    }
  };

  return (
    <div className="smk-oogst-balk" role="group" aria-label={t('balk.naam')}>
      <div role="status">
        {bereik ? (
          <blockquote className="smk-citaat" lang="nl">
            {uiteinden(tekst.slice(bereik.begin, bereik.einde))}
          </blockquote>
        ) : (
          t('balk.leeg')
        )}
      </div>
      {bereik ? (
        <ButtonGroup>
          {(['begin', 'einde'] as const).map((kant) =>
            (['terug', 'vooruit'] as const).map((naar) => (
              <Button
                key={kant + naar}
                appearance="subtle-button"
                className="smk-oogst-woord"
                aria-label={t(`balk.${kant}.${naar}`)}
                onClick={() => zet(verzet(tekst, bereik, kant, naar))}
              >
                {t(`balk.kort.${kant}.${naar}`)}
              </Button>
            )),
          )}
        </ButtonGroup>
      ) : null}
      {fout ? <Probleemmelding fout={fout} /> : null}
      <ButtonGroup>
        <Button
          appearance="primary-action-button"
          disabled={!bereik || bezig}
          busy={bezig}
          // keeps what is selected in the text until it is marked
          onMouseDown={(gebeurtenis) => gebeurtenis.preventDefault()}
          onClick={() => void doe()}
        >
          {t('balk.markeer')}
        </Button>
        <Button appearance="secondary-action-button" onClick={annuleer}>
          {deel('annuleren')}
        </Button>
      </ButtonGroup>
    </div>
  );
}
