import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import type { Schema } from '../api/client';
import { heeftStatus } from '../api/probleem';
import { NIVEAUS } from '../deel/mensen';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Paragraph } from '../deel/nlds';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { useRondes } from '../deel/reviewdelen';
import { useTaxonomie } from '../deel/taxonomie';
import { useKlad } from '../deel/useKlad';
import { Aankruisgroep } from '../deel/Velden';
import { alsUiterlijk, Uiterlijk, useBegintermijnen } from '../uitnodiging/Uiterlijk';
import type { Gemeente } from './useGemeenten';
import { useNodigUit, type Peerreview } from './useReviews';

interface Eigenschappen {
  review: Peerreview;
  gemeente: Gemeente;
  /** The service said no: this gemeente cannot be asked, and it does not say why. */
  weiger: () => void;
  annuleer: () => void;
  klaar: () => void;
}

/** Asks one gemeente: of which niveaus, and by when. */
export function Uitnodigen({ review, gemeente, weiger, annuleer, klaar }: Eigenschappen) {
  const { t } = useTranslation('review');
  const { t: deel } = useTranslation('deel');
  const { naam } = useTaxonomie();
  const meld = useMeld();
  const rondes = useRondes(review.id).data ?? [];
  const nodig = useNodigUit(review.id);
  const begin = useBegintermijnen(rondes);
  const [velden, zet, wis] = useKlad(`${useIngelogd().id}/uitnodigen/${review.id}/${gemeente.code}`, {
    niveaus: [] as Schema<'Niveau'>[],
    ...begin,
  });
  const { niveaus, antwoord, bijdrage } = velden;
  const stuur = (verstuur: boolean) =>
    nodig.mutate(
      {
        gemeente: gemeente.code,
        niveaus,
        ...alsUiterlijk(velden),
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
      <Uiterlijk
        rondes={rondes}
        waarde={velden}
        zet={(termijnen) => zet({ ...velden, ...termijnen })}
        fout={nodig.error}
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
