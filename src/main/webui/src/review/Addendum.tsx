import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { api, doe, type Schema } from '../api/client';
import { Dialoog } from '../deel/Dialoog';
import { focusOp } from '../deel/focus';
import { Inleverdialoog, openBevindingen } from '../deel/Inleverdialoog';
import { useMeld } from '../deel/Melding';
import { Button, Heading2 } from '../deel/nlds';
import { Privacyveld } from '../deel/Privacyveld';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { useSleutel } from '../deel/sleutel';
import { useKlad } from '../deel/useKlad';
import { useVerandering } from './useReviews';

/** The casushouder adds to a casus that is frozen: dated, and not to be changed any more. */
export function Addendum({ review }: { review: string }) {
  const { t } = useTranslation('review');
  const meld = useMeld();
  const metSleutel = useSleutel();
  const [tekst, zetTekst, wisTekst] = useKlad<string>(`${useIngelogd().id}/addendum/${review}`, '');
  const [afgewezen, zetAfgewezen] = useState(false);
  const voegToe = useVerandering((body: Schema<'AddendumInvoer'>) =>
    metSleutel(body, (sleutel) =>
      doe(
        api.POST('/peerreviews/{id}/casus/addenda', {
          params: { path: { id: review }, header: { 'Idempotency-Key': sleutel } },
          body,
        }),
      ),
    ),
  );
  const bevindingen = openBevindingen(voegToe.error);

  const stuur = (bevestigingen?: Schema<'Bevestiging'>[]) => {
    zetAfgewezen(false);
    voegToe.mutate(
      { tekst: tekst.trim(), ...(bevestigingen ? { bevestigingen } : {}) },
      {
        onSuccess: () => {
          wisTekst();
          meld(t('addendum.toegevoegd'));
          focusOp('aanvullingen');
        },
        onError: () => zetAfgewezen(true),
      },
    );
  };

  return (
    <section>
      <Heading2>{t('addendum.kop')}</Heading2>
      <form
        onSubmit={(gebeurtenis: FormEvent) => {
          gebeurtenis.preventDefault();
          stuur();
        }}
      >
        <Privacyveld
          label={t('addendum.label')}
          uitleg={t('addendum.uitleg')}
          lezers={t('addendum.lezers')}
          waarde={tekst}
          zet={zetTekst}
          fout={foutVan(voegToe.error, 'tekst')}
        />
        {voegToe.error && !bevindingen ? <Probleemmelding fout={voegToe.error} /> : null}
        <Button
          appearance="primary-action-button"
          type="submit"
          busy={voegToe.isPending}
          disabled={voegToe.isPending || tekst.trim() === ''}
        >
          {t('addendum.doe')}
        </Button>
      </form>
      <Dialoog
        titel={t('addendum.privacy')}
        open={afgewezen && bevindingen !== undefined}
        sluit={() => zetAfgewezen(false)}
      >
        <Inleverdialoog
          bevindingen={bevindingen ?? []}
          tekstVan={() => tekst.trim()}
          bezig={voegToe.isPending}
          bevestig={stuur}
          terug={() => zetAfgewezen(false)}
        />
      </Dialoog>
    </section>
  );
}
