import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { api, doe, type Schema } from '../api/client';
import { focusOp } from '../deel/focus';
import { Inlevermelding, useInleveren } from '../deel/Inleveren';
import { useMeld } from '../deel/Melding';
import { Button, Heading2 } from '../deel/nlds';
import { Privacyveld } from '../deel/Privacyveld';
import { foutVan } from '../deel/Probleemmelding';
import { useKlad } from '../deel/useKlad';
import { useVerandering } from './useReviews';

/** The casushouder adds to a casus that is frozen: dated, and not to be changed any more. */
export function Addendum({ review }: { review: string }) {
  const { t } = useTranslation('review');
  const meld = useMeld();
  const [tekst, zetTekst, wisTekst] = useKlad<string>(`${useIngelogd().id}/addendum/${review}`, '');
  const voegToe = useVerandering(({ sleutel, ...body }: Schema<'AddendumInvoer'> & { sleutel: string }) =>
    doe(
      api.POST('/peerreviews/{id}/casus/addenda', {
        params: { path: { id: review }, header: { 'Idempotency-Key': sleutel } },
        body,
      }),
    ),
  );
  const inleveren = useInleveren(tekst.trim(), async ({ bevestigingen, sleutel }) => {
    await voegToe.mutateAsync({ tekst: tekst.trim(), sleutel, ...bevestigingen });
    wisTekst();
    meld(t('addendum.toegevoegd'));
    focusOp('aanvullingen');
  });

  return (
    <section>
      <Heading2>{t('addendum.kop')}</Heading2>
      <form
        onSubmit={(gebeurtenis: FormEvent) => {
          gebeurtenis.preventDefault();
          inleveren.lever();
        }}
      >
        <Privacyveld
          label={t('addendum.label')}
          uitleg={t('addendum.uitleg')}
          lezers={t('addendum.lezers')}
          waarde={tekst}
          zet={zetTekst}
          fout={foutVan(inleveren.fout, 'tekst')}
        />
        <Inlevermelding inleveren={inleveren} tekstVan={() => tekst.trim()} />
        <Button
          appearance="primary-action-button"
          type="submit"
          busy={inleveren.bezig}
          disabled={inleveren.bezig || tekst.trim() === ''}
        >
          {t('addendum.doe')}
        </Button>
      </form>
    </section>
  );
}
