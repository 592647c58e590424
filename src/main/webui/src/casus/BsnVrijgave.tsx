import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import type { Schema } from '../api/client';
import { Dialoog } from '../deel/Dialoog';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { focusOp } from '../deel/focus';
import { useMeld } from '../deel/Melding';
import { Button, Paragraph } from '../deel/nlds';
import { foutVan } from '../deel/Probleemmelding';
import { useKlad } from '../deel/useKlad';
import { Tekstveld } from '../deel/Velden';
import { useBsnVrijgave } from './useCasussen';

/** A second person says that a number is no BSN, and what it is instead. */
export function BsnVrijgave({ casusId, bevinding }: { casusId: string; bevinding: Schema<'BevindingInCasus'> }) {
  const { t } = useTranslation('casus');
  const meld = useMeld();
  const [open, zetOpen] = useState(false);
  const { veld, begin, einde } = bevinding;
  const [reden, zetReden, wisReden] = useKlad<string>(`${useIngelogd().id}/bsn/${casusId}/${veld}/${begin}`, '');
  const geef = useBsnVrijgave(casusId);

  return (
    <>
      <Button appearance="secondary-action-button" onClick={() => zetOpen(true)}>
        {t('bsn.knop')}
      </Button>
      <Dialoog titel={t('bsn.knop')} open={open} sluit={() => zetOpen(false)}>
        <Dialoogformulier
          knop={t('bsn.knop')}
          sluit={() => zetOpen(false)}
          opslaan={async () => {
            await geef.mutateAsync({ veld, begin, einde, reden: reden.trim() });
            wisReden();
            zetOpen(false);
            meld(t('bsn.gemeld'));
            // the button goes with what it was about
            focusOp('casusscan');
          }}
        >
          {(fout) => (
            <>
              <Paragraph>{t('bsn.tweede')}</Paragraph>
              <Tekstveld
                label={t('bsn.watDan')}
                uitleg={t('bsn.watDanUitleg')}
                fout={foutVan(fout, 'reden')}
                waarde={reden}
                zet={zetReden}
                maximum={1000}
              />
            </>
          )}
        </Dialoogformulier>
      </Dialoog>
    </>
  );
}
