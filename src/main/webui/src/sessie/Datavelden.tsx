import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../deel/nlds';
import { Fieldset, FieldsetLegend } from '../deel/nldsFormulier';
import { Tekstveld } from '../deel/Velden';
import { Duurveld } from './Duurveld';
import { straks } from './duur';

const HOOGSTENS = 10;
const ERBIJ = 'smk-sessie-datum-erbij';

interface Eigenschappen {
  data: readonly string[];
  zetData: (data: string[]) => void;
  duur: string;
  zetDuur: (duur: string) => void;
  foutBij: (nummer: number) => string | undefined;
}

/** One to ten dates to choose from, each with when it begins; how long it takes is the same for all. */
export function Datavelden({ data, zetData, duur, zetDuur, foutBij }: Eigenschappen) {
  const { t } = useTranslation('sessie');
  const groep = useRef<HTMLDivElement>(null);
  const voegToe = () => {
    zetData([...data, '']);
    setTimeout(() => groep.current?.querySelectorAll('input')[data.length]?.focus());
  };
  return (
    <Fieldset>
      <FieldsetLegend>{t('formulier.data')}</FieldsetLegend>
      <Duurveld waarde={duur} zet={zetDuur} />
      <div ref={groep}>
        {data.map((begin, nummer) => (
          <div className="smk-sessie-datum" key={nummer}>
            <Tekstveld
              soort="datetime-local"
              label={t('formulier.datum', { nummer: nummer + 1 })}
              waarde={begin}
              zet={(waarde) => zetData(data.map((oud, plek) => (plek === nummer ? waarde : oud)))}
              min={straks()}
              fout={foutBij(nummer)}
              verplicht
            />
            {data.length > 1 ? (
              <Button
                appearance="subtle-button"
                aria-label={t('formulier.haalWeg', { nummer: nummer + 1 })}
                onClick={() => {
                  zetData(data.filter((_, plek) => plek !== nummer));
                  document.getElementById(ERBIJ)?.focus();
                }}
              >
                {t('formulier.weg')}
              </Button>
            ) : null}
          </div>
        ))}
      </div>
      <Button id={ERBIJ} appearance="secondary-action-button" disabled={data.length >= HOOGSTENS} onClick={voegToe}>
        {t('formulier.datumErbij')}
      </Button>
    </Fieldset>
  );
}
