import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, doe, leesMetVersie } from '../api/client';
import { useMeld } from '../deel/Melding';
import { Button, Heading2, Heading3, Paragraph } from '../deel/nlds';
import { Probleemmelding } from '../deel/Probleemmelding';
import { schrijfpad } from './pad';
import { Reflectietekst } from './Reflectiekaart';
import {
  type Peerreview,
  type Reflectie,
  type Ronde,
  useMijnReflectie,
  useReflectiegeschiedenis,
  useVernieuwReview,
} from './useSchrijven';

interface Eigenschappen {
  review: Peerreview;
  ronde: Ronde;
  reflectie: Reflectie;
  /** What the page does with the draft that is now mine; without it, one goes to where it is written on. */
  overgenomen?: () => void;
}

/** A colleague's draft in the same team: to read, and to go on with where one has not begun oneself. */
export function Teamconcept({ review, ronde, reflectie, overgenomen }: Eigenschappen) {
  const { t } = useTranslation('schrijven');
  const naar = useNavigate();
  const meld = useMeld();
  const vernieuw = useVernieuwReview(review.id);
  const mijn = useMijnReflectie(review.id, ronde.id, true);
  const naam = reflectie.schrijver.naam;
  const overgenomenVan = useReflectiegeschiedenis(review.id, reflectie.id).data?.at(-1)?.reden;
  const Kop = overgenomen ? Heading2 : Heading3;
  const overname = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const pad = { id: review.id, reflectieId: reflectie.id };
      const { etag } = await leesMetVersie(
        api.GET('/peerreviews/{id}/reflecties/{reflectieId}', { params: { path: pad } }),
      );
      await doe(
        api.POST('/peerreviews/{id}/reflecties/{reflectieId}/overname', {
          params: { path: pad, header: { 'If-Match': etag, 'Idempotency-Key': crypto.randomUUID() } },
        }),
      );
      await vernieuw();
    },
    onSuccess: async () => {
      meld(t('team.overgenomen', { naam }));
      if (overgenomen) overgenomen();
      else await naar(schrijfpad(review.id, ronde.id));
    },
  });

  return (
    <section className="smk-vlak" aria-label={t('team.kop', { naam })}>
      <Kop className="smk-kop-klein">{t('team.kop', { naam })}</Kop>
      <Paragraph>{mijn.data ? t('team.zelfBegonnen') : t('team.uitleg', { naam })}</Paragraph>
      {overgenomenVan ? <Paragraph>{overgenomenVan}</Paragraph> : null}
      <details className="smk-uitklap">
        <summary>{t('team.lees')}</summary>
        <Reflectietekst ronde={ronde} reflectie={reflectie} niveau={overgenomen ? 3 : 4} />
      </details>
      {overname.error ? <Probleemmelding fout={overname.error} /> : null}
      {ronde.status === 'OPEN' && mijn.data === null ? (
        <Button
          appearance="secondary-action-button"
          busy={overname.isPending}
          onClick={() => {
            if (!overname.isPending) overname.mutate();
          }}
        >
          {t('team.overnemen')}
        </Button>
      ) : null}
    </section>
  );
}
