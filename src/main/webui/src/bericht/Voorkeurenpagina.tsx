import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { useVoorkeuren } from '../app/voorkeurstaal';
import { api, leesMetVersie, type MetVersie, type Schema } from '../api/client';
import { Laden } from '../deel/Laden';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Probleemmelding } from '../deel/Probleemmelding';
import { Schakel } from '../deel/Schakel';
import { Keuzeveld } from '../deel/Velden';
import { groepenVan } from './soorten';
import type { Berichtsoort } from './useBerichten';

type Voorkeuren = MetVersie<Schema<'Voorkeuren'>>;
type Wijze = Schema<'Berichtwijze'>;
type Weekdag = NonNullable<Schema<'Berichtvoorkeuren'>['overzichtDag']>;

const WIJZEN: readonly Wijze[] = ['DIRECT', 'DAGELIJKS', 'WEKELIJKS', 'UIT'];
const DAGEN: readonly Weekdag[] = ['MAANDAG', 'DINSDAG', 'WOENSDAG', 'DONDERDAG', 'VRIJDAG', 'ZATERDAG', 'ZONDAG'];
const UREN = Array.from({ length: 24 }, (_, uur) => String(uur));

/** What of my notices also comes by mail, and when. */
export function Voorkeurenpagina() {
  const { t } = useTranslation('bericht');
  const voorkeuren = useVoorkeuren();
  return (
    <Pagina titel={t('voorkeuren.titel')} inleiding={t('voorkeuren.inleiding')}>
      <Paragraph>
        <Schakel to="/notificaties">{t('voorkeuren.naarBerichten')}</Schakel>
      </Paragraph>
      <Laden vraag={voorkeuren}>{(huidig) => <Formulier key={huidig.etag} voorkeuren={huidig} />}</Laden>
    </Pagina>
  );
}

function Formulier({ voorkeuren }: { voorkeuren: Voorkeuren }) {
  const { t } = useTranslation(['bericht', 'deel']);
  const ik = useIngelogd();
  const { taal, berichten } = voorkeuren.inhoud;
  const [uur, zetUur] = useState(String(berichten?.overzichtUur ?? 8));
  const [weekdag, zetWeekdag] = useState<Weekdag>(berichten?.overzichtDag ?? 'MAANDAG');
  const [wijzen, zetWijzen] = useState(berichten?.wijzen ?? []);
  const client = useQueryClient();
  const meld = useMeld();
  const bewaar = useMutation({
    mutationFn: () =>
      leesMetVersie(
        api.PUT('/ik/voorkeuren', {
          params: { header: { 'If-Match': voorkeuren.etag } },
          body: { taal, berichten: { overzichtUur: Number(uur), overzichtDag: weekdag, wijzen } },
        }),
      ),
    onSuccess: (nieuw) => {
      client.setQueryData(['voorkeuren'], nieuw);
      meld(t('deel:opgeslagen'));
    },
    onError: () => client.invalidateQueries({ queryKey: ['voorkeuren'] }),
  });
  const zet = (soorten: readonly Berichtsoort[], wijze: Wijze) =>
    zetWijzen((vorige) => vorige.map((keuze) => (soorten.includes(keuze.soort) ? { ...keuze, wijze } : keuze)));
  return (
    <form
      aria-label={t('voorkeuren.titel')}
      onSubmit={(gebeurtenis: FormEvent) => {
        gebeurtenis.preventDefault();
        if (!bewaar.isPending) bewaar.mutate();
      }}
    >
      <Heading2>{t('voorkeuren.overzicht')}</Heading2>
      <Paragraph>{t('voorkeuren.overzichtUitleg')}</Paragraph>
      <Keuzeveld
        label={t('voorkeuren.uur')}
        waarde={uur}
        zet={zetUur}
        keuzes={UREN.map((u) => [u, `${u.padStart(2, '0')}:00`] as const)}
      />
      <Keuzeveld
        label={t('voorkeuren.dag')}
        waarde={weekdag}
        zet={zetWeekdag}
        keuzes={DAGEN.map((d) => [d, t(`dag.${d}`)] as const)}
      />
      <Heading2>{t('voorkeuren.wat')}</Heading2>
      {groepenVan(ik)
        .map(({ naam, soorten }) => ({ naam, keuzes: wijzen.filter(({ soort }) => soorten.includes(soort)) }))
        .filter(({ keuzes }) => keuzes.length > 0)
        .map(({ naam, keuzes }) => (
          <Groepkeuze key={naam} naam={t(`groep.${naam}`)} keuzes={keuzes} zet={zet} />
        ))}
      {bewaar.error ? <Probleemmelding fout={bewaar.error} /> : null}
      <ButtonGroup>
        <Button appearance="primary-action-button" type="submit" busy={bewaar.isPending}>
          {t('deel:opslaan')}
        </Button>
      </ButtonGroup>
    </form>
  );
}

interface Groep {
  naam: string;
  keuzes: readonly { soort: Berichtsoort; wijze: Wijze }[];
  zet: (soorten: readonly Berichtsoort[], wijze: Wijze) => void;
}

/** One choice for all that belongs together; who wants, chooses by kind. */
function Groepkeuze({ naam, keuzes, zet }: Groep) {
  const { t } = useTranslation('bericht');
  const gelijk = new Set(keuzes.map(({ wijze }) => wijze)).size === 1 ? keuzes[0]?.wijze : undefined;
  const wijzen = WIJZEN.map((w) => [w, t(`wijze.${w}`)] as const);
  return (
    <>
      <Keuzeveld<Wijze | ''>
        label={naam}
        waarde={gelijk ?? ''}
        leeg={gelijk ? undefined : t('voorkeuren.verschilt')}
        zet={(wijze) => {
          if (wijze)
            zet(
              keuzes.map(({ soort }) => soort),
              wijze,
            );
        }}
        keuzes={wijzen}
      />
      <details className="smk-uitklap">
        <summary>{t('voorkeuren.perSoort', { naam })}</summary>
        {keuzes.map(({ soort, wijze }) => (
          <Keuzeveld
            key={soort}
            label={t(`soort.${soort}`)}
            waarde={wijze}
            zet={(nieuw) => zet([soort], nieuw)}
            keuzes={wijzen}
          />
        ))}
      </details>
    </>
  );
}
