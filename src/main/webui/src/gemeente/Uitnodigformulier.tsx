import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { Paragraph } from '../deel/nlds';
import { foutVan } from '../deel/Probleemmelding';
import { useKlad } from '../deel/useKlad';
import { Coordinatorkeuze } from './Coordinatorkeuze';
import { LEEG, Persoonsvelden } from './Persoonsvelden';
import { useNodigUit } from './useDeelnemers';

/** Someone new: gets an account, and a mail to log in with. */
export function Uitnodigformulier({ sluit, klaar }: { sluit: () => void; klaar: (naam: string) => void }) {
  const { t } = useTranslation('gemeente');
  const [velden, zet, wisKlad] = useKlad(`${useIngelogd().id}/deelnemer`, { ...LEEG, coordinator: false });
  const [gepoogd, zetGepoogd] = useState(false);
  const nodigUit = useNodigUit();

  const opslaan = async () => {
    zetGepoogd(true);
    const { niveau, functie, ...wie } = velden;
    if (!niveau) return;
    const invoer = { ...wie, niveau, ...(functie.trim() ? { functie: functie.trim() } : {}) };
    await nodigUit.mutateAsync(invoer);
    wisKlad();
    klaar(wie.naam);
  };

  return (
    <Dialoogformulier knop={t('uitnodigen.knop')} opslaan={opslaan} sluit={sluit}>
      {(fout) => (
        <>
          <Paragraph>{t('uitnodigen.uitleg')}</Paragraph>
          <Persoonsvelden
            waarde={velden}
            zet={(persoon) => zet({ ...velden, ...persoon })}
            fout={(veld) => foutVan(fout, veld)}
            gepoogd={gepoogd}
            metEmail
          />
          <Coordinatorkeuze waarde={velden.coordinator} zet={(coordinator) => zet({ ...velden, coordinator })} />
        </>
      )}
    </Dialoogformulier>
  );
}
