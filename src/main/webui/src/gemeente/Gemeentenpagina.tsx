import { useTranslation } from 'react-i18next';
import { heeftRol, useIngelogd } from '../app/sessie';
import { useAdresfilter } from '../deel/adresfilter';
import { Lijst } from '../deel/lijst';
import { Button, Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Knopschakel, Schakel } from '../deel/Schakel';
import { useTaxonomie } from '../deel/taxonomie';
import { Keuzeveld } from '../deel/Velden';
import { GROOTTEKLASSEN, PROVINCIES, useGemeenten } from './useGemeenten';

/** The public directory. */
export function Gemeentenpagina() {
  const { t } = useTranslation('gemeente');
  const { naam } = useTaxonomie();
  const ik = useIngelogd();
  const adres = useAdresfilter();
  const provincie = adres.van('provincie');
  const grootteklasse = GROOTTEKLASSEN.find((code) => code === adres.van('grootteklasse'));
  const doetMee = (['true', 'false'] as const).find((code) => code === adres.van('doetMee'));
  const lijst = useGemeenten({
    ...(provincie ? { provincie } : {}),
    ...(grootteklasse ? { grootteklasse } : {}),
    ...(doetMee ? { doetMee: doetMee === 'true' } : {}),
  });
  return (
    <Pagina titel={t('lijst.titel')} inleiding={t('lijst.inleiding')}>
      {heeftRol(ik, 'NDSD_BEHEERDER') ? (
        <p>
          <Knopschakel belangrijk to="/gemeenten/toelaten">
            {t('toelaten.titel')}
          </Knopschakel>
        </p>
      ) : null}
      {ik.gemeente ? null : (
        <ul className="smk-wegen">
          <li>
            <Schakel to="/belangenconflicten">{t('belangenNdsd')}</Schakel>
          </li>
          <li>
            <Schakel to="/importen">{t('inlezen.titel')}</Schakel>
          </li>
        </ul>
      )}
      <section className="smk-vlak" aria-labelledby="filter">
        <Heading2 id="filter" className="smk-kop-klein">
          {t('lijst.filter')}
        </Heading2>
        <div className="smk-kolommen">
          <Keuzeveld
            label={t('veld.provincie')}
            waarde={provincie}
            zet={(code) => adres.zet('provincie', code)}
            leeg={t('lijst.alleProvincies')}
            keuzes={PROVINCIES.map((code) => [code, code] as const)}
          />
          <Keuzeveld
            label={t('veld.grootteklasse')}
            waarde={grootteklasse ?? ''}
            zet={(code) => adres.zet('grootteklasse', code)}
            leeg={t('lijst.alleGroottes')}
            keuzes={GROOTTEKLASSEN.map((code) => [code, t(`grootteklasse.${code}`)] as const)}
          />
          <Keuzeveld
            label={t('veld.doetMee')}
            waarde={doetMee ?? ''}
            zet={(code) => adres.zet('doetMee', code)}
            leeg={t('lijst.maaktNietUit')}
            keuzes={[
              ['true', t('doetMee.ja')],
              ['false', t('doetMee.nee')],
            ]}
          />
        </div>
        <p role="status" className="smk-zacht">
          {lijst.data ? t(lijst.hasNextPage ? 'lijst.eerste' : 'lijst.gevonden', { count: lijst.data.length }) : ''}
        </p>
      </section>
      <Lijst
        lijst={lijst}
        leeg={
          <>
            <Paragraph>{t('lijst.leeg')}</Paragraph>
            <Button appearance="secondary-action-button" onClick={adres.wis}>
              {t('lijst.wis')}
            </Button>
          </>
        }
      >
        {(gemeenten) => (
          <ul className="smk-kaarten">
            {gemeenten.map((gemeente) => (
              <li key={gemeente.code} className="smk-kaart">
                <Schakel to={`/gemeenten/${gemeente.code}`} className="smk-kaart__titel">
                  {gemeente.naam}
                </Schakel>
                <Paragraph>
                  {gemeente.provincie}, {t(`grootteklasse.${gemeente.grootteklasse}`)}
                  {gemeente.doetMee
                    ? ''
                    : ` · ${t(gemeente.toegelaten === false ? 'doetMee.nietToegelaten' : 'doetMee.nee')}`}
                </Paragraph>
                {gemeente.themas.length > 0 ? (
                  <Paragraph small className="smk-zacht">
                    {t('lijst.ervaring')} {gemeente.themas.map((code) => naam('themas', code)).join(', ')}
                  </Paragraph>
                ) : null}
              </li>
            ))}
          </ul>
        )}
      </Lijst>
    </Pagina>
  );
}
