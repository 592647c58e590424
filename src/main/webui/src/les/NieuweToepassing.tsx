import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import type { Schema } from '../api/client';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { Privacyveld } from '../deel/Privacyveld';
import { foutVan } from '../deel/Probleemmelding';
import { useKlad } from '../deel/useKlad';
import { Naamkeuze } from './Naamkeuze';
import { useNieuweToepassing } from './useLessen';

interface Eigenschappen {
  les: string;
  klaar: () => void;
  terug: () => void;
}

/** We will try this: where, and why there. */
export function NieuweToepassing({ les, klaar, terug }: Eigenschappen) {
  const { t } = useTranslation('les');
  const [velden, zet, wisKlad] = useKlad(`${useIngelogd().id}/toepassing/${les}`, { context: '', naamTonen: true });
  const { context, naamTonen } = velden;
  const nieuw = useNieuweToepassing(les);

  const opslaan = async (bevestigingen?: Schema<'Bevestiging'>[]) => {
    const invoer = { context: context.trim(), naamTonen, ...(bevestigingen ? { bevestigingen } : {}) };
    await nieuw.mutateAsync(invoer);
    wisKlad();
    klaar();
  };

  return (
    <Dialoogformulier knop={t('toepassing.deel')} opslaan={opslaan} sluit={terug} tekstVan={() => context.trim()}>
      {(fout) => (
        <>
          <Privacyveld
            label={t('toepassing.context')}
            uitleg={t('toepassing.contextUitleg')}
            lezers={t('toepassing.lezers')}
            fout={foutVan(fout, 'context')}
            waarde={context}
            zet={(nieuw) => zet({ ...velden, context: nieuw })}
          />
          <Naamkeuze waarde={naamTonen} zet={(nieuw) => zet({ ...velden, naamTonen: nieuw })} />
        </>
      )}
    </Dialoogformulier>
  );
}
