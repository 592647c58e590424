import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useIngelogd } from '../app/sessie';
import type { MetVersie, Schema } from '../api/client';
import { kort } from '../deel/kort';
import { Geschiedenis, Waarom } from '../deel/Geschiedenis';
import { Intussenmelding } from '../deel/Intussenmelding';
import { Laden } from '../deel/Laden';
import { useMeld } from '../deel/Melding';
import { Heading2, Paragraph } from '../deel/nlds';
import { Overgangen, type Overgangverzoek } from '../deel/Overgangen';
import { Pagina } from '../deel/Pagina';
import { Reviewmenu, useReview } from '../deel/review';
import { Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { useTaxonomie } from '../deel/taxonomie';
import { useWijziging } from '../deel/useWijziging';
import { Gesprek } from '../gesprek/Gesprek';
import { Voordrachtbeeld } from './Voordrachtbeeld';
import { type Voordracht, Voordrachtvelden } from './Voordrachtvelden';
import './oogst.css';
import { type Tip, useFragmenten, useOogsten, useTip, useTipGeschiedenis, useTipOvergangen, useTips } from './useOogst';

/** One tip: where it came from, what the host says, and its way to the shared lessons. */
export function Tippagina() {
  const { id = '', tipId = '' } = useParams();
  const review = useReview(id);
  const tip = useTip(id, tipId);
  return (
    <Laden vraag={review}>
      {({ inhoud }) => (
        <Laden vraag={tip}>{(gelezen) => <Tipinhoud key={tipId} review={inhoud} gelezen={gelezen} />}</Laden>
      )}
    </Laden>
  );
}

function Tipinhoud({ review, gelezen }: { review: Schema<'Peerreview'>; gelezen: MetVersie<Tip> }) {
  const { inhoud: tip } = gelezen;
  const { t } = useTranslation('oogst');
  const { naam } = useTaxonomie();
  const alleFragmenten = useFragmenten(review.id).data ?? [];
  const fragmenten = alleFragmenten.filter((fragment) => fragment.tip === tip.id);
  const spanningen = (useTips(review.id).data ?? []).filter((ander) => tip.spanningen.includes(ander.id));
  const geschiedenis = useTipGeschiedenis(review.id, tip.id);

  return (
    <Pagina titel={t('tippagina.titel', { tip: kort(tip.tekst) })} boven={<Reviewmenu review={review} />}>
      {kort(tip.tekst) === tip.tekst ? null : (
        <blockquote className="smk-citaat smk-oogst-tiptekst" lang="nl">
          {tip.tekst}
        </blockquote>
      )}
      <Paragraph id="tipstatus" tabIndex={-1}>
        {t('tippagina.principe', { principe: naam('principes', tip.principe) })}{' '}
        <Status>{t(`status.${tip.status}`)}</Status>
      </Paragraph>
      {tip.status === 'CONCEPT' ? <Waarom regels={geschiedenis.data} status={tip.status} /> : null}
      <Heading2>{t('tippagina.fragmenten')}</Heading2>
      <ul className="smk-oogst-fragmenten">
        {fragmenten.map((fragment) => (
          <li key={fragment.id} className="smk-oogst-fragment">
            <q lang="nl">{fragment.tekst}</q>
            <p className="smk-oogst-fragment__van">{fragment.gemeente.naam}</p>
          </li>
        ))}
      </ul>
      <Heading2>{t('tippagina.reactie')}</Heading2>
      {tip.reactie ? (
        <Paragraph>
          <strong>{t(`reactie.soort.${tip.reactie.soort}`)}</strong>
          {tip.reactie.toelichting ? (
            <q className="smk-reden" lang="nl">
              {tip.reactie.toelichting}
            </q>
          ) : null}
        </Paragraph>
      ) : (
        <Paragraph>{t('tippagina.geenReactie')}</Paragraph>
      )}
      <Gesprek review={review.id} ding={tip.id} waarover={kort(tip.tekst)} />
      {spanningen.length > 0 ? (
        <>
          <Heading2>{t('tippagina.spanningen')}</Heading2>
          <ul lang="nl">
            {spanningen.map((ander) => (
              <li key={ander.id}>
                <Schakel to={`/peerreviews/${review.id}/tips/${ander.id}`}>{kort(ander.tekst)}</Schakel>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {tip.voordracht ? <Voordrachtbeeld tip={tip} voordracht={tip.voordracht} /> : null}
      <Tipovergangen review={review.id} gelezen={gelezen} />
      {geschiedenis.data ? (
        <Geschiedenis
          regels={geschiedenis.data}
          naam={(status) => t(`geschiedenis.${status as Schema<'TipStatus'>}`)}
        />
      ) : null}
      <Schakel to={`/peerreviews/${review.id}/oogst`}>{t('tippagina.terug')}</Schakel>
    </Pagina>
  );
}

/** Putting forward and taking back, where the service says that one may. */
function Tipovergangen({ review, gelezen }: { review: string; gelezen: MetVersie<Tip> }) {
  const { t } = useTranslation('oogst');
  const meld = useMeld();
  const { zetOver } = useOogsten(review);
  const { inhoud: tip } = gelezen;
  // of a les that was published once there is no taking back: a step that waits for that is not worth showing
  const overgangen = (useTipOvergangen(review, tip.id).data?.items ?? []).filter(
    ({ voorwaarden }) => !voorwaarden.some(({ code, voldaan }) => code === 'NOG_NIET_GEPUBLICEERD' && !voldaan),
  );
  const wijziging = useWijziging(`${useIngelogd().id}/voordracht/${tip.id}`, gelezen, inVelden);
  const { velden: voordracht, zet: zetVoordracht } = wijziging;

  const doe = async ({ naar, reden, bevestigingen }: Overgangverzoek) => {
    const voor = naar === 'VOORGEDRAGEN';
    const verzoek: Schema<'TipOvergangInvoer'> = {
      naar: voor ? 'VOORGEDRAGEN' : 'CONCEPT',
      ...(reden ? { reden } : {}),
      ...(voor ? { voordracht: { ...voordracht, ...(bevestigingen ? { bevestigingen } : {}) } } : {}),
    };
    const stap = (etag: string) => zetOver.mutateAsync({ tip: tip.id, etag, verzoek });
    await (voor ? wijziging.bewaar(stap) : stap(gelezen.etag));
    meld(t(voor ? 'meld.voorgedragen' : 'meld.teruggenomen'));
  };

  return (
    <Overgangen
      overgangen={overgangen}
      naam={(naar) => t(`overgang.${naar as Schema<'TipStatus'>}`)}
      doe={doe}
      daarna={tip.status === 'CONCEPT' ? 'voordracht' : 'tipstatus'}
      extra={(naar) =>
        naar === 'VOORGEDRAGEN' ? (
          <>
            <Intussenmelding
              intussen={wijziging.intussen}
              teksten={(nu) =>
                (['titel', 'inzicht', 'wanneerWel', 'wanneerNiet'] as const).map(
                  (veld) => [t(`voordracht.${veld}`), nu[veld]] as const,
                )
              }
            />
            <Voordrachtvelden waarde={voordracht} zet={zetVoordracht} />
          </>
        ) : null
      }
      tekstVan={(veld) => {
        const waarde = voordracht[(veld.split('/').pop() ?? '') as keyof Voordracht];
        return typeof waarde === 'string' ? waarde : undefined;
      }}
    />
  );
}

function inVelden({ voordracht, tekst }: Tip): Voordracht {
  return voordracht ?? { titel: '', inzicht: tekst, wanneerWel: '', wanneerNiet: '', naamTonen: false };
}
