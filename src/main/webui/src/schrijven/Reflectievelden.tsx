import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { Paragraph } from '../deel/nlds';
import { Privacyveld } from '../deel/Privacyveld';
import { Radiogroep } from '../deel/Velden';
import type { Peerreview, Ronde } from './useSchrijven';
import { type Teksten, type Veld, veldenVan } from './velden';

interface Eigenschappen {
  review: Peerreview;
  ronde: Ronde;
  teksten: Teksten;
  zet: (teksten: Teksten) => void;
}

const LANG = 8000;
const UITSPRAAK = 500;

/** The questions of a ronde, each with who will read the answer. */
export function Reflectievelden({ review, ronde, teksten, zet }: Eigenschappen) {
  const { t } = useTranslation('schrijven');
  const [zonder, zetZonder] = useState((teksten.geenAdviesOmdat ?? '') !== '');
  const velden = veldenVan(ronde.soort).filter((veld) => veld !== (zonder ? 'advies' : 'geenAdviesOmdat'));
  const keuze = ronde.soort === 'ADVISEREN';
  // several fields with the same readers: whom exactly stands above them, once
  const samen = velden.filter((veld) => veld !== 'spiegel').length > 1;
  const lezers = useLezers(review, ronde, samen);

  return (
    <>
      <Paragraph>{t(`schrijf.vooraf.${ronde.soort}`)}</Paragraph>
      {samen ? (
        <Paragraph className="smk-lezers">
          {t(`lezers.${ronde.onthulling}`, { gastheer: review.gastheer.naam })}
        </Paragraph>
      ) : null}
      {keuze ? (
        <Radiogroep
          legende={t('advies.legende')}
          keuzes={[
            { code: 'advies', naam: t('advies.wel') },
            { code: 'geenAdviesOmdat', naam: t('advies.niet') },
          ]}
          waarde={zonder ? 'geenAdviesOmdat' : 'advies'}
          zet={(gekozen) => {
            const naarZonder = gekozen === 'geenAdviesOmdat';
            // one of both is sent: what was written goes along to the other question
            const tekst = teksten[naarZonder ? 'advies' : 'geenAdviesOmdat'] ?? '';
            zetZonder(naarZonder);
            zet({ ...teksten, advies: naarZonder ? '' : tekst, geenAdviesOmdat: naarZonder ? tekst : '' });
          }}
        />
      ) : null}
      {velden.map((veld) => (
        <Privacyveld
          key={veld}
          label={t(`veld.${veld}.kop`)}
          uitleg={t(`veld.${veld}.uitleg`)}
          lezers={lezers(veld)}
          waarde={teksten[veld] ?? ''}
          zet={(tekst) => zet({ ...teksten, [veld]: tekst })}
          regels={veld === 'eigenAanname' ? 2 : 4}
          maximum={veld === 'eigenAanname' ? UITSPRAAK : LANG}
        />
      ))}
    </>
  );
}

/** Who reads a field, and from when: a spiegel stays at home, everything else waits for the rule of the ronde. */
function useLezers(review: Peerreview, ronde: Ronde, samen: boolean): (veld: Veld) => string {
  const { t } = useTranslation('schrijven');
  const ik = useIngelogd();
  const gastheer = review.gastheer.naam;
  return (veld) => {
    if (veld !== 'spiegel')
      return samen ? t(`lezersKort.${ronde.onthulling}`) : t(`lezers.${ronde.onthulling}`, { gastheer });
    if (review.intern) return t('lezers.spiegelIntern');
    return t('lezers.spiegel', { gemeente: ik.gemeente?.naam ?? '', gastheer });
  };
}
