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

/** What one fills in. */
export interface Invulling {
  plaats: string;
  link: string;
  data: string[];
  duur: string;
}

export const LEEG: Invulling = { plaats: '', link: '', data: [''], duur: STANDAARD };

export function inVelden({ plaats, videolink, voorstellen }: Sessie): Invulling {
  const eerste = voorstellen[0];
  return {
    plaats: plaats ?? '',
    link: videolink ?? '',
    data: voorstellen.map(({ beginOp }) => naarInvoer(beginOp)),
    duur: eerste ? duurVan(eerste) : STANDAARD,
  };
}

interface Eigenschappen {
  velden: Invulling;
  zet: (velden: Invulling) => void;
  /** Of a meeting whose date was chosen only the place can change. */
  metData: boolean;
  knop: string;
  bewaar: (invoer: Invoer) => Promise<unknown>;
  sluit: () => void;
}

/** Where a meeting is, and the dates to choose from as long as none was chosen. */
export function Sessieformulier({ velden, zet, metData, knop, bewaar, sluit }: Eigenschappen) {
  const { t } = useTranslation('sessie');
  const { t: deel } = useTranslation('deel');
  const { plaats, link, data, duur } = velden;
  const [fout, zetFout] = useState<unknown>();
  const [bezig, zetBezig] = useState(false);

  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zetBezig(true);
    zetFout(undefined);
    try {
      await bewaar({
        ...(plaats.trim() ? { plaats: plaats.trim() } : {}),
        ...(link.trim() ? { videolink: link.trim() } : {}),
        voorstellen: data.filter((begin) => begin !== '').map((begin) => tijdvakVan(begin, duur)),
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
          zetData={(nieuw) => zet({ ...velden, data: nieuw })}
          duur={duur}
          zetDuur={(nieuw) => zet({ ...velden, duur: nieuw })}
          foutBij={(nummer) => foutVan(fout, `voorstellen/${nummer}`)}
        />
      ) : null}
      <Tekstveld
        label={t('formulier.plaats')}
        uitleg={t('formulier.plaatsUitleg')}
        lezers={t('formulier.lezers')}
        waarde={plaats}
        zet={(nieuw) => zet({ ...velden, plaats: nieuw })}
        maximum={200}
        verplicht={false}
        fout={openBevindingen(fout) ? t('formulier.plaatsFout') : foutVan(fout, 'plaats')}
      />
      <Tekstveld
        label={t('formulier.link')}
        uitleg={t('formulier.linkUitleg')}
        waarde={link}
        zet={(nieuw) => zet({ ...velden, link: nieuw })}
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
