import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useIngelogd } from '../app/sessie';
import type { MetVersie, Schema } from '../api/client';
import { Geschiedenis } from '../deel/Geschiedenis';
import { Laden } from '../deel/Laden';
import { useMeld } from '../deel/Melding';
import { Heading2, Paragraph } from '../deel/nlds';
import { Overgangen } from '../deel/Overgangen';
import { Pagina } from '../deel/Pagina';
import { Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { Toepassingformulier } from './Toepassingformulier';
import {
  useLes,
  useToepassing,
  useToepassinggeschiedenis,
  useToepassingOvergang,
  useToepassingOvergangen,
} from './useLessen';

type Toepassing = Schema<'Toepassing'>;

export function Toepassingpagina() {
  const { id = '' } = useParams();
  return <Laden vraag={useToepassing(id)}>{(gelezen) => <Inhoud key={id} gelezen={gelezen} />}</Laden>;
}

function Inhoud({ gelezen }: { gelezen: MetVersie<Toepassing> }) {
  const { inhoud: toepassing, etag } = gelezen;
  const { t } = useTranslation('les');
  const les = useLes(toepassing.les).data?.inhoud;
  const geschiedenis = useToepassinggeschiedenis(toepassing.id).data;
  const { gemeente } = useIngelogd();
  const eigen = gemeente !== undefined && toepassing.gemeente?.code === gemeente.code;
  const statusnaam = (status: string) => t(`toepassingstatus.${status as Toepassing['status']}`);
  return (
    <Pagina
      titel={t('toepassing.titel', { wie: toepassing.gemeente?.naam ?? t('toepassing.zonderNaam') })}
      boven={
        <>
          <Schakel to="/lessen">{t('titel')}</Schakel> ·{' '}
          <Schakel to={`/lessen/${toepassing.les}`} lang="nl">
            {les?.titel ?? t('toepassing.deLes')}
          </Schakel>
        </>
      }
    >
      <p id="stand" tabIndex={-1}>
        <Status>{statusnaam(toepassing.status)}</Status>
      </p>
      {eigen ? (
        <>
          <Stappen toepassing={toepassing} etag={etag} />
          <Toepassingformulier gelezen={gelezen} />
        </>
      ) : (
        <Lezen toepassing={toepassing} />
      )}
      {geschiedenis ? <Geschiedenis regels={geschiedenis.items} naam={statusnaam} /> : null}
    </Pagina>
  );
}

function Lezen({ toepassing }: { toepassing: Toepassing }) {
  const { t } = useTranslation('les');
  return (['context', 'watVeranderde', 'waarWerkteHet', 'waarNiet'] as const).map((veld) => (
    <section key={veld} aria-labelledby={veld}>
      <Heading2 id={veld}>{t(`toepassing.${veld}`)}</Heading2>
      {toepassing[veld] ? (
        <p className="smk-tekst" lang="nl">
          {toepassing[veld]}
        </p>
      ) : (
        <Paragraph className="smk-zacht">{t('toepassing.nogNiets')}</Paragraph>
      )}
    </section>
  ));
}

function Stappen({ toepassing, etag }: { toepassing: Toepassing; etag: string }) {
  const { t } = useTranslation('les');
  const { data } = useToepassingOvergangen(toepassing.id);
  const zet = useToepassingOvergang(toepassing.id, etag);
  const meld = useMeld();
  const naam = (naar: string) => t(`toepassingstap.${naar as 'PROBEERT'}`);
  return data ? (
    <Overgangen
      overgangen={data.items}
      bijzaak={['GESTOPT']}
      naam={naam}
      daarna="stand"
      doe={async (verzoek) => {
        await zet(verzoek);
        meld(t('toepassing.statusNu', { status: t(`toepassingstatus.${verzoek.naar as Toepassing['status']}`) }));
      }}
    />
  ) : null;
}
