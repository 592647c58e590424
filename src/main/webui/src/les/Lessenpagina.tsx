import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import type { Schema } from '../api/client';
import { useAdresfilter } from '../deel/adresfilter';
import { Lijst } from '../deel/lijst';
import { Button, Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Schakel } from '../deel/Schakel';
import { Keuzeveld } from '../deel/Velden';
import { FACETTEN, zoekInvoer } from './facet';
import { Facetten } from './Facetten';
import { Leskaart } from './Leskaart';
import './les.css';
import { type Lesfilter, useLessen, useZoeken } from './useLessen';
import { Zoekveld } from './Zoekveld';

/** What everyone may ask for; what is on the desk is the desk's. */
const STATUSSEN = ['INGETROKKEN', 'SAMENGEVOEGD'] as const satisfies readonly Schema<'LesStatus'>[];

/** The shared store: by words and facets, what fits best first, and without words the newest. */
export function Lessenpagina() {
  const { t } = useTranslation('les');
  const adres = useAdresfilter();
  const navigeer = useNavigate();
  const plek = useLocation();
  // beside the address, not in it: it is kept when one comes back, and is told to nobody
  const vraag = (plek.state as { vraag?: string } | null)?.vraag ?? '';
  const status = STATUSSEN.find((code) => code === adres.van('status'));
  const [principe, thema] = [adres.van('principe'), adres.van('thema')];
  const oud = useLessen(
    {
      ...(principe ? { principe: principe as NonNullable<Lesfilter['principe']> } : {}),
      ...(thema ? { thema } : {}),
      ...(status ? { status } : {}),
    },
    status !== undefined,
  );
  const { lijst, uitkomst } = useZoeken(zoekInvoer(vraag, adres.van), status === undefined);
  const zoek = (woorden: string) =>
    void navigeer({ search: plek.search }, { replace: true, state: { vraag: woorden }, preventScrollReset: true });

  return (
    <Pagina titel={t('titel')} inleiding={t('inleiding')}>
      <section className="smk-vlak" aria-labelledby="filter">
        <Heading2 id="filter" className="smk-kop-klein">
          {t('filter.kop')}
        </Heading2>
        {status ? null : <Zoekveld key={vraag} vraag={vraag} zoek={zoek} />}
        <div className="smk-kolommen">
          <Facetten adres={adres} uitkomst={status ? undefined : uitkomst} soorten={FACETTEN.slice(0, 2)} />
          <Keuzeveld
            label={t('filter.status')}
            waarde={status ?? ''}
            zet={(code) => adres.zet('status', code)}
            leeg={t('filter.geldend')}
            keuzes={STATUSSEN.map((code) => [code, t(`filter.${code}`)] as const)}
          />
        </div>
        {status ? null : (
          <details className="smk-uitklap" open={FACETTEN.slice(2).some(({ naam }) => adres.van(naam))}>
            <summary>{t('filter.meer')}</summary>
            <div className="smk-kolommen">
              <Facetten adres={adres} uitkomst={uitkomst} soorten={FACETTEN.slice(2)} />
            </div>
          </details>
        )}
        <p role="status" className="smk-zacht">
          {status ? <Telling lijst={oud} /> : <Gevonden uitkomst={uitkomst} vraag={vraag} />}
        </p>
      </section>
      {status ? (
        <Lijst lijst={oud} leeg={<Leeg adres={adres} vraag="" wis={adres.wis} />}>
          {(lessen) => (
            <ul className="smk-kaarten">
              {lessen.map((les) => (
                <Leskaart key={les.id} les={les} naar={`/lessen/${les.id}`} />
              ))}
            </ul>
          )}
        </Lijst>
      ) : (
        <Lijst lijst={lijst} leeg={<Leeg adres={adres} vraag={vraag} wis={adres.wis} />}>
          {(treffers) => (
            <ul className="smk-kaarten">
              {treffers.map((treffer) => (
                <Leskaart key={treffer.les.id} les={treffer.les} treffer={treffer} naar={`/lessen/${treffer.les.id}`} />
              ))}
            </ul>
          )}
        </Lijst>
      )}
    </Pagina>
  );
}

function Telling({ lijst }: { lijst: ReturnType<typeof useLessen> }) {
  const { t } = useTranslation('les');
  return lijst.data
    ? t(lijst.hasNextPage ? 'filter.ten_minste' : 'filter.gevonden', { count: lijst.data.length })
    : null;
}

/** How many there are, in which order, and what a word was taken for that stands in no lesson. */
function Gevonden({ uitkomst, vraag }: { uitkomst: Schema<'ZoekUitkomst'> | undefined; vraag: string }) {
  const { t } = useTranslation('les');
  if (!uitkomst) return null;
  const [precies, meer] = vraag
    ? (['zoek.gevonden', 'zoek.meerDan'] as const)
    : (['filter.gevonden', 'filter.meerDan'] as const);
  return (
    <>
      {t(uitkomst.tenMinste ? meer : precies, { count: uitkomst.aantal })}
      {uitkomst.gelezenAls.map(({ getypt, gelezen }) => (
        <span key={getypt}> {t('zoek.gelezenAls', { getypt, gelezen })}</span>
      ))}
    </>
  );
}

function Leeg({ adres, vraag, wis }: { adres: ReturnType<typeof useAdresfilter>; vraag: string; wis: () => void }) {
  const { t } = useTranslation('les');
  return adres.isLeeg && !vraag ? (
    <>
      <Heading2>{t('leeg.kop')}</Heading2>
      <Paragraph>{t('leeg.uitleg')}</Paragraph>
      <Schakel to="/methode">{t('leeg.methode')}</Schakel>
    </>
  ) : (
    <>
      <Heading2>{t('leeg.filterKop')}</Heading2>
      <Paragraph>{t('leeg.filterUitleg')}</Paragraph>
      <Button appearance="secondary-action-button" onClick={wis}>
        {t('leeg.wis')}
      </Button>
    </>
  );
}
