import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { focusOp } from '../deel/focus';
import { Inlevermelding, useInleveren } from '../deel/Inleveren';
import { useMeld } from '../deel/Melding';
import { Button } from '../deel/nlds';
import { Privacyveld } from '../deel/Privacyveld';
import { useKlad } from '../deel/useKlad';
import { Noemen } from './Noemen';
import { plaats, useVernieuwGesprek } from './useGesprek';

interface Klad {
  tekst: string;
  genoemd: string[];
}

/** What one was going to say here and did not send. */
export function useBijdrageklad(gesprek: string) {
  const ik = useIngelogd();
  return useKlad<Klad>(`${ik.id}/bijdrage/${gesprek}`, { tekst: '', genoemd: [] });
}

/** Saying something: who reads it stands above it, and what was written stays until it is sent. */
export function Bijdrageformulier({ review, gesprek }: { review: string; gesprek: string }) {
  const { t } = useTranslation('gesprek');
  const meld = useMeld();
  const vernieuw = useVernieuwGesprek(review);
  const [klad, zet, wis] = useBijdrageklad(gesprek);
  const [keer, zetKeer] = useState(0);
  const [leeg, zetLeeg] = useState(false);
  const tekst = klad.tekst.trim();
  const inleveren = useInleveren(klad, async (inlevering) => {
    const id = await plaats(review, gesprek, { tekst, genoemd: klad.genoemd }, inlevering);
    wis();
    zetKeer(keer + 1);
    meld(t('geplaatst'));
    await vernieuw();
    focusOp(`bijdrage-${id}`);
  });
  return (
    <form
      className="smk-gesprek__formulier"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        zetLeeg(!tekst);
        if (tekst) inleveren.lever();
        else gebeurtenis.currentTarget.querySelector('textarea')?.focus();
      }}
    >
      <Privacyveld
        label={t('uwReactie')}
        lezers={t('lezers')}
        fout={leeg && !tekst ? t('nogLeeg') : undefined}
        waarde={klad.tekst}
        zet={(nieuw) => zet({ ...klad, tekst: nieuw })}
        regels={3}
      />
      <Noemen
        key={keer}
        review={review}
        gesprek={gesprek}
        apenstaart={/(^|\s)@/.test(klad.tekst)}
        waarde={klad.genoemd}
        zet={(genoemd) => zet({ ...klad, genoemd })}
      />
      <Inlevermelding inleveren={inleveren} tekstVan={() => tekst} />
      <Button appearance="primary-action-button" type="submit" busy={inleveren.bezig}>
        {t('plaats')}
      </Button>
    </form>
  );
}
