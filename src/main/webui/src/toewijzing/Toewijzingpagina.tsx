import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAdresfilter } from '../deel/adresfilter';
import { Laden } from '../deel/Laden';
import { Button, ButtonGroup, Heading2, Heading3, Paragraph } from '../deel/nlds';
import { Probleemmelding } from '../deel/Probleemmelding';
import { Schakel } from '../deel/Schakel';
import { Aankruisgroep } from '../deel/Velden';
import { Deelsgewijs } from './Deelsgewijs';
import { alsInvoer, type Keuzebord, keuzesVan, metKeuze, standVan, useKeuzes, verschilt } from './keuzes';
import { Teaminhoud } from './Teaminhoud';
import { type Kaderinhoud, Toewijzingkader } from './Toewijzingkader';
import { type Team, useBereken, useTeams } from './useToewijzingen';
import { bevat } from './woorden';
import { Zoekveld } from './Zoekveld';
import './toewijzing.css';

/** The proposal for a seizoen: how far it is, what came of it, and each team with its reasons. */
export function Toewijzingpagina() {
  const { t } = useTranslation('toewijzing');
  return (
    <Toewijzingkader venster={t('een.perCasus')} voorop>
      {(inhoud) => <Percasus {...inhoud} />}
    </Toewijzingkader>
  );
}

function Percasus({ toewijzing, seizoen }: Kaderinhoud) {
  const { t } = useTranslation('toewijzing');
  const kop = useRef<HTMLHeadingElement>(null);
  const begin = keuzesVan(toewijzing);
  const [keuzes, zet, wis] = useKeuzes(seizoen, toewijzing);
  const anders = verschilt(keuzes, begin);
  // what was sent or laid aside is as it was; from there one begins anew
  const bord: Keuzebord | undefined =
    toewijzing.status === 'BEREKEND'
      ? {
          stand: (peerreview, gemeente) => standVan(keuzes, peerreview, gemeente),
          kies: (peerreview, gemeente, keuze) => zet(metKeuze(keuzes, { peerreview, gemeente: gemeente.code }, keuze)),
        }
      : undefined;
  return (
    <section>
      <Heading2 ref={kop} tabIndex={-1}>
        {t('een.perCasus')}
      </Heading2>
      <Laden vraag={useTeams(toewijzing.id)}>
        {(teams) => <Teams teams={teams} toewijzing={toewijzing.id} bord={bord} />}
      </Laden>
      {anders ? (
        <Opnieuw
          {...{ seizoen, toewijzing }}
          keuzes={keuzes}
          klaar={wis}
          terug={() => {
            wis();
            kop.current?.focus();
          }}
        />
      ) : null}
    </section>
  );
}

function Teams({ teams, toewijzing, bord }: { teams: Team[]; toewijzing: string; bord: Keuzebord | undefined }) {
  const { t } = useTranslation('toewijzing');
  const filter = useAdresfilter();
  const zoek = filter.van('zoek');
  const open = filter.van('open') !== '';
  const gezocht = teams.filter(
    ({ gastheer, titel, plaatsen, gemis }) =>
      (!open || gemis !== undefined) &&
      bevat([gastheer.naam, titel, ...plaatsen.map(({ gemeente }) => gemeente.naam)], zoek),
  );
  return (
    <>
      <Zoekveld label={t('zoek.casus')} gevonden={t('zoek.casussen', { count: gezocht.length })} />
      <Aankruisgroep
        legende={t('zoek.toon')}
        keuzes={[{ code: 'JA', naam: t('zoek.alleenOpen') }]}
        waarde={open ? ['JA'] : []}
        zet={([aan]) => filter.zet('open', aan ?? '')}
      />
      <Deelsgewijs key={`${zoek}/${String(open)}`} items={gezocht}>
        {(deel) => (
          <ul className="smk-kaarten">
            {deel.map((team) => (
              <li key={team.peerreview} className="smk-kaart">
                <Heading3>
                  {team.gastheer.naam}: <span lang="nl">{team.titel}</span>
                </Heading3>
                <Teaminhoud toewijzing={toewijzing} team={team} bord={bord} />
              </li>
            ))}
          </ul>
        )}
      </Deelsgewijs>
    </>
  );
}

interface Opnieuweigenschappen extends Kaderinhoud {
  keuzes: ReturnType<typeof keuzesVan>;
  klaar: () => void;
  terug: () => void;
}

/** What was chosen otherwise stays in sight, with the computation one click away; the proposal itself stays as it is. */
function Opnieuw({ toewijzing, seizoen, keuzes, klaar, terug }: Opnieuweigenschappen) {
  const { t } = useTranslation('toewijzing');
  const naar = useNavigate();
  const bereken = useBereken(seizoen);
  return (
    <div className="smk-bewaarregel">
      {bereken.error ? <Probleemmelding fout={bereken.error} /> : null}
      <Paragraph>
        {t('anders.stand')}{' '}
        <Schakel to={`/seizoenen/${seizoen}/toewijzingen/nieuw?vanaf=${toewijzing.id}`}>{t('anders.bekijk')}</Schakel>
      </Paragraph>
      <ButtonGroup>
        <Button
          appearance="primary-action-button"
          busy={bereken.isPending}
          onClick={() =>
            bereken.mutate(alsInvoer(keuzes), {
              onSuccess: ({ id }) => {
                klaar();
                void naar(`/toewijzingen/${id}?met=${toewijzing.id}`);
              },
            })
          }
        >
          {t('opnieuw')}
        </Button>
        <Button appearance="subtle-button" onClick={terug}>
          {t('anders.vergeet')}
        </Button>
      </ButtonGroup>
    </div>
  );
}
