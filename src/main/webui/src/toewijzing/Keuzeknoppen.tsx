import { useTranslation } from 'react-i18next';
import { Button, ButtonGroup, Paragraph } from '../deel/nlds';
import type { Keuze, Keuzebord } from './keuzes';
import type { Gemeente } from './useToewijzingen';

interface Eigenschappen {
  bord: Keuzebord;
  peerreview: string;
  gemeente: Gemeente;
  /** Of who cannot be in this team one can only say that it is not to be proposed. */
  kan?: boolean;
}

const KEUZES: readonly Keuze[] = ['VAST', 'UIT'];

/** Says of one gemeente that it is to be in this team, or not, the next time it is computed; pressed once more, says nothing of it. */
export function Keuzeknoppen({ bord, peerreview, gemeente, kan = true }: Eigenschappen) {
  const { t } = useTranslation('toewijzing');
  const stand = bord.stand(peerreview, gemeente.code);
  return (
    <>
      <ButtonGroup>
        {KEUZES.filter((keuze) => kan || keuze === 'UIT' || stand === keuze).map((keuze) => (
          <Button
            key={keuze}
            className="smk-toewijzing-knop"
            appearance="secondary-action-button"
            pressed={stand === keuze}
            aria-label={`${t(`keuze.${keuze}`)}: ${gemeente.naam}`}
            onClick={() => bord.kies(peerreview, gemeente, stand === keuze ? undefined : keuze)}
          >
            {t(`keuze.${keuze}`)}
          </Button>
        ))}
      </ButtonGroup>
      {stand ? <Paragraph small>{t(`keuze.gekozen.${stand}`, { naam: gemeente.naam })}</Paragraph> : null}
    </>
  );
}
