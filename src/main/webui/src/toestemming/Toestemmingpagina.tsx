import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { MetVersie, Schema } from '../api/client';
import { useIngelogd } from '../app/sessie';
import { tijdstip } from '../deel/datum';
import { Geschiedenis } from '../deel/Geschiedenis';
import { Laden } from '../deel/Laden';
import { useMeld } from '../deel/Melding';
import { Heading2, Heading3, Paragraph, UnorderedList, UnorderedListItem } from '../deel/nlds';
import { Overgangen } from '../deel/Overgangen';
import { Pagina } from '../deel/Pagina';
import { Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { useKlad } from '../deel/useKlad';
import { Radiogroep, Tekstveld } from '../deel/Velden';
import { Naamkeuze } from './Naamkeuze';
import {
  type Toestemming,
  useAntwoorden,
  useToestemming,
  useToestemmingGeschiedenis,
  useToestemmingOvergangen,
} from './useToestemmingen';

type Beslist = Exclude<Toestemming['status'], 'GEVRAAGD' | 'GEGEVEN'>;
type Naar = Schema<'ToestemmingOvergangInvoer'>['naar'];

/** One question: the wording that would be published beside our own fragment, and what a yes means. */
export function Toestemmingpagina() {
  const { id = '' } = useParams();
  const vraag = useToestemming(id);
  return <Laden vraag={vraag}>{(gelezen) => <Toestemminginhoud gelezen={gelezen} />}</Laden>;
}

function Toestemminginhoud({ gelezen }: { gelezen: MetVersie<Toestemming> }) {
  const { t } = useTranslation('toestemming');
  const { inhoud: toestemming } = gelezen;
  const geschiedenis = useToestemmingGeschiedenis(toestemming.id);
  const geldt = toestemming.status === 'GEVRAAGD' || toestemming.status === 'GEGEVEN';
  const eigen = useIngelogd().gemeente?.code === toestemming.gastheer.code;
  const laatste = geschiedenis.data?.at(-1);
  // taken back by the host it ends by itself: nobody of this gemeente did
  const zelf = laatste?.naar === 'INGETROKKEN' && laatste.door !== 'Systeem';
  return (
    <Pagina
      titel={t(eigen ? 'vraagEigen' : 'vraag', { titel: toestemming.titel })}
      boven={<Schakel to="/toestemmingen">{t('titel')}</Schakel>}
      inleiding={t(eigen ? (geldt ? 'vraagInleidingEigen' : 'vraagInleidingEigenWas') : 'vraagInleiding', {
        gemeente: toestemming.gastheer.naam,
      })}
    >
      <p id="stand" tabIndex={-1}>
        <Status>{t(`status.${toestemming.status}`)}</Status>
        {toestemming.status === 'GEVRAAGD'
          ? ` ${t('antwoordVoor', { tijdstip: tijdstip(toestemming.antwoordUiterlijkOp) })} ${t('geenAntwoord')}`
          : null}
      </p>
      {geldt ? null : (
        <Paragraph>
          {t(`klaar.${zelf ? (eigen ? 'EIGEN_INGETROKKEN' : 'ZELF_INGETROKKEN') : (toestemming.status as Beslist)}`)}
        </Paragraph>
      )}
      <div className="smk-naast">
        <section aria-labelledby="les">
          <Heading2 id="les">{t(geldt ? 'les.kop' : 'les.kopWas')}</Heading2>
          <Heading3 lang="nl">{toestemming.titel}</Heading3>
          {(['inzicht', 'wanneerWel', 'wanneerNiet'] as const).map((veld) => (
            <div key={veld}>
              <strong>{t(`les.${veld}`)}</strong>
              <p className="smk-tekst" lang="nl">
                {toestemming[veld]}
              </p>
            </div>
          ))}
        </section>
        <section aria-labelledby="fragment">
          <Heading2 id="fragment">{t('fragment.kop')}</Heading2>
          {toestemming.fragmenten.length > 0 ? (
            toestemming.fragmenten.map((fragment) => (
              <blockquote key={fragment} className="smk-citaat" lang="nl">
                {fragment}
              </blockquote>
            ))
          ) : (
            <Paragraph>{t(eigen ? 'fragment.eigen' : 'fragment.weg')}</Paragraph>
          )}
          {geldt && toestemming.fragmenten.length > 0 ? <Paragraph small>{t('fragment.uitleg')}</Paragraph> : null}
        </section>
      </div>
      {toestemming.status === 'GEGEVEN' ? (
        <Paragraph>
          {t('betekenis.woorden')} {t(eigen ? 'betekenis.laterEigen' : 'betekenis.later')}
        </Paragraph>
      ) : null}
      {toestemming.status === 'GEVRAAGD' ? (
        <>
          <Heading2>{t('betekenis.kop')}</Heading2>
          <UnorderedList>
            <UnorderedListItem>{t('betekenis.lezers')}</UnorderedListItem>
            <UnorderedListItem>{t('betekenis.woorden')}</UnorderedListItem>
            <UnorderedListItem>{t('betekenis.nee')}</UnorderedListItem>
            <UnorderedListItem>{t('betekenis.later')}</UnorderedListItem>
          </UnorderedList>
        </>
      ) : null}
      <Antwoord gelezen={gelezen} />
      {geschiedenis.data ? (
        <Geschiedenis regels={geschiedenis.data} naam={(status) => t(`status.${status as Toestemming['status']}`)} />
      ) : null}
    </Pagina>
  );
}

/** Yes, no, or back again later; and whether our name is shown. */
function Antwoord({ gelezen: { inhoud: toestemming, etag } }: { gelezen: MetVersie<Toestemming> }) {
  const { t } = useTranslation('toestemming');
  const { t: deel } = useTranslation('deel');
  const meld = useMeld();
  const { zetOver, zetNaam } = useAntwoorden(toestemming.id);
  const overgangen = useToestemmingOvergangen(toestemming.id).data?.items ?? [];
  const [antwoord, zet, wis] = useKlad(`${useIngelogd().id}/toestemming/${toestemming.id}`, {
    naamTonen: toestemming.naamTonen,
    waarom: '',
  });
  const { naamTonen, waarom } = antwoord;

  return (
    <>
      <Naamkeuze
        toestemming={toestemming}
        zet={async (tonen) => {
          await zetNaam.mutateAsync({ etag, naamTonen: tonen });
          meld(t(tonen ? 'meld.naamWel' : 'meld.naamNiet'));
        }}
      />
      <Overgangen
        overgangen={overgangen}
        bijzaak={['INGETROKKEN']}
        daarna="stand"
        naam={(naar) => t(`overgang.${naar as Naar}`)}
        extra={(naar) => (
          <>
            <Paragraph>{t(`gevolg.${naar as Naar}`)}</Paragraph>
            {naar === 'GEGEVEN' ? (
              <Radiogroep
                legende={t('naam.vraag')}
                uitleg={t('naam.uitleg')}
                keuzes={[
                  { code: 'nee', naam: t('naam.nee') },
                  { code: 'ja', naam: t('naam.ja') },
                ]}
                waarde={naamTonen ? 'ja' : 'nee'}
                zet={(keuze) => zet({ ...antwoord, naamTonen: keuze === 'ja' })}
              />
            ) : (
              <Tekstveld
                label={t('reden.label')}
                uitleg={deel('reden.uitleg')}
                lezers={t('reden.lezers')}
                waarde={waarom}
                zet={(nieuw) => zet({ ...antwoord, waarom: nieuw })}
                regels={3}
                maximum={1000}
                verplicht={false}
              />
            )}
          </>
        )}
        doe={async ({ naar }) => {
          const reden = naar === 'GEGEVEN' ? '' : waarom.trim();
          await zetOver.mutateAsync({
            etag,
            verzoek: {
              naar: naar as Naar,
              ...(reden ? { reden } : {}),
              ...(naar === 'GEGEVEN' ? { naamTonen } : {}),
            },
          });
          wis();
          meld(t(`meld.${naar as Naar}`));
        }}
      />
    </>
  );
}
