import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Schema } from '../api/client';
import { datum } from '../deel/datum';
import { Lijst } from '../deel/lijst';
import { useIngelogd } from '../app/sessie';
import { NietGevonden } from '../deel/NietGevonden';
import { Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Knopschakel, Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { Keuzeveld } from '../deel/Velden';
import './casus.css';
import { type CasusStatus, STATUSSEN, useCasussen } from './useCasussen';

/** The casussen of the gemeente at a glance; who is of no gemeente has none. */
export function Casussenpagina() {
  return useIngelogd().gemeente ? <Casussen /> : <NietGevonden />;
}

function Casussen() {
  const { t } = useTranslation('casus');
  const [zoek, zetZoek] = useSearchParams();
  const status = STATUSSEN.find((mogelijk) => mogelijk === zoek.get('status'));
  const casussen = useCasussen(status);
  const eerste = !status && casussen.data?.length === 0;

  return (
    <Pagina titel={t('lijst.titel')} inleiding={t('lijst.inleiding')}>
      <div className="smk-casus-boven" hidden={eerste}>
        <Knopschakel to="/casussen/nieuw" belangrijk>
          {t('lijst.nieuw')}
        </Knopschakel>
        <Keuzeveld<CasusStatus | 'ALLE'>
          label={t('lijst.toon')}
          waarde={status ?? 'ALLE'}
          zet={(keuze) => zetZoek(keuze === 'ALLE' ? {} : { status: keuze }, { replace: true })}
          keuzes={[['ALLE', t('lijst.alle')], ...STATUSSEN.map((code) => [code, t(`status.${code}`)] as const)]}
        />
      </div>
      <Lijst lijst={casussen} leeg={status ? <Paragraph>{t('lijst.leegFilter')}</Paragraph> : <Uitnodiging />}>
        {(items) => (
          <ul className="smk-kaarten">
            {items.map((casus) => (
              <Casuskaart key={casus.id} casus={casus} />
            ))}
          </ul>
        )}
      </Lijst>
    </Pagina>
  );
}

function Uitnodiging() {
  const { t } = useTranslation('casus');
  return (
    <>
      <Heading2>{t('lijst.leeg.kop')}</Heading2>
      <Paragraph>{t('lijst.leeg.uitleg')}</Paragraph>
      <Knopschakel to="/casussen/nieuw" belangrijk>
        {t('lijst.leeg.begin')}
      </Knopschakel>
    </>
  );
}

function Casuskaart({ casus }: { casus: Schema<'CasusItem'> }) {
  const { t } = useTranslation('casus');
  return (
    <li className="smk-kaart">
      <Schakel to={`/casussen/${casus.id}`} className="smk-kaart__titel" lang="nl">
        {casus.titel}
      </Schakel>
      <Paragraph small>
        <Status>{t(`status.${casus.status}`)}</Status>{' '}
        {t('lijst.regel', { naam: casus.casushouder.naam, datum: datum(casus.gewijzigdOp) })}
      </Paragraph>
    </li>
  );
}
