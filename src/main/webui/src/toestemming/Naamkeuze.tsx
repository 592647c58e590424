import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Heading2, Paragraph } from '../deel/nlds';
import { Probleemmelding } from '../deel/Probleemmelding';
import type { Toestemming } from './useToestemmingen';

interface Eigenschappen {
  toestemming: Toestemming;
  zet: (tonen: boolean) => Promise<void>;
}

/** After a yes: whether the name is shown, and the button to change it at once. */
export function Naamkeuze({ toestemming, zet }: Eigenschappen) {
  const { t } = useTranslation('toestemming');
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<unknown>();
  if (toestemming.status !== 'GEGEVEN') return null;

  const wissel = async () => {
    zetBezig(true);
    zetFout(undefined);
    try {
      await zet(!toestemming.naamTonen);
    } catch (misgegaan) {
      zetFout(misgegaan);
    } finally {
      zetBezig(false);
    }
  };

  return (
    <>
      <Heading2>{t('naam.kop')}</Heading2>
      <Paragraph>{t(toestemming.naamTonen ? 'naam.nuWel' : 'naam.nuNiet')}</Paragraph>
      {fout ? <Probleemmelding fout={fout} /> : null}
      <Button appearance="secondary-action-button" busy={bezig} onClick={() => void wissel()}>
        {t(toestemming.naamTonen ? 'naam.verberg' : 'naam.toon')}
      </Button>
    </>
  );
}
