import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { MetVersie, Schema } from '../api/client';
import { Geschiedenis } from '../deel/Geschiedenis';
import { Laden } from '../deel/Laden';
import { useMeld } from '../deel/Melding';
import { Heading2, Paragraph } from '../deel/nlds';
import { Overgangen } from '../deel/Overgangen';
import { Pagina } from '../deel/Pagina';
import { Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { useLes, useLesgeschiedenis } from '../les/useLessen';
import { OpTafel } from './OpTafel';
import { Samenvoegen } from './Samenvoegen';
import { useLesOvergang, useLesOvergangen } from './useRedactie';
import { Vergelijking } from './Vergelijking';

type Les = Schema<'Les'>;

export function Redactielespagina() {
  const { id = '' } = useParams();
  return <Laden vraag={useLes(id)}>{(les) => <Redactieles les={les} />}</Laden>;
}

function Redactieles({ les: { inhoud: les, etag } }: { les: MetVersie<Les> }) {
  const { t } = useTranslation(['redactie', 'les']);
  const geschiedenis = useLesgeschiedenis(les.id).data;
  const naam = (status: string) => t(`les:status.${status as Les['status']}`);
  return (
    <Pagina titel={les.titel} taal="nl" boven={<Schakel to="/redactie">{t('titel')}</Schakel>}>
      <p id="stand" tabIndex={-1}>
        <Status>{naam(les.status)}</Status>{' '}
        <Schakel to={`/lessen/${les.id}`}>{t(les.versienummer > 0 ? 'zoalsAnderen' : 'zoalsLes')}</Schakel>
      </p>
      {les.samengevoegdIn ? (
        <p>
          <Schakel to={`/redactie/${les.samengevoegdIn}`}>{t('les:opgegaan.naar')}</Schakel>
        </p>
      ) : null}
      {les.status === 'IN_REDACTIE' ? (
        <OpTafel key={les.id} les={les} etag={etag} />
      ) : (
        <>
          <Stappen id={les.id} versie={() => Promise.resolve(etag)} tekstVan={() => undefined} />
          <Inhoud les={les} />
          {les.status === 'SAMENGEVOEGD' || les.status === 'INGETROKKEN' ? null : <Vergelijking les={les} nu={les} />}
          <Samenvoegen les={les} versie={() => Promise.resolve(etag)} />
        </>
      )}
      {geschiedenis ? <Geschiedenis regels={geschiedenis.items} naam={naam} /> : null}
    </Pagina>
  );
}

/** What no act of the desk can bring about: a step that waits for it is not worth showing. */
const ONVERANDERLIJK = ['NOG_NIET_GEPUBLICEERD', 'EERDER_GEPUBLICEERD'];

function kanOoit({ voorwaarden }: Schema<'Overgang'>): boolean {
  return !voorwaarden.some(({ code, voldaan }) => !voldaan && ONVERANDERLIJK.includes(code));
}

/** What the desk may do now. The version is asked at the last moment: the text that is being written goes first. */
export function Stappen({
  id,
  versie,
  tekstVan,
}: {
  id: string;
  versie: () => Promise<string>;
  tekstVan: (veld: string) => string | undefined;
}) {
  const { t } = useTranslation(['redactie', 'les']);
  const { data } = useLesOvergangen(id);
  const zet = useLesOvergang(id);
  const meld = useMeld();
  const overgangen = data?.items.filter(kanOoit) ?? [];
  return overgangen.length > 0 ? (
    <>
      <Heading2>{t('stappen')}</Heading2>
      <Overgangen
        overgangen={overgangen}
        bijzaak={['INGETROKKEN', 'TERUGGEGEVEN']}
        naam={(naar) => t(`stap.${naar as 'GEPUBLICEERD'}`)}
        extra={(naar) => <Paragraph>{t(`stapUitleg.${naar as 'GEPUBLICEERD'}`)}</Paragraph>}
        tekstVan={tekstVan}
        daarna="stand"
        doe={async (verzoek) => {
          await zet(verzoek, await versie());
          meld(t('statusNu', { status: t(`les:status.${verzoek.naar as Les['status']}`) }));
        }}
      />
    </>
  ) : null;
}

function Inhoud({ les }: { les: Les }) {
  const { t } = useTranslation(['redactie', 'les']);
  return (
    <section aria-labelledby="tekst">
      <Heading2 id="tekst">{t('tekst')}</Heading2>
      {(['inzicht', 'wanneerWel', 'wanneerNiet'] as const).map((veld) => (
        <p key={veld}>
          <strong>{t(`les:veld.${veld}`)}:</strong>{' '}
          <span className="smk-tekst" lang="nl">
            {les[veld]}
          </span>
        </p>
      ))}
    </section>
  );
}
