import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { useAdresfilter } from '../deel/adresfilter';
import { Lijst } from '../deel/lijst';
import { Button, Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Schakel } from '../deel/Schakel';
import { useTaxonomie } from '../deel/taxonomie';
import { Keuzeveld } from '../deel/Velden';
import { Leskaart } from './Leskaart';
import './les.css';
import { type Lesfilter, useLessen } from './useLessen';

/** What everyone may ask for; what is on the desk is the desk's. */
const STATUSSEN = ['INGETROKKEN', 'SAMENGEVOEGD'] as const satisfies readonly Schema<'LesStatus'>[];

/** The shared store: by principe and thema, the newest first. */
export function Lessenpagina() {
  const { t } = useTranslation('les');
  const adres = useAdresfilter();
  const taxonomie = useTaxonomie();
  const [principe, thema] = [adres.van('principe'), adres.van('thema')];
  const status = STATUSSEN.find((code) => code === adres.van('status'));
  const lijst = useLessen({
    ...(principe ? { principe: principe as NonNullable<Lesfilter['principe']> } : {}),
    ...(thema ? { thema } : {}),
    status: status ?? 'GEPUBLICEERD',
  });

  return (
    <Pagina titel={t('titel')} inleiding={t('inleiding')}>
      <section className="smk-vlak" aria-labelledby="filter">
        <Heading2 id="filter" className="smk-kop-klein">
          {t('filter.kop')}
        </Heading2>
        <div className="smk-kolommen">
          <Keuzeveld
            label={t('filter.principe')}
            uitleg={principe ? taxonomie.uitleg('principes', principe) : undefined}
            waarde={principe}
            zet={(code) => adres.zet('principe', code)}
            leeg={t('filter.allePrincipes')}
            keuzes={taxonomie.keuzes('principes').map(({ code, naam }) => [code, naam] as const)}
          />
          <Keuzeveld
            label={t('filter.thema')}
            waarde={thema}
            zet={(code) => adres.zet('thema', code)}
            leeg={t('filter.alleThemas')}
            keuzes={taxonomie.keuzes('themas').map(({ code, naam }) => [code, naam] as const)}
          />
          <Keuzeveld
            label={t('filter.status')}
            waarde={status ?? ''}
            zet={(code) => adres.zet('status', code)}
            leeg={t('filter.geldend')}
            keuzes={STATUSSEN.map((code) => [code, t(`filter.${code}`)] as const)}
          />
        </div>
        <p role="status" className="smk-zacht">
          {lijst.data
            ? t(lijst.hasNextPage ? 'filter.ten_minste' : 'filter.gevonden', { count: lijst.data.length })
            : ''}
        </p>
      </section>
      <Lijst
        lijst={lijst}
        leeg={
          adres.isLeeg ? (
            <>
              <Heading2>{t('leeg.kop')}</Heading2>
              <Paragraph>{t('leeg.uitleg')}</Paragraph>
              <Schakel to="/methode">{t('leeg.methode')}</Schakel>
            </>
          ) : (
            <>
              <Heading2>{t('leeg.filterKop')}</Heading2>
              <Paragraph>{t('leeg.filterUitleg')}</Paragraph>
              <Button appearance="secondary-action-button" onClick={adres.wis}>
                {t('leeg.wis')}
              </Button>
            </>
          )
        }
      >
        {(lessen) => (
          <ul className="smk-kaarten">
            {lessen.map((les) => (
              <Leskaart key={les.id} les={les} naar={`/lessen/${les.id}`} />
            ))}
          </ul>
        )}
      </Lijst>
    </Pagina>
  );
}
