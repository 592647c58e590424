import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import type { Schema } from '../api/client';
import { useInleveren } from '../deel/Inleveren';
import { Button, ButtonGroup, Paragraph } from '../deel/nlds';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { useKlad } from '../deel/useKlad';
import { Tekstveld } from '../deel/Velden';

type Invoer = Schema<'OpvolgingInvoer'>;

interface Eigenschappen {
  klad: string;
  bewaar: (invoer: Invoer, sleutel: string) => Promise<void>;
  terug: () => void;
}

const VRAGEN = ['watGedaan', 'watBewonersMerkten', 'watGeleerd'] as const;
const LEEG: Invoer = { watGedaan: '', watBewonersMerkten: '', watGeleerd: '' };
const LANG = 8000;

/** The three questions with which a voornemen comes back. */
export function Opvolgingformulier({ klad, bewaar, terug }: Eigenschappen) {
  const { t } = useTranslation('spiegel');
  const { t: deel } = useTranslation('deel');
  const ik = useIngelogd();
  const [kladtekst, zetKlad, wis] = useKlad(klad, JSON.stringify(LEEG));
  const velden = JSON.parse(kladtekst) as Invoer;
  const inleveren = useInleveren(kladtekst, async ({ sleutel }) => {
    await bewaar(velden, sleutel);
    wis();
  });
  return (
    <form
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        inleveren.lever();
      }}
    >
      <Paragraph>{t('opvolging.uitleg')}</Paragraph>
      {VRAGEN.map((vraag) => (
        <Tekstveld
          key={vraag}
          label={t(`opvolging.${vraag}`)}
          lezers={t('lezers.voornemen', { gemeente: ik.gemeente?.naam ?? '' })}
          waarde={velden[vraag]}
          zet={(tekst) => zetKlad(JSON.stringify({ ...velden, [vraag]: tekst }))}
          regels={3}
          maximum={LANG}
          fout={foutVan(inleveren.fout, vraag)}
          verplicht
        />
      ))}
      {inleveren.fout ? <Probleemmelding fout={inleveren.fout} /> : null}
      <ButtonGroup>
        <Button appearance="primary-action-button" type="submit" busy={inleveren.bezig}>
          {deel('opslaan')}
        </Button>
        <Button appearance="secondary-action-button" onClick={terug}>
          {deel('annuleren')}
        </Button>
      </ButtonGroup>
    </form>
  );
}
