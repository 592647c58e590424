import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { Button, Paragraph } from '../deel/nlds';
import { Probleemmelding } from '../deel/Probleemmelding';
import { useTaxonomie } from '../deel/taxonomie';
import { Keuzeveld } from '../deel/Velden';
import { kort } from '../deel/kort';
import type { Fragment, Tip } from './useOogst';

interface Eigenschappen {
  fragment: Fragment;
  tips: readonly Tip[];
  verplaats: (naar: string | undefined) => Promise<void>;
  nieuweTip: () => void;
  haalWeg: () => Promise<void>;
  sluit: () => void;
}

const NIEUW = 'nieuw';
const LOS = 'los';

/** Where a fragment belongs, by plain controls: what dragging does, and taking the mark away. */
export function Fragmentformulier({ fragment, tips, verplaats, nieuweTip, haalWeg, sluit }: Eigenschappen) {
  const { t } = useTranslation('oogst');
  const { naam } = useTaxonomie();
  const [waar, zetWaar] = useState(fragment.tip ?? NIEUW);
  const [fout, zetFout] = useState<unknown>();
  const plekken: [string, string][] = [
    [NIEUW, t('zet.nieuw')],
    ...tips
      .filter((tip) => tip.status === 'CONCEPT')
      .map((tip): [string, string] => [tip.id, `${naam('principes', tip.principe)}: ${kort(tip.tekst)}`]),
    [LOS, t('zet.los')],
  ];

  return (
    <>
      <blockquote className="smk-citaat" lang="nl">
        {fragment.tekst}
      </blockquote>
      <Paragraph small>{t('zet.van', { gemeente: fragment.gemeente.naam, door: fragment.door.naam })}</Paragraph>
      <Dialoogformulier
        knop={t('zet.knop')}
        sluit={sluit}
        opslaan={async () => {
          if (waar === NIEUW) nieuweTip();
          else await verplaats(waar === LOS ? undefined : waar);
        }}
      >
        {() => <Keuzeveld label={t('zet.waar')} waarde={waar} zet={zetWaar} keuzes={plekken} verplicht />}
      </Dialoogformulier>
      {fragment.tip ? (
        <Paragraph small>{t('zet.eerstEruit')}</Paragraph>
      ) : (
        <Button
          appearance="subtle-button"
          onClick={() => {
            haalWeg().catch((misgegaan: unknown) => zetFout(misgegaan));
          }}
        >
          {t('zet.haalWeg')}
        </Button>
      )}
      {fout ? <Probleemmelding fout={fout} /> : null}
    </>
  );
}
