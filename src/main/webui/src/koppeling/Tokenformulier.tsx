import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { foutVan } from '../deel/Probleemmelding';
import { Aankruisgroep, Tekstveld } from '../deel/Velden';
import type { Schema } from '../api/client';
import { useMaakToken } from './useKoppelingen';

const BEREIKEN: readonly Schema<'Bereik'>[] = ['GEBEURTENISSEN_LEZEN', 'LESSEN_LEZEN', 'BASISGEGEVENS_LEZEN'];

/** Which system, what it may, and until when. */
export function Tokenformulier({ sluit, klaar }: { sluit: () => void; klaar: (token: string | undefined) => void }) {
  const { t } = useTranslation('koppeling');
  const [naam, zetNaam] = useState('');
  const [bereik, zetBereik] = useState<Schema<'Bereik'>[]>([]);
  const [einddatum, zetEinddatum] = useState('');
  const maak = useMaakToken();
  return (
    <Dialoogformulier
      knop={t('token.maken')}
      sluit={sluit}
      tekstVan={() => naam}
      veldnaam={() => t('token.naam')}
      opslaan={async () => klaar((await maak.mutateAsync({ naam: naam.trim(), bereik, einddatum })).token)}
    >
      {(fout) => (
        <>
          <Tekstveld
            label={t('token.naam')}
            uitleg={t('token.naamUitleg')}
            lezers={t('lezers')}
            fout={foutVan(fout, 'naam')}
            maximum={100}
            verplicht
            waarde={naam}
            zet={zetNaam}
          />
          <Aankruisgroep
            legende={t('token.bereik')}
            fout={foutVan(fout, 'bereik')}
            keuzes={BEREIKEN.map((code) => ({
              code,
              naam: t(`bereik.${code}.naam`),
              uitleg: t(`bereik.${code}.uitleg`),
            }))}
            waarde={bereik}
            zet={zetBereik}
          />
          <Tekstveld
            label={t('token.einddatum')}
            uitleg={t('token.einddatumUitleg')}
            fout={foutVan(fout, 'einddatum')}
            soort="date"
            verplicht
            waarde={einddatum}
            zet={zetEinddatum}
          />
        </>
      )}
    </Dialoogformulier>
  );
}
