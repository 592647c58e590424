import { useTranslation } from 'react-i18next';
import { Geschiedenis } from '../deel/Geschiedenis';
import { Laden } from '../deel/Laden';
import { useMeld } from '../deel/Melding';
import { Paragraph } from '../deel/nlds';
import { Overgangen, type Overgangverzoek } from '../deel/Overgangen';
import type { Bewaard } from '../deel/useAutosave';
import { Casusscan } from './Casusscan';
import { type Concept, tekstVan } from './concept';
import { type Sectiecode, Sectieschakel } from './Sectie';
import { type Casus, useCasusgeschiedenis, useCasusovergang, useCasusovergangen } from './useCasussen';
import { useVeldnaam } from './veldnaam';
import { Weggooien } from './Weggooien';

/** Where what is missing can be written. */
const PLEK: Record<string, Sectiecode> = {
  VERHAAL_VERTELD: 'verhaal',
  BEDOELING_GENOEMD: 'vraag',
  STURINGSVRAAG_GESTELD: 'vraag',
  TEN_MINSTE_EEN_AANNAME: 'aannames',
  TEN_MINSTE_EEN_THEMA: 'lenzen',
  TEN_MINSTE_EEN_NIVEAU: 'lenzen',
};

/** The last step: what the privacyscan sees, what still blocks, handing in; or stopping with this casus. */
export function Afronden({ casus, bewaard }: { casus: Casus; bewaard: Bewaard<Concept> }) {
  const { t } = useTranslation('casus');
  const meld = useMeld();
  const overgangen = useCasusovergangen(casus.id);
  const geschiedenis = useCasusgeschiedenis(casus.id);
  const zetStap = useCasusovergang(casus.id);
  const veldnaam = useVeldnaam(casus.id);

  const doe = async (verzoek: Overgangverzoek) => {
    const etag = await bewaard.nu();
    await zetStap.mutateAsync({ ...verzoek, etag });
    meld(t(verzoek.naar === 'INGEDIEND' ? 'afronden.ingediend' : 'afronden.ingetrokken'));
  };
  const gemeen = {
    doe,
    naam: (naar: string) => t(`stap.${naar as 'INGEDIEND'}`),
    tekstVan: (veld: string) => tekstVan(bewaard.waarde, veld),
    veldnaam,
  };

  return (
    <>
      <Casusscan casusId={casus.id} bewaard={bewaard} />
      <Laden vraag={overgangen}>
        {({ items }) => (
          <>
            {items.some(({ naar }) => naar === 'INGEDIEND') ? null : <Paragraph>{t('afronden.coordinator')}</Paragraph>}
            <Overgangen
              {...gemeen}
              overgangen={items.filter(({ naar }) => naar === 'INGEDIEND')}
              extra={() => (
                <>
                  <Paragraph>{t('afronden.herkenbaar')}</Paragraph>
                  <Paragraph>{t(casus.intern ? 'lezers.intern' : 'lezers.bijIndienen')}</Paragraph>
                </>
              )}
              toonVoorwaarde={({ code, uitleg }) => {
                const plek = PLEK[code];
                return plek ? <Sectieschakel code={plek}>{uitleg}</Sectieschakel> : uitleg;
              }}
            />
            <details className="smk-uitklap">
              <summary>{t('afronden.stoppen')}</summary>
              <Weggooien casus={casus} bewaard={bewaard} />
              <Overgangen
                {...gemeen}
                kop={t('afronden.intrekken')}
                overgangen={items.filter(({ naar }) => naar !== 'INGEDIEND')}
              />
            </details>
          </>
        )}
      </Laden>
      <Geschiedenis
        regels={geschiedenis.data?.items ?? []}
        naam={(status) => t(`status.${status as Casus['status']}`)}
      />
    </>
  );
}
