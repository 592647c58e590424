import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { heeftRol, useIngelogd } from '../app/sessie';
import type { MetVersie, Schema } from '../api/client';
import { datum } from '../deel/datum';
import { Laden } from '../deel/Laden';
import { Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Schakel } from '../deel/Schakel';
import { Beeindigen, Opheffen, OpheffingIntrekken } from './Belangenconflictacties';
import { Gemeentemenu } from './Gemeentemenu';
import { useBelangenconflict } from './useBelangenconflicten';

export function Belangenconflictpagina() {
  const { id = '' } = useParams();
  return <Laden vraag={useBelangenconflict(id)}>{(conflict) => <Inhoud key={id} conflict={conflict} />}</Laden>;
}

function Inhoud({ conflict: { inhoud: conflict, etag } }: { conflict: MetVersie<Schema<'Belangenconflict'>> }) {
  const { t } = useTranslation('gemeente');
  const ik = useIngelogd();
  const eigen = conflict.gemeente.code === ik.gemeente?.code;
  const acties = { id: conflict.id, etag };
  return (
    <Pagina
      titel={t('belang.tussen', { een: conflict.gemeente.naam, ander: conflict.andereGemeente.naam })}
      boven={ik.gemeente ? <Gemeentemenu /> : <Schakel to="/belangenconflicten">{t('belang.titel')}</Schakel>}
    >
      <p id="stand" tabIndex={-1}>
        <strong>{t(`grond.${conflict.grond}.naam`)}.</strong> {t(`soort.${conflict.soort}`)}.{' '}
        {conflict.totdatum
          ? t('belang.geldtTot', { van: datum(conflict.vanafdatum), tot: datum(conflict.totdatum) })
          : t('belang.geldtVanaf', { van: datum(conflict.vanafdatum) })}
      </p>
      <Paragraph>{t('belang.gemeldDoor', { gemeente: conflict.gemeente.naam })}</Paragraph>
      {conflict.toelichting ? (
        <blockquote className="smk-citaat" lang="nl">
          {conflict.toelichting}
        </blockquote>
      ) : null}
      <Heading2>{t('belang.wieZiet')}</Heading2>
      <Paragraph>
        {t(conflict.grond === 'GESCHIL' ? 'belang.zietGeschil' : 'belang.ziet', {
          een: conflict.gemeente.naam,
          ander: conflict.andereGemeente.naam,
        })}
      </Paragraph>
      {conflict.opheffing ? (
        <section className="smk-vlak" aria-labelledby="opheffing">
          <Heading2 id="opheffing" className="smk-kop-klein">
            {t('belang.opgeheven', { tot: datum(conflict.opheffing.totdatum) })}
          </Heading2>
          <Paragraph>
            {t('belang.opgehevenDoor', {
              naam: conflict.opheffing.door.naam,
              waarvan: conflict.opheffing.door.gemeente?.naam ?? 'NDSD',
            })}
          </Paragraph>
          <blockquote className="smk-citaat" lang="nl">
            {conflict.opheffing.reden}
          </blockquote>
          {heeftRol(ik, 'COORDINATOR', 'NDSD_MEDEWERKER') ? <OpheffingIntrekken {...acties} /> : null}
        </section>
      ) : conflict.soort === 'HARD' ? (
        <Paragraph>{t('belang.hardUitleg')}</Paragraph>
      ) : !eigen && heeftRol(ik, 'COORDINATOR', 'NDSD_MEDEWERKER') ? (
        <Opheffen {...acties} />
      ) : (
        <Paragraph>{t('belang.nietZelf')}</Paragraph>
      )}
      {eigen || heeftRol(ik, 'NDSD_BEHEERDER') ? <Beeindigen {...acties} /> : null}
    </Pagina>
  );
}
