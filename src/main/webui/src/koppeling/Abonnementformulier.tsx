import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { foutVan } from '../deel/Probleemmelding';
import { useKlad } from '../deel/useKlad';
import { Aankruisgroep, Tekstveld } from '../deel/Velden';
import { soortenVan } from './soorten';
import { type Soort, useMaakAbonnement } from './useKoppelingen';

/** What for, of what, and where to. */
export function Abonnementformulier({
  sluit,
  klaar,
}: {
  sluit: () => void;
  klaar: (geheim: string | undefined) => void;
}) {
  const { t } = useTranslation('koppeling');
  const ik = useIngelogd();
  const [velden, zet, wisKlad] = useKlad(`${ik.id}/abonnement`, { doel: '', adres: '' });
  const [soorten, zetSoorten] = useState<Soort[]>([]);
  const maak = useMaakAbonnement();
  return (
    <Dialoogformulier
      knop={t('abonnement.maken')}
      sluit={sluit}
      tekstVan={() => velden.doel}
      veldnaam={() => t('abonnement.doel')}
      opslaan={async () => {
        const gemaakt = await maak.mutateAsync({ doel: velden.doel.trim(), adres: velden.adres.trim(), soorten });
        wisKlad();
        klaar(gemaakt.geheim);
      }}
    >
      {(fout) => (
        <>
          <Tekstveld
            label={t('abonnement.doel')}
            uitleg={t('abonnement.doelUitleg')}
            lezers={t('lezers')}
            fout={foutVan(fout, 'doel')}
            regels={3}
            maximum={500}
            verplicht
            waarde={velden.doel}
            zet={(doel) => zet({ ...velden, doel })}
          />
          <Tekstveld
            label={t('abonnement.adres')}
            uitleg={t('abonnement.adresUitleg')}
            lezers={t('lezers')}
            fout={foutVan(fout, 'adres')}
            maximum={500}
            verplicht
            waarde={velden.adres}
            zet={(adres) => zet({ ...velden, adres })}
          />
          <Aankruisgroep
            legende={t('abonnement.soorten')}
            uitleg={t('abonnement.soortenUitleg')}
            fout={foutVan(fout, 'soorten')}
            keuzes={soortenVan(ik).map((code) => ({ code, naam: t(`soort.${code}`) }))}
            waarde={soorten}
            zet={zetSoorten}
          />
        </>
      )}
    </Dialoogformulier>
  );
}
