import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { naarInvoer } from '../deel/datum';
import { openBevindingen } from '../deel/Inleverdialoog';
import { Button, ButtonGroup } from '../deel/nlds';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { Tekstveld } from '../deel/Velden';
import { Datavelden } from './Datavelden';
import { duurVan, STANDAARD, tijdvakVan } from './duur';
import type { Sessie } from './useSessie';

type Invoer = Schema<'SessieInvoer'>;

interface Eigenschappen {
  /** What there is already, when it is changed. */
  sessie?: Sessie;
  knop: string;
  bewaar: (invoer: Invoer) => Promise<unknown>;
  sluit: () => void;
}

/** Where a meeting is, and the dates to choose from as long as none was chosen. */
export function Sessieformulier({ sessie, knop, bewaar, sluit }: Eigenschappen) {
  const { t } = useTranslation('sessie');
  const { t: deel } = useTranslation('deel');
  const eerste = sessie?.voorstellen[0];
  const [plaats, zetPlaats] = useState(sessie?.plaats ?? '');
  const [link, zetLink] = useState(sessie?.videolink ?? '');
  const [data, zetData] = useState(sessie?.voorstellen.map(({ beginOp }) => naarInvoer(beginOp)) ?? ['']);
  const [duur, zetDuur] = useState(eerste ? duurVan(eerste) : STANDAARD);
  const [fout, zetFout] = useState<unknown>();
  const [bezig, zetBezig] = useState(false);
  const metData = sessie === undefined || sessie.status === 'VOORGESTELD';

  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zetBezig(true);
    zetFout(undefined);
    try {
      await bewaar({
        ...(sessie?.ronde ? { ronde: sessie.ronde } : {}),
        ...(plaats.trim() ? { plaats: plaats.trim() } : {}),
        ...(link.trim() ? { videolink: link.trim() } : {}),
        voorstellen: metData
          ? data.filter((begin) => begin !== '').map((begin) => tijdvakVan(begin, duur))
          : sessie.voorstellen.map(({ beginOp, eindeOp }) => ({ beginOp, eindeOp })),
      });
    } catch (misgegaan) {
      zetFout(misgegaan);
    } finally {
      zetBezig(false);
    }
  };

  return (
    <form onSubmit={(gebeurtenis) => void verstuur(gebeurtenis)}>
      {fout ? <Probleemmelding fout={fout} /> : null}
      {metData ? (
        <Datavelden
          data={data}
          zetData={zetData}
          duur={duur}
          zetDuur={zetDuur}
          foutBij={(nummer) => foutVan(fout, `voorstellen/${nummer}`)}
        />
      ) : null}
      <Tekstveld
        label={t('formulier.plaats')}
        uitleg={t('formulier.plaatsUitleg')}
        lezers={t('formulier.lezers')}
        waarde={plaats}
        zet={zetPlaats}
        maximum={200}
        verplicht={false}
        fout={openBevindingen(fout) ? t('formulier.plaatsFout') : foutVan(fout, 'plaats')}
      />
      <Tekstveld
        label={t('formulier.link')}
        uitleg={t('formulier.linkUitleg')}
        waarde={link}
        zet={zetLink}
        maximum={500}
        verplicht={false}
        fout={foutVan(fout, 'videolink')}
      />
      <ButtonGroup>
        <Button appearance="primary-action-button" type="submit" busy={bezig} disabled={bezig}>
          {knop}
        </Button>
        <Button appearance="secondary-action-button" onClick={sluit}>
          {deel('annuleren')}
        </Button>
      </ButtonGroup>
    </form>
  );
}
