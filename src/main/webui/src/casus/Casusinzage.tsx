import { useTranslation } from 'react-i18next';
import { tijdstip } from '../deel/datum';
import { Geschiedenis } from '../deel/Geschiedenis';
import { useMeld } from '../deel/Melding';
import { Heading2, Paragraph } from '../deel/nlds';
import { Overgangen } from '../deel/Overgangen';
import { Pagina } from '../deel/Pagina';
import { Knopschakel, Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { Bijlagen } from './Bijlagen';
import { Casustekst } from './Casustekst';
import { type Casus, useCasusgeschiedenis, useCasusovergang, useCasusovergangen } from './useCasussen';

/** A casus that was handed in: its text lies fixed. What may come next, and where its review is. */
export function Casusinzage({ casus, etag }: { casus: Casus; etag: string }) {
  const { t } = useTranslation('casus');
  const meld = useMeld();
  const overgangen = useCasusovergangen(casus.id);
  const geschiedenis = useCasusgeschiedenis(casus.id);
  const zetStap = useCasusovergang(casus.id);

  return (
    <Pagina
      titel={casus.titel}
      taal="nl"
      boven={
        <>
          <Schakel to="/casussen">{t('lijst.titel')}</Schakel> · <Status>{t(`status.${casus.status}`)}</Status>
          {casus.intern ? ` · ${t('nieuw.soort.intern')}` : null}
        </>
      }
      inleiding={t(`statusUitleg.${casus.status}`)}
    >
      <Paragraph small>
        {t('inzage.mensen', { houder: casus.casushouder.naam, schrijver: casus.schrijver.naam })}
        {casus.ingediendOp ? ` ${t('inzage.ingediend', { tijdstip: tijdstip(casus.ingediendOp) })}` : null}
      </Paragraph>
      {casus.peerreview ? (
        <p>
          <Knopschakel to={`/peerreviews/${casus.peerreview}`} belangrijk>
            {t('inzage.naarReview')}
          </Knopschakel>
        </p>
      ) : null}
      <Casustekst casus={casus} />
      {casus.peerreview ? <Aanvullingen casus={casus} review={casus.peerreview} /> : null}
      <Bijlagen casusId={casus.id} intern={casus.intern} />
      <p className="smk-casus-vervolg">
        <Schakel to={`/casussen/nieuw?vervolgOp=${casus.id}`}>{t('inzage.beginVervolg')}</Schakel>
        {casus.vervolgOp ? <Schakel to={`/casussen/${casus.vervolgOp}`}>{t('inzage.vervolgOp')}</Schakel> : null}
      </p>
      <Geschiedenis regels={geschiedenis.data?.items ?? []} naam={(s) => t(`status.${s as Casus['status']}`)} />
      {overgangen.data ? (
        <details className="smk-uitklap" hidden={overgangen.data.items.length === 0}>
          <summary>{t('afronden.stoppen')}</summary>
          <Overgangen
            overgangen={overgangen.data.items}
            naam={(naar) => t(`stap.${naar as 'INGEDIEND'}`)}
            doe={async (verzoek) => {
              await zetStap.mutateAsync({ ...verzoek, etag });
              meld(t('afronden.ingetrokken'));
            }}
          />
        </details>
      ) : null}
    </Pagina>
  );
}

/** What came after; new ones are added where the peers read them. */
function Aanvullingen({ casus, review }: { casus: Casus; review: string }) {
  const { t } = useTranslation('casus');
  return (
    <section aria-labelledby="aanvullingen">
      <Heading2 id="aanvullingen">{t('aanvulling.kop')}</Heading2>
      {casus.addenda.length === 0 ? <Paragraph>{t('aanvulling.geen')}</Paragraph> : null}
      {casus.addenda.map(({ tekst, op, door }) => (
        <article key={op} className="smk-vlak">
          <Paragraph small>{t('aanvulling.regel', { tijdstip: tijdstip(op), naam: door.naam })}</Paragraph>
          <p className="smk-tekst" lang="nl">
            {tekst}
          </p>
        </article>
      ))}
      <Paragraph>
        {t('aanvulling.hoe')} <Schakel to={`/peerreviews/${review}/casus`}>{t('aanvulling.naar')}</Schakel>
      </Paragraph>
    </section>
  );
}
