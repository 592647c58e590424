import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useIngelogd } from '../app/sessie';
import type { MetVersie, Schema } from '../api/client';
import { datum } from '../deel/datum';
import { Laden } from '../deel/Laden';
import { Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Schakel } from '../deel/Schakel';
import { Beeindigen, Opheffen, OpheffingIntrekken, Vragen, VerzoekIntrekken } from './Belangenconflictacties';
import { Gemeentemenu } from './Gemeentemenu';
import { AFGELEIDE_GRONDEN, useBelangenconflict } from './useBelangenconflicten';

type Conflict = Schema<'Belangenconflict'>;
type Persoon = Schema<'PersoonVanGemeente'>;

export function Belangenconflictpagina() {
  const { id = '' } = useParams();
  return <Laden vraag={useBelangenconflict(id)}>{(conflict) => <Inhoud key={id} conflict={conflict} />}</Laden>;
}

function Inhoud({ conflict: { inhoud: conflict, etag } }: { conflict: MetVersie<Conflict> }) {
  const { t } = useTranslation('gemeente');
  const ik = useIngelogd();
  const kan = (handeling: Schema<'Conflicthandeling'>) => conflict.mag?.includes(handeling) ?? false;
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
      <Herkomst conflict={conflict} />
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
            {t(isVoorbij(conflict.opheffing.totdatum) ? 'belang.wasOpgeheven' : 'belang.opgeheven', {
              tot: datum(conflict.opheffing.totdatum),
            })}
          </Heading2>
          <Paragraph>{t('belang.opgehevenDoor', wie(conflict.opheffing.door))}</Paragraph>
          <blockquote className="smk-citaat" lang="nl">
            {conflict.opheffing.reden}
          </blockquote>
          {conflict.verzoek ? <Paragraph>{t('verzoek.wasVan', wie(conflict.verzoek.door))}</Paragraph> : null}
          {kan('OPHEFFING_INTREKKEN') ? <OpheffingIntrekken {...acties} /> : null}
        </section>
      ) : conflict.verzoek ? (
        <section className="smk-vlak" aria-labelledby="verzoek">
          <Heading2 id="verzoek" className="smk-kop-klein">
            {t('verzoek.loopt')}
          </Heading2>
          <Paragraph>{t('verzoek.van', { ...wie(conflict.verzoek.door), op: datum(conflict.verzoek.op) })}</Paragraph>
          <blockquote className="smk-citaat" lang="nl">
            {conflict.verzoek.reden}
          </blockquote>
          {kan('OPHEFFEN') ? null : <Paragraph>{t('verzoek.eenAnder')}</Paragraph>}
          {kan('VERZOEK_INTREKKEN') ? (
            <VerzoekIntrekken {...acties} eigen={conflict.verzoek.door.gemeente?.code === ik.gemeente?.code} />
          ) : null}
        </section>
      ) : null}
      {conflict.soort === 'HARD' ? (
        <Paragraph>{t('belang.hardUitleg')}</Paragraph>
      ) : !conflict.afgeleid && conflict.gemeente.code === ik.gemeente?.code ? (
        <Paragraph>{t('belang.nietZelf')}</Paragraph>
      ) : null}
      {kan('OPHEFFEN') ? <Opheffen {...acties} /> : null}
      {kan('OPHEFFING_VRAGEN') ? <Vragen {...acties} /> : null}
      {kan('BEEINDIGEN') ? <Beeindigen {...acties} /> : null}
    </Pagina>
  );
}

/** Who says so; of what follows by itself, what it follows from. */
function Herkomst({ conflict }: { conflict: Conflict }) {
  const { t } = useTranslation('gemeente');
  const vanzelf = AFGELEIDE_GRONDEN.find((grond) => conflict.afgeleid && grond === conflict.grond);
  return (
    <Paragraph>
      {vanzelf
        ? `${t('afgeleid.niemand')} ${t(`afgeleid.uitleg.${vanzelf}`)}`
        : t('belang.gemeldDoor', { gemeente: conflict.gemeente.naam })}
    </Paragraph>
  );
}

function wie({ naam, gemeente }: Persoon) {
  return { naam, waarvan: gemeente?.naam ?? 'NDSD' };
}

function isVoorbij(dag: string): boolean {
  return dag <= new Date().toISOString().slice(0, 10);
}
