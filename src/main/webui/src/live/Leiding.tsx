import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Button, Heading2, Heading3, Paragraph } from '../deel/nlds';
import { Probleemmelding } from '../deel/Probleemmelding';
import { useRondes } from '../deel/reviewdelen';
import { Knopschakel } from '../deel/Schakel';
import { type Dia, useDias } from '../review/useDias';
import { Afronden } from './Afronden';
import { isHetzelfde } from './isHetzelfde';
import { Keuze } from './Keuze';
import { Samenschrijven } from './Samenschrijven';
import { Spreker } from './Spreker';
import { Tijd } from './Tijd';
import { useTipdias } from './useBeeld';
import { type Live, type Stand, useToon } from './useLive';

interface Eigenschappen {
  review: Schema<'Peerreview'>;
  sessie: string;
  stand: Stand;
}

/** What is on stays on; nobody in particular, or no end, where it is undefined. */
export type Zet = (anders: { spreker?: string | undefined; eindigtOp?: string | undefined }) => void;
/** Another thing: nobody has the floor for it yet, and it has no time. */
export type ZetOp = (op: Schema<'LiveInvoer'>) => void;

/** For who leads: what is on everyone's screen, who has the floor, for how long, and who is ready. */
export function Leiding({ review, sessie, stand }: Eigenschappen) {
  const { t } = useTranslation('live');
  const { inhoud: live, etag } = stand;
  const toon = useToon(review.id, sessie);
  const dias = useDias(review.id);
  const tips = useTipdias(review.id, review.status === 'OOGST' || review.status === 'OPVOLGING');
  const rondes = useRondes(review.id);
  const kop = useRef<HTMLHeadingElement>(null);
  useVersBij(review.id, live.soort);

  const alles = [...(dias.data ?? []), ...(tips.data ?? [])];
  const plaats = alles.findIndex(({ op }) => isHetzelfde(op, live));
  const zetOp: ZetOp = (body) => {
    // a second press would be against the version of before the first
    if (!toon.isPending) toon.mutate({ etag, body });
  };
  const zet: Zet = (anders) => {
    const { spreker, eindigtOp } = { spreker: live.spreker?.id, eindigtOp: live.eindigtOp, ...anders };
    zetOp({ ...wat(live), ...(spreker ? { spreker } : {}), ...(eindigtOp ? { eindigtOp } : {}) });
  };
  const volgende = plaats < 0 ? eersteVan(alles, live) : plaats + 1;
  const stap = (nummer: number) => {
    const dia = alles[nummer];
    if (dia) zetOp(dia.op);
  };

  return (
    <section className="smk-live-leiding smk-vlak" aria-labelledby="live-leiding">
      <Heading2 id="live-leiding" ref={kop} tabIndex={-1}>
        {t('leiding.kop')}
      </Heading2>
      {toon.error ? <Probleemmelding fout={toon.error} /> : null}
      {live.soort === 'STILSCHRIJVEN' ? null : (
        <div className="smk-live-knoppen smk-live-knoppen--midden">
          <Button appearance="secondary-action-button" disabled={plaats <= 0} onClick={() => stap(plaats - 1)}>
            {t('leiding.vorige')}
          </Button>
          <Button appearance="primary-action-button" disabled={volgende >= alles.length} onClick={() => stap(volgende)}>
            {t('leiding.volgende')}
          </Button>
          {plaats >= 0 ? <span>{t('leiding.plaats', { nummer: plaats + 1, totaal: alles.length })}</span> : null}
        </div>
      )}
      <Keuze dias={alles} rondes={rondes.data ?? []} live={live} zetOp={zetOp} />
      <Spreker key={live.spreker?.id ?? ''} live={live} zet={zet} />
      <Tijd stand={stand} zet={zet} />
      <Samenschrijven review={review} rondes={rondes.data ?? []} live={live} zetOp={zetOp} kop={kop} />
      {live.soort === 'NIETS' ? null : <NietKlaar live={live} />}
      <p>
        <Knopschakel to={`/peerreviews/${review.id}/sessies/${sessie}/live/projectie`}>
          {t('leiding.groot')}
        </Knopschakel>
      </p>
      <Afronden review={review.id} sessie={sessie} />
    </section>
  );
}

function NietKlaar({ live: { nietKlaar = [], aantalKlaar = 0 } }: { live: Live }) {
  const { t } = useTranslation('live');
  return (
    <>
      <Heading3>{t('klaar.kop')}</Heading3>
      <Paragraph>
        {t('klaar.aantal', { count: aantalKlaar })}{' '}
        {nietKlaar.length > 0 ? t('klaar.niet', { namen: nietKlaar.map(({ naam }) => naam).join(', ') }) : null}
      </Paragraph>
    </>
  );
}

function wat({ soort = 'NIETS', ding, veld }: Live): Schema<'LiveInvoer'> {
  return { soort, ...(ding ? { ding } : {}), ...(veld ? { veld } : {}) };
}

/** After all that a ronde brought comes the first of it. */
function eersteVan(dias: readonly Dia[], { soort, ding }: Live): number {
  return soort === 'RONDE'
    ? Math.max(
        0,
        dias.findIndex(({ ronde }) => ronde?.id === ding),
      )
    : 0;
}

/** What a ronde that closes brings is there to be chosen at once. */
function useVersBij(review: string, soort: Live['soort']): void {
  const client = useQueryClient();
  useEffect(() => {
    for (const deel of ['projectie', 'rondes', 'begeleiding']) {
      void client.invalidateQueries({ queryKey: ['peerreviews', review, deel] });
    }
  }, [client, review, soort]);
}
