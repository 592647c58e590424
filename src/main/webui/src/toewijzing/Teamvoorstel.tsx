import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetVersie, Schema } from '../api/client';
import { heeftStatus } from '../api/probleem';
import { precies } from '../deel/datum';
import { focusOp } from '../deel/focus';
import { Laden } from '../deel/Laden';
import { useMeld } from '../deel/Melding';
import { Button, Heading2, Heading3, Paragraph } from '../deel/nlds';
import { Probleemmelding } from '../deel/Probleemmelding';
import { useRondes } from '../deel/reviewdelen';
import type { Keuzebord, Keuzes } from './keuzes';
import { Peerkeuzes } from './Peerkeuzes';
import { Teaminhoud } from './Teaminhoud';
import { Toewijzingovergangen } from './Toewijzingovergangen';
import {
  type Team,
  type Toewijzing,
  useLegPeerkeuzesVast,
  usePeerkeuzes,
  useReviewtoewijzingen,
  useStelTeamVoor,
  useTeams,
  useToewijzing,
  useVerschil,
} from './useToewijzingen';
import { Teamverschil } from './Verschillen';
import { Wegen } from './Wegen';

type Gelezen = MetVersie<Schema<'Peerkeuzes'>>;

/** Whether a place fell open and somebody is proposed for it: then that is what one comes for. */
export function useOpengevallen(review: string): boolean {
  return lopend(useReviewtoewijzingen(review).data?.items)[0]?.aanleiding === 'OPENGEVALLEN';
}

/** The newest first. */
function lopend(toewijzingen: readonly Toewijzing[] = []): Toewijzing[] {
  return toewijzingen.filter(({ status }) => status === 'BEREKEND');
}

/** Who could complete the team of one review, with the reasons; nothing is sent until somebody does so. */
export function Teamvoorstel({ review }: { review: string }) {
  const peerkeuzes = usePeerkeuzes(review);
  // a review that asks no peers has no such choices
  if (heeftStatus(peerkeuzes.error, 404)) return null;
  return <Laden vraag={peerkeuzes}>{(gelezen) => <Voorstellen review={review} gelezen={gelezen} />}</Laden>;
}

function Voorstellen({ review, gelezen }: { review: string; gelezen: Gelezen }) {
  const { t } = useTranslation('toewijzing');
  const meld = useMeld();
  const kop = useRef<HTMLHeadingElement>(null);
  const toewijzingen = useReviewtoewijzingen(review);
  const [nu, vorige] = lopend(toewijzingen.data?.items);
  const stelVoor = useStelTeamVoor(review);
  const [gekozen, kies] = useState<Keuzes['gewichten']>();
  const gewichten = gekozen ?? nu?.gewichten ?? {};
  const opnieuw = () =>
    stelVoor.mutate(Object.keys(gewichten).length > 0 ? { gewichten } : {}, {
      onSuccess: () => {
        meld(t('teamvoorstel.klaar'));
        focusOp(kop);
      },
    });
  return (
    <section>
      <Heading2 ref={kop} tabIndex={-1}>
        {t(nu?.aanleiding === 'OPENGEVALLEN' ? 'teamvoorstel.opengevallen' : 'teamvoorstel.kop')}
      </Heading2>
      {nu ? null : <Paragraph>{t('teamvoorstel.uitleg')}</Paragraph>}
      {nu ? (
        <Voorstel
          key={nu.id}
          id={nu.id}
          vorige={vorige}
          bordkeuzes={{ review, gelezen }}
          opnieuw={{ doe: opnieuw, bezig: stelVoor.isPending }}
        />
      ) : null}
      {stelVoor.error ? <Probleemmelding fout={stelVoor.error} /> : null}
      <Peerkeuzes review={review} gelezen={gelezen} />
      <Wegen gewichten={gewichten} zet={kies} />
      <p>
        <Button
          appearance={nu ? 'secondary-action-button' : 'primary-action-button'}
          busy={stelVoor.isPending}
          onClick={opnieuw}
        >
          {t(nu ? 'opnieuw' : 'teamvoorstel.stelVoor')}
        </Button>
      </p>
    </section>
  );
}

