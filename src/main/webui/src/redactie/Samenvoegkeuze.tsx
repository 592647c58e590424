import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Lijst } from '../deel/lijst';
import { Paragraph } from '../deel/nlds';
import { useTaxonomie } from '../deel/taxonomie';
import { Aankruisgroep, Keuzeveld } from '../deel/Velden';
import { useLessen } from '../les/useLessen';

type LesItem = Schema<'LesItem'>;

interface Eigenschappen {
  les: Schema<'Les'>;
  gekozen: LesItem[];
  kies: (gekozen: LesItem[]) => void;
}

/** Which lessons could go up in this one: at first those under the same principe. What was chosen stays chosen while one looks further. */
export function Samenvoegkeuze({ les, gekozen, kies }: Eigenschappen) {
  const { t } = useTranslation(['redactie', 'les']);
  const { keuzes } = useTaxonomie();
  const [principe, zetPrincipe] = useState<LesItem['principe'] | ''>(les.principe);
  const [status, zetStatus] = useState<'GEPUBLICEERD' | 'IN_REDACTIE'>('GEPUBLICEERD');
  const lijst = useLessen({ ...(principe ? { principe } : {}), status });
  const anderen = (items: LesItem[]) => items.filter(({ id }) => id !== les.id);
  return (
    <>
      <div className="smk-kolommen">
        <Keuzeveld
          label={t('les:filter.principe')}
          waarde={principe}
          zet={zetPrincipe}
          leeg={t('les:filter.alle.principe')}
          keuzes={keuzes('principes').map(({ code, naam }) => [code as LesItem['principe'], naam] as const)}
        />
        <Keuzeveld
          label={t('samen.status')}
          waarde={status}
          zet={zetStatus}
          keuzes={(['GEPUBLICEERD', 'IN_REDACTIE'] as const).map((code) => [code, t(`les:status.${code}`)] as const)}
        />
      </div>
      <Lijst lijst={lijst} leeg={<Paragraph>{t('samen.geen')}</Paragraph>}>
        {(items) =>
          anderen(items).length === 0 ? (
            <Paragraph>{t('samen.geen')}</Paragraph>
          ) : (
            <Aankruisgroep
              legende={t('samen.kies')}
              keuzes={anderen(items).map(({ id, titel, inzicht }) => ({
                code: id,
                naam: titel,
                uitleg: inzicht.length > 160 ? `${inzicht.slice(0, 160)}…` : inzicht,
              }))}
              waarde={gekozen.map(({ id }) => id)}
              zet={(ids) => {
                const hier = new Set(items.map(({ id }) => id));
                kies([...gekozen.filter(({ id }) => !hier.has(id)), ...items.filter(({ id }) => ids.includes(id))]);
              }}
            />
          )
        }
      </Lijst>
    </>
  );
}
