import { useTranslation } from 'react-i18next';
import { tijdstip } from '../deel/datum';
import { Geschiedenis } from '../deel/Geschiedenis';
import { Laden } from '../deel/Laden';
import { Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Reviewmenu, useReview } from '../deel/review';
import { Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { VorigeVoornemens } from '../review/VorigeVoornemens';
import { Mijnwerk } from './Mijnwerk';
import { aannamespad, usePad } from './pad';
import { Reflecties } from './Reflecties';
import { useRondewoorden } from './rondewoorden';
import './schrijven.css';
import { type Peerreview, type Ronde, useAandeel, useIngediend, useRonde, useRondegeschiedenis } from './useSchrijven';
import { veldenVan } from './velden';
import { Vraagversies } from './Vraagversies';
import { Vragen } from './Vragen';

/** One ronde: what it asks, what I may do in it, and what was written in it. */
export function Rondepagina() {
  const { id, rondeId } = usePad();
  const review = useReview(id);
  const ronde = useRonde(id, rondeId);
  return (
    <Laden vraag={review}>
      {({ inhoud }) => <Laden vraag={ronde}>{(gevonden) => <Inhoud review={inhoud} ronde={gevonden} />}</Laden>}
    </Laden>
  );
}

function Inhoud({ review, ronde }: { review: Peerreview; ronde: Ronde }) {
  const { t } = useTranslation('schrijven');
  const aandeel = useAandeel(review, ronde);
  const schrijfronde = veldenVan(ronde.soort).length > 0;
  const vraagronde = ronde.soort === 'VERHELDEREN' || ronde.soort === 'TERUGKIJKEN';
  return (
    <Pagina titel={`${ronde.volgnummer}. ${ronde.titel}`} boven={<Reviewmenu review={review} />}>
      <Paragraph>{ronde.uitleg}</Paragraph>
      {ronde.status === 'OPEN' && review.status === 'GEPAUZEERD' ? (
        <Paragraph className="smk-vlak">{t('rondes.GEPAUZEERD')}</Paragraph>
      ) : ronde.status === 'OPEN' && schrijfronde ? (
        <section className="smk-vlak" aria-labelledby="aan-u">
          <Heading2 id="aan-u">{t('werk.kop')}</Heading2>
          <Mijnwerk review={review} ronde={ronde} opRondepagina />
        </section>
      ) : null}
      <Stand review={review} ronde={ronde} />
      {ronde.soort === 'TERUGKIJKEN' ? <VorigeVoornemens voornemens={review.vorigeVoornemens} /> : null}
      {vraagronde ? <Vragen review={review} ronde={ronde} aandeel={aandeel} /> : null}
      {ronde.soort === 'HERFORMULEREN' ? <Vraagversies review={review} ronde={ronde} aandeel={aandeel} /> : null}
      {ronde.soort === 'AANNAMES' ? (
        <p>
          <Schakel to={aannamespad(review.id)}>{t('rondes.aannames')}</Schakel>
        </p>
      ) : null}
      {schrijfronde && ronde.status !== 'GEPLAND' && ronde.status !== 'OVERGESLAGEN' ? (
        <Reflecties review={review} ronde={ronde} aandeel={aandeel} />
      ) : null}
      <Verloop review={review} ronde={ronde} />
    </Pagina>
  );
}

function Stand({ review, ronde }: { review: Peerreview; ronde: Ronde }) {
  const { t } = useTranslation('schrijven');
  const aandeel = useAandeel(review, ronde);
  const ingediend = useIngediend(review, ronde);
  const woorden = useRondewoorden();
  return (
    <>
      <p>
        <Status>{t(`status.${ronde.status}`)}</Status>
      </p>
      <Paragraph>
        {woorden.wie(ronde)} {woorden.wanneer(ronde)}{' '}
        {ronde.status === 'OPEN' && ronde.respijtUren > 0 ? t('ronde.respijt', { count: ronde.respijtUren }) : null}
      </Paragraph>
      <Paragraph>{woorden.lezen(ronde, aandeel, ingediend)}</Paragraph>
      {ronde.heropendVoor ? <Paragraph>{t('ronde.heropendVoor', { naam: ronde.heropendVoor.naam })}</Paragraph> : null}
    </>
  );
}

/** How the ronde came to stand where it stands: who moved its date or its status, and why. */
function Verloop({ ronde, review }: { ronde: Ronde; review: Peerreview }) {
  const { t } = useTranslation('schrijven');
  const geschiedenis = useRondegeschiedenis(review.id, ronde.id);
  return (
    <>
      {ronde.verlengingen.length > 0 ? (
        <details className="smk-uitklap">
          <summary>{t('ronde.verlengd')}</summary>
          <ol className="smk-tijdlijn">
            {ronde.verlengingen.map((verlenging) => (
              <li key={verlenging.op}>
                {t('ronde.verlenging', {
                  van: tijdstip(verlenging.van),
                  naar: tijdstip(verlenging.naar),
                  door: verlenging.door,
                })}
                <q className="smk-reden" lang="nl">
                  {verlenging.reden}
                </q>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
      <Geschiedenis regels={geschiedenis.data ?? []} naam={(status) => t(`status.${status as Ronde['status']}`)} />
    </>
  );
}