interface Voorsteleigenschappen {
  id: string;
  vorige: Toewijzing | undefined;
  bordkeuzes: { review: string; gelezen: Gelezen };
  opnieuw: { doe: () => void; bezig: boolean };
}

function Voorstel({ id, vorige, bordkeuzes, opnieuw }: Voorsteleigenschappen) {
  const { t } = useTranslation('toewijzing');
  const rondes = useRondes(bordkeuzes.review).data;
  const { bord, fout } = usePeerbord(bordkeuzes.review, bordkeuzes.gelezen);
  const teams = useTeams(id);
  return (
    <div className="smk-kaart">
      <Laden vraag={useToewijzing(id)}>
        {(gelezen) => (
          <Laden vraag={teams}>
            {([team]) =>
              team ? (
                <>
                  <Wie team={team} toewijzing={gelezen.inhoud} />
                  {fout ? <Probleemmelding fout={fout} /> : null}
                  <Teaminhoud toewijzing={id} team={team} bord={bord} />
                  {vorige ? <Anders id={id} vorige={vorige} /> : null}
                  {rondes ? (
                    <Toewijzingovergangen
                      {...gelezen}
                      rondes={rondes}
                      aantal={team.plaatsen.filter(({ herkomst }) => herkomst !== 'BEZET').length}
                      opnieuw={opnieuw}
                    />
                  ) : null}
                </>
              ) : (
                <Paragraph>{t('team.niemand')}</Paragraph>
              )
            }
          </Laden>
        )}
      </Laden>
    </div>
  );
}

function Wie({ team, toewijzing }: { team: Team; toewijzing: Toewijzing }) {
  const { t } = useTranslation('toewijzing');
  const namen = team.plaatsen.filter(({ herkomst }) => herkomst !== 'BEZET').map(({ gemeente }) => gemeente.naam);
  return (
    <>
      <Heading3>{t('een.titel', { op: precies(toewijzing.gestartOp) })}</Heading3>
      <Paragraph>
        {namen.length > 0 ? t('teamvoorstel.wij', { namen: namen.join(', ') }) : t('teamvoorstel.niemand')}{' '}
        {t('teamvoorstel.nietsVerstuurd')}
      </Paragraph>
    </>
  );
}

/** What is otherwise than in the proposal before. */
function Anders({ id, vorige }: { id: string; vorige: Toewijzing }) {
  const { t } = useTranslation('toewijzing');
  const kop = useId();
  const verschil = useVerschil(id, vorige.id);
  return (
    <section aria-labelledby={kop}>
      <Heading3 id={kop}>{t('verschil.vorige')}</Heading3>
      <Laden vraag={verschil}>
        {([ander]) => (ander ? <Teamverschil verschil={ander} /> : <Paragraph>{t('verschil.zelfde')}</Paragraph>)}
      </Laden>
    </section>
  );
}

/** Each choice is laid down at once, for every proposal to come. */
function usePeerbord(review: string, { inhoud, etag }: Gelezen): { bord: Keuzebord; fout: unknown } {
  const leg = useLegPeerkeuzesVast(review);
  const { aantalPeers, vast, uitgesloten } = inhoud;
  const codes = (gemeenten: Schema<'GemeenteRef'>[], zonder: string) =>
    gemeenten.map(({ code }) => code).filter((code) => code !== zonder);
  return {
    fout: leg.error,
    bord: {
      stand: (_, gemeente) =>
        vast.some(({ code }) => code === gemeente)
          ? 'VAST'
          : uitgesloten.some(({ code }) => code === gemeente)
            ? 'UIT'
            : undefined,
      kies: (_, { code }, keuze) => {
        leg.mutate({
          etag,
          aantalPeers,
          vast: [...codes(vast, code), ...(keuze === 'VAST' ? [code] : [])],
          uitgesloten: [...codes(uitgesloten, code), ...(keuze === 'UIT' ? [code] : [])],
        });
      },
    },
  };
}
