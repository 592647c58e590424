import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { api, doe } from '../api/client';
import { focusOp } from '../deel/focus';
import { Inlevermelding, useInleveren } from '../deel/Inleveren';
import { useMeld } from '../deel/Melding';
import { Button, Heading2 } from '../deel/nlds';
import { Privacyveld } from '../deel/Privacyveld';
import { useKlad } from '../deel/useKlad';
import { Radiogroep } from '../deel/Velden';
import { type Peerreview, useVernieuwReview } from './useSchrijven';

const VRAAG = 1000;

/** The question put again, or the choice that it stands; either way with what led to it. */
export function Vraagversieformulier({ review, nu }: { review: Peerreview; nu: string }) {
  const { t } = useTranslation('schrijven');
  const ik = useIngelogd();
  const meld = useMeld();
  const vernieuw = useVernieuwReview(review.id);
  const [velden, zet, wis] = useKlad(`${ik.id}/vraagversie/${review.id}`, { blijft: false, tekst: nu, aanleiding: '' });
  const { blijft, tekst, aanleiding } = velden;
  const lezers = t('lezers.DIRECT', { gastheer: review.gastheer.naam });
  const teksten: Record<string, string> = { tekst: tekst.trim(), aanleiding: aanleiding.trim() };
  const inleveren = useInleveren([blijft, teksten], async ({ bevestigingen, sleutel }) => {
    await doe(
      api.POST('/peerreviews/{id}/vraagversies', {
        params: { path: { id: review.id }, header: { 'Idempotency-Key': sleutel } },
        body: {
          ongewijzigd: blijft,
          aanleiding: aanleiding.trim(),
          ...(blijft ? {} : { tekst: tekst.trim() }),
          ...bevestigingen,
        },
      }),
    );
    wis();
    meld(t('versies.bewaard'));
    await vernieuw();
    focusOp('versies');
  });
  return (
    <form
      className="smk-vlak"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        inleveren.lever();
      }}
    >
      <Heading2>{t('versies.stel')}</Heading2>
      <Radiogroep
        legende={t('versies.keuze')}
        keuzes={[
          { code: 'nieuw', naam: t('versies.keuzeNieuw') },
          { code: 'blijft', naam: t('versies.keuzeBlijft') },
        ]}
        waarde={blijft ? 'blijft' : 'nieuw'}
        zet={(keuze) => zet({ ...velden, blijft: keuze === 'blijft' })}
      />
      {blijft ? (
        <blockquote className="smk-citaat" lang="nl">
          {nu}
        </blockquote>
      ) : (
        <Privacyveld
          label={t('versies.tekst')}
          lezers={lezers}
          waarde={tekst}
          zet={(nieuw) => zet({ ...velden, tekst: nieuw })}
          regels={3}
          maximum={VRAAG}
        />
      )}
      <Privacyveld
        label={t(blijft ? 'versies.waaromBlijft' : 'versies.waaromNieuw')}
        uitleg={t('versies.waaromUitleg')}
        lezers={t('lezersKort.DIRECT')}
        waarde={aanleiding}
        zet={(nieuw) => zet({ ...velden, aanleiding: nieuw })}
        regels={3}
      />
      <Inlevermelding inleveren={inleveren} tekstVan={(veld) => teksten[veld]} />
      <Button appearance="primary-action-button" type="submit" busy={inleveren.bezig}>
        {t('versies.verstuur')}
      </Button>
    </form>
  );
}
