import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import type { Schema } from '../api/client';
import { heeftStatus } from '../api/probleem';
import { naarInvoer, tijdstip, vanInvoer } from '../deel/datum';
import { NIVEAUS } from '../deel/mensen';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Paragraph } from '../deel/nlds';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { useRondes } from '../deel/reviewdelen';
import { useTaxonomie } from '../deel/taxonomie';
import { useKlad } from '../deel/useKlad';
import { Aankruisgroep, Tekstveld } from '../deel/Velden';
import type { Gemeente } from './useGemeenten';
import { useNodigUit, type Peerreview } from './useReviews';
import type { Ronde } from './useRondes';

interface Eigenschappen {
  review: Peerreview;
  gemeente: Gemeente;
  /** The service said no: this gemeente cannot be asked, and it does not say why. */
  weiger: () => void;
  annuleer: () => void;
  klaar: () => void;
}

const DAG = 86_400_000;

/** Asks one gemeente: of which niveaus, and by when. */
export function Uitnodigen({ review, gemeente, weiger, annuleer, klaar }: Eigenschappen) {
  const { t } = useTranslation('review');
  const { t: deel } = useTranslation('deel');
  const { naam } = useTaxonomie();
  const meld = useMeld();
  const rondes = useRondes(review.id).data ?? [];
  const nodig = useNodigUit(review.id);
  const [nu] = useState(Date.now);
  const laatste = laatsteBijdrage(rondes);
  const [velden, zet, wis] = useKlad(`${useIngelogd().id}/uitnodigen/${review.id}/${gemeente.code}`, {
    niveaus: [] as Schema<'Niveau'>[],
    antwoord: eindVanDeDag(nu + 14 * DAG),
    bijdrage: laatste ?? eindVanDeDag(nu + 70 * DAG),
  });
  const { niveaus, antwoord, bijdrage } = velden;
  const stuur = (verstuur: boolean) =>
    nodig.mutate(
      {
        gemeente: gemeente.code,
        niveaus,
        antwoordUiterlijkOp: vanInvoer(antwoord),
        bijdrageUiterlijkOp: vanInvoer(bijdrage),
        verstuur,
      },
      {
        onSuccess: () => {
          wis();
          meld(t(verstuur ? 'nodig.verstuurd' : 'nodig.klaargezet', { naam: gemeente.naam }));
          klaar();
        },
        onError: (fout) => {
          if (heeftStatus(fout, 409)) weiger();
        },
      },
    );

  return (
    <form
      onSubmit={(gebeurtenis: FormEvent) => {
        gebeurtenis.preventDefault();
        stuur(true);
      }}
    >
      <Paragraph>{t('nodig.watZijZien', { naam: gemeente.naam })}</Paragraph>
      <Aankruisgroep
        legende={t('nodig.niveaus')}
        uitleg={t('nodig.niveausUitleg')}
        fout={foutVan(nodig.error, 'niveaus')}
        keuzes={NIVEAUS.map((niveau) => ({
          code: niveau,
          naam: naam('niveaus', niveau),
          uitleg: gemeente.niveaus.includes(niveau) ? undefined : t('nodig.nietInProfiel', { naam: gemeente.naam }),
        }))}
        waarde={niveaus}
        zet={(nieuw) => zet({ ...velden, niveaus: nieuw })}
      />
      <Tekstveld
        soort="datetime-local"
        label={t('nodig.antwoord')}
        uitleg={t('nodig.antwoordUitleg')}
        waarde={antwoord}
        zet={(nieuw) => zet({ ...velden, antwoord: nieuw })}
        fout={foutVan(nodig.error, 'antwoordUiterlijkOp')}
      />
      <Tekstveld
        soort="datetime-local"
        label={t('nodig.bijdrage')}
        uitleg={
          <>
            {t('nodig.bijdrageUitleg')}
            {laatste && bijdrage && bijdrage < laatste ? (
              <strong className="smk-review-let-op">{t('nodig.teVroeg', { op: tijdstip(vanInvoer(laatste)) })}</strong>
            ) : null}
          </>
        }
        waarde={bijdrage}
        zet={(nieuw) => zet({ ...velden, bijdrage: nieuw })}
        fout={foutVan(nodig.error, 'bijdrageUiterlijkOp')}
      />
      {nodig.error ? <Probleemmelding fout={nodig.error} /> : null}
      <ButtonGroup>
        <Button
          appearance="primary-action-button"
          type="submit"
          busy={nodig.isPending}
          disabled={nodig.isPending || !antwoord || !bijdrage}
        >
          {t('nodig.nu')}
        </Button>
        <Button
          appearance="secondary-action-button"
          disabled={nodig.isPending || !antwoord || !bijdrage}
          onClick={() => stuur(false)}
        >
          {t('nodig.later')}
        </Button>
        <Button appearance="subtle-button" onClick={annuleer}>
          {deel('annuleren')}
        </Button>
      </ButtonGroup>
    </form>
  );
}

function eindVanDeDag(moment: number): string {
  return `${naarInvoer(new Date(moment).toISOString()).slice(0, 10)}T17:00`;
}

/** By the plan of the rounds, the last moment that a guest writes. */
function laatsteBijdrage(rondes: readonly Ronde[]): string | undefined {
  const laatste = rondes
    .filter((ronde) => ronde.schrijvers.includes('PEER'))
    .map((ronde) => ronde.deadlineOp ?? '')
    .sort()
    .pop();
  return laatste ? naarInvoer(laatste) : undefined;
}
