import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { heeftRol, useIngelogd } from '../app/sessie';
import type { MetVersie, Schema } from '../api/client';
import { datum } from '../deel/datum';
import { Geschiedenis, Waarom } from '../deel/Geschiedenis';
import { Laden } from '../deel/Laden';
import { Alert, Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Knopschakel, Schakel } from '../deel/Schakel';
import { Herkenning } from './Herkenning';
import './les.css';
import { Ordening } from './Ordening';
import { Toepassingen } from './Toepassingen';
import { useLes, useLesgeschiedenis } from './useLessen';

export function Lespagina() {
  const { id = '' } = useParams();
  return <Laden vraag={useLes(id)}>{(les) => <Les key={id} les={les} />}</Laden>;
}

function Les({ les: { inhoud: les, etag } }: { les: MetVersie<Schema<'Les'>> }) {
  const { t } = useTranslation('les');
  const redactie = heeftRol(useIngelogd(), 'NDSD_MEDEWERKER');
  return (
    <Pagina titel={les.titel} taal="nl" boven={<Schakel to="/lessen">{t('titel')}</Schakel>}>
      {redactie ? (
        <p>
          <Knopschakel to={`/redactie/${les.id}`}>{t('naarRedactie')}</Knopschakel>
        </p>
      ) : null}
      {les.status === 'INGETROKKEN' ? <Ingetrokken id={les.id} /> : <Leesbaar les={les} etag={etag} />}
      <Verloop id={les.id} />
    </Pagina>
  );
}

/** A tombstone: what was once passed on can still be found, and says that it no longer holds. */
function Ingetrokken({ id }: { id: string }) {
  const { t } = useTranslation('les');
  const geschiedenis = useLesgeschiedenis(id).data;
  return (
    <Alert type="info">
      <Heading2 className="smk-kop-klein">{t('ingetrokken.kop')}</Heading2>
      <Paragraph>{t('ingetrokken.uitleg')}</Paragraph>
      <Waarom regels={geschiedenis?.items} status="INGETROKKEN" />
    </Alert>
  );
}

function Leesbaar({ les, etag }: { les: Schema<'Les'>; etag: string }) {
  const { t } = useTranslation('les');
  return (
    <>
      {les.samengevoegdIn ? (
        <Alert type="info">
          <Heading2 className="smk-kop-klein">{t('opgegaan.kop')}</Heading2>
          <Paragraph>{t('opgegaan.uitleg')}</Paragraph>
          <Schakel to={`/lessen/${les.samengevoegdIn}`}>{t('opgegaan.naar')}</Schakel>
        </Alert>
      ) : null}
      {les.status === 'VOORGEDRAGEN' || les.status === 'IN_REDACTIE' || les.status === 'TERUGGEGEVEN' ? (
        <Alert type="info">
          <Paragraph>{t(`opTafel.${les.status}`)}</Paragraph>
        </Alert>
      ) : null}
      <p className="smk-tekst smk-les__inzicht" lang="nl">
        {les.inzicht}
      </p>
      <div className="smk-kolommen smk-les__wanneer">
        <section aria-labelledby="wel">
          <Heading2 id="wel">{t('veld.wanneerWel')}</Heading2>
          <p className="smk-tekst" lang="nl">
            {les.wanneerWel}
          </p>
        </section>
        <section aria-labelledby="niet">
          <Heading2 id="niet">{t('veld.wanneerNiet')}</Heading2>
          <p className="smk-tekst" lang="nl">
            {les.wanneerNiet}
          </p>
        </section>
      </div>
      {les.samengevoegdIn ? null : (
        <>
          <Herkenning les={les} etag={etag} />
          <Toepassingen les={les} />
        </>
      )}
      <Ordening les={les} />
      <Herkomst les={les} />
    </>
  );
}

function Herkomst({ les }: { les: Schema<'Les'> }) {
  const { t, i18n } = useTranslation('les');
  const { namen, aantalGemeenten } = les.herkomst;
  const anderen = aantalGemeenten - namen.length;
  const lijst = new Intl.ListFormat(i18n.language).format(
    anderen > 0 ? [...namen, t('herkomst.anderen', { count: anderen })] : namen,
  );
  return (
    <section aria-labelledby="herkomst">
      <Heading2 id="herkomst">{t('herkomst.kop')}</Heading2>
      <Paragraph>
        {namen.length > 0
          ? t('herkomst.genoemd', { lijst })
          : aantalGemeenten > 0
            ? t('herkomst.aantal', { count: aantalGemeenten })
            : t('herkomst.onbekend')}
      </Paragraph>
      {les.versienummer > 0 && les.gepubliceerdOp ? (
        <Paragraph>
          {t('versie', { nummer: les.versienummer, datum: datum(les.gepubliceerdOp) })}{' '}
          <Schakel to={`/lessen/${les.id}/versies`}>{t('alleVersies')}</Schakel>
        </Paragraph>
      ) : null}
    </section>
  );
}

function Verloop({ id }: { id: string }) {
  const { t } = useTranslation('les');
  const { data } = useLesgeschiedenis(id);
  return data ? (
    <Geschiedenis regels={data.items} naam={(status) => t(`status.${status as Schema<'LesStatus'>}`)} />
  ) : null;
}
