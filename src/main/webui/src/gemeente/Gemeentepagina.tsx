import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { heeftRol, useIngelogd } from '../app/sessie';
import type { Schema } from '../api/client';
import { Laden } from '../deel/Laden';
import { Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Knopschakel, Schakel } from '../deel/Schakel';
import { useTaxonomie } from '../deel/taxonomie';
import './gemeente.css';
import { Gemeentemenu } from './Gemeentemenu';
import { useGemeente } from './useGemeenten';

/** What everyone may know of a gemeente; of the own one it is the way in to all that is ours. */
export function Gemeentepagina() {
  const { code = '' } = useParams();
  const { t } = useTranslation('gemeente');
  const ik = useIngelogd();
  const eigen = ik.gemeente?.code === code;
  return (
    <Laden vraag={useGemeente(code)}>
      {(gemeente) => (
        <Pagina
          titel={t('titel', { gemeente: gemeente.naam })}
          boven={eigen ? <Gemeentemenu /> : <Schakel to="/gemeenten">{t('lijst.titel')}</Schakel>}
          inleiding={t(eigen ? 'inleidingEigen' : 'inleiding')}
        >
          <Gegevens gemeente={gemeente} />
          {eigen && heeftRol(ik, 'COORDINATOR') ? (
            <Knopschakel belangrijk to={`/gemeenten/${code}/profiel`}>
              {t('profiel.wijzig')}
            </Knopschakel>
          ) : eigen ? (
            <Paragraph>{t('profiel.wijzigtCoordinator')}</Paragraph>
          ) : null}
          {eigen ? (
            <p>
              <Schakel to="/gemeenten">{t('alleGemeenten')}</Schakel>
            </p>
          ) : null}
        </Pagina>
      )}
    </Laden>
  );
}

function Gegevens({ gemeente }: { gemeente: Schema<'Gemeente'> }) {
  const { t } = useTranslation('gemeente');
  const { naam } = useTaxonomie();
  const regels: [string, string[]][] = [
    [
      t('veld.doetMee'),
      [t(gemeente.doetMee ? 'doetMee.ja' : gemeente.toegelaten === false ? 'doetMee.nietToegelaten' : 'doetMee.nee')],
    ],
    [
      t('veld.themas'),
      gemeente.themas.length > 0 ? gemeente.themas.map((code) => naam('themas', code)) : [t('nietIngevuld')],
    ],
    [
      t('veld.niveaus'),
      gemeente.niveaus.length > 0 ? gemeente.niveaus.map((code) => naam('niveaus', code)) : [t('nietIngevuld')],
    ],
    [t('veld.provincie'), [gemeente.provincie]],
    [t('veld.grootteklasse'), [t(`grootteklasse.${gemeente.grootteklasse}`)]],
    [t('veld.stedelijkheid'), [t(gemeente.stedelijkheid ? `stedelijkheid.${gemeente.stedelijkheid}` : 'nietBekend')]],
    ...(gemeente.jeugdregio ? [[t('veld.jeugdregio'), [gemeente.jeugdregio]] as [string, string[]]] : []),
    ...(gemeente.inkoopregio ? [[t('veld.inkoopregio'), [gemeente.inkoopregio]] as [string, string[]]] : []),
  ];
  return (
    <dl className="smk-gemeente__gegevens">
      {regels.map(([kop, waarden]) => (
        <div key={kop}>
          <dt>{kop}</dt>
          {waarden.map((waarde) => (
            <dd key={waarde}>{waarde}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
