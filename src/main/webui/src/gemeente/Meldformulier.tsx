import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { heeftRol, useIngelogd } from '../app/sessie';
import { useAlleGemeenten } from '../deel/Begeleiderkeuze';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { Paragraph } from '../deel/nlds';
import { foutVan } from '../deel/Probleemmelding';
import { useKlad } from '../deel/useKlad';
import { Keuzeveld, Radiogroep, Tekstveld } from '../deel/Velden';
import { type Grond, SOORT_VAN, useMelden } from './useBelangenconflicten';

const GRONDEN = Object.keys(SOORT_VAN) as Grond[];

const LEEG = {
  gemeente: '',
  andere: '',
  grond: undefined as Grond | undefined,
  toelichting: '',
  totdatum: '',
};

export function Meldformulier({ sluit, klaar }: { sluit: () => void; klaar: () => void }) {
  const { t } = useTranslation('gemeente');
  const ik = useIngelogd();
  const namens = heeftRol(ik, 'NDSD_BEHEERDER');
  const gemeenten = useAlleGemeenten().data ?? [];
  const [velden, zetVelden, wis] = useKlad(`${ik.id}/belangenconflict`, LEEG);
  const { gemeente, andere, grond, toelichting, totdatum } = velden;
  const zet = (nieuw: Partial<typeof LEEG>) => zetVelden({ ...velden, ...nieuw });
  const [gepoogd, zetGepoogd] = useState(false);
  const melden = useMelden();
  const keuzes = gemeenten
    .filter(({ code }) => code !== ik.gemeente?.code)
    .map(({ code, naam }) => [code, naam] as const);

  const opslaan = async () => {
    zetGepoogd(true);
    if (!grond) return;
    const invoer = {
      ...(namens ? { gemeente } : {}),
      andereGemeente: andere,
      grond,
      soort: SOORT_VAN[grond],
      ...(toelichting.trim() ? { toelichting: toelichting.trim() } : {}),
      ...(totdatum ? { totdatum } : {}),
    };
    await melden.mutateAsync(invoer);
    wis();
    klaar();
  };

  return (
    <Dialoogformulier knop={t('belang.meldKnop')} opslaan={opslaan} sluit={sluit}>
      {(fout) => (
        <>
          <Paragraph>{t('belang.meldUitleg')}</Paragraph>
          {namens ? (
            <Keuzeveld
              label={t('belang.namens')}
              fout={foutVan(fout, 'gemeente')}
              verplicht
              waarde={gemeente}
              zet={(nieuw) => zet({ gemeente: nieuw })}
              keuzes={keuzes}
            />
          ) : null}
          <Keuzeveld
            label={t('belang.andere')}
            fout={foutVan(fout, 'andereGemeente')}
            verplicht
            waarde={andere}
            zet={(nieuw) => zet({ andere: nieuw })}
            keuzes={keuzes}
          />
          <Radiogroep
            legende={t('belang.grond')}
            uitleg={t('belang.grondUitleg')}
            fout={gepoogd && !grond ? t('belang.kiesGrond') : foutVan(fout, 'grond')}
            keuzes={GRONDEN.map((code) => ({
              code,
              naam: `${t(`grond.${code}.naam`)} (${t(`soortKort.${SOORT_VAN[code]}`)})`,
              uitleg: t(`grond.${code}.uitleg`),
            }))}
            waarde={grond}
            zet={(nieuw) => zet({ grond: nieuw })}
          />
          <Tekstveld
            label={t('belang.toelichting')}
            lezers={t(grond === 'GESCHIL' ? 'belang.lezersGeschil' : 'belang.lezers')}
            fout={foutVan(fout, 'toelichting')}
            verplicht={false}
            regels={3}
            maximum={1000}
            waarde={toelichting}
            zet={(nieuw) => zet({ toelichting: nieuw })}
          />
          <Tekstveld
            label={t('belang.totdatum')}
            uitleg={t('belang.totdatumUitleg')}
            fout={foutVan(fout, 'totdatum')}
            verplicht={false}
            soort="date"
            waarde={totdatum}
            zet={(nieuw) => zet({ totdatum: nieuw })}
          />
        </>
      )}
    </Dialoogformulier>
  );
}
