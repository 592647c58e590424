import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Privacyveld } from '../deel/Privacyveld';
import { Radiogroep } from '../deel/Velden';
import { VergelijkbareLessen } from '../les/VergelijkbareLessen';

export type Voordracht = Schema<'Voordracht'>;

/** The copy that goes to the lessons: its own wording, written by the host. */
export function Voordrachtvelden({ waarde, zet }: { waarde: Voordracht; zet: (waarde: Voordracht) => void }) {
  const { t } = useTranslation('oogst');
  return (
    <>
      <Privacyveld
        label={t('voordracht.titel')}
        uitleg={t('voordracht.titelUitleg')}
        lezers={t('voordracht.lezers')}
        waarde={waarde.titel}
        zet={(titel) => zet({ ...waarde, titel })}
        regels={1}
        maximum={200}
        verplicht
      />
      <Privacyveld
        label={t('voordracht.inzicht')}
        uitleg={t('voordracht.inzichtUitleg')}
        lezers={t('voordracht.lezers')}
        waarde={waarde.inzicht}
        zet={(inzicht) => zet({ ...waarde, inzicht })}
        regels={4}
        verplicht
      />
      <Privacyveld
        label={t('voordracht.wanneerWel')}
        lezers={t('voordracht.lezers')}
        waarde={waarde.wanneerWel}
        zet={(wanneerWel) => zet({ ...waarde, wanneerWel })}
        regels={2}
        verplicht
      />
      <Privacyveld
        label={t('voordracht.wanneerNiet')}
        lezers={t('voordracht.lezers')}
        waarde={waarde.wanneerNiet}
        zet={(wanneerNiet) => zet({ ...waarde, wanneerNiet })}
        regels={2}
        verplicht
      />
      <VergelijkbareLessen tekst={`${waarde.titel}\n${waarde.inzicht}`} />
      <Radiogroep
        legende={t('voordracht.naamTonen')}
        uitleg={t('voordracht.naamLater')}
        keuzes={[
          { code: 'ja', naam: t('voordracht.naamJa') },
          { code: 'nee', naam: t('voordracht.naamNee') },
        ]}
        waarde={waarde.naamTonen ? 'ja' : 'nee'}
        zet={(keuze) => zet({ ...waarde, naamTonen: keuze === 'ja' })}
      />
    </>
  );
}
