import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { api, lees, type Schema } from '../api/client';
import { datum, tijd } from '../deel/datum';
import { Lijst, useLijst } from '../deel/lijst';
import { Heading2, Heading3, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import './gemeente.css';
import { Gemeentemenu } from './Gemeentemenu';
import { type Verwerkingsgroep, verwerkingsgroep } from './verwerkingsgroep';

type Verwerking = Schema<'Verwerking'>;

/** Who looked into our kitchen, day by day: not what they read, as no content is kept. */
export function Verwerkingenpagina() {
  const { t } = useTranslation('gemeente');
  const { gemeente } = useIngelogd();
  const lijst = useLijst(['verwerkingen'], (cursor) =>
    lees(api.GET('/verwerkingen', { params: { query: { limit: 100, ...(cursor ? { cursor } : {}) } } })),
  );
  return (
    <Pagina
      titel={t(gemeente ? 'verwerkingen.titel' : 'verwerkingen.titelNdsd')}
      boven={<Gemeentemenu />}
      inleiding={t(gemeente ? 'verwerkingen.inleiding' : 'verwerkingen.inleidingNdsd')}
    >
      <Paragraph>{t('verwerkingen.uitleg')}</Paragraph>
      <Lijst lijst={lijst} leeg={<Paragraph>{t('verwerkingen.leeg')}</Paragraph>}>
        {(regels) =>
          groepeer(regels, ({ op }) => datum(op)).map(([dag, vandaag]) => (
            <section key={dag} aria-label={dag}>
              <Heading2>{dag}</Heading2>
              {groepeer(vandaag, wie).map(([naam, vanPersoon]) => (
                <Persoon key={naam} regels={vanPersoon} />
              ))}
            </section>
          ))
        }
      </Lijst>
    </Pagina>
  );
}

function Persoon({ regels }: { regels: [Verwerking, ...Verwerking[]] }) {
  const { t } = useTranslation('gemeente');
  const eigen = useIngelogd().gemeente?.code;
  const [{ wie: naam, gemeente }] = regels;
  const waarvan = !gemeente
    ? naam === 'Systeem'
      ? undefined
      : 'NDSD'
    : gemeente.code === eigen
      ? t('verwerkingen.eigen')
      : gemeente.naam;
  return (
    <>
      <Heading3>
        {naam === 'Systeem' ? t('verwerkingen.systeem') : naam}{' '}
        {waarvan ? <span className="smk-zacht">({waarvan})</span> : null}
      </Heading3>
      <ul className="smk-gemeente__dag">
        {groepeer(regels, ({ soort, operatie }) => `${soort} ${verwerkingsgroep(operatie)}`).map(
          ([sleutel, zelfde]) => (
            <li key={sleutel}>
              {t(`verwerkingen.${zelfde[0].soort}`, { wat: t(`groep.${groepVan(zelfde[0])}`) })}
              <span className="smk-zacht">, {tussen(zelfde, t)}</span>
            </li>
          ),
        )}
      </ul>
    </>
  );
}

function groepVan({ operatie }: Verwerking): Verwerkingsgroep {
  return verwerkingsgroep(operatie);
}

function wie({ wie: naam, gemeente }: Verwerking): string {
  return `${naam} ${gemeente?.code ?? ''}`;
}

/** When: one moment, or from the first to the last of the day. The newest stands first. */
function tussen(regels: [Verwerking, ...Verwerking[]], t: ReturnType<typeof useTranslation<'gemeente'>>['t']): string {
  const tot = tijd(regels[0].op);
  const van = tijd(regels.at(-1)?.op ?? regels[0].op);
  return van === tot ? t('verwerkingen.om', { tijd: tot }) : t('verwerkingen.tussen', { van, tot });
}

/** In the order in which each first comes up. */
function groepeer<T>(dingen: readonly T[], sleutelVan: (ding: T) => string): [string, [T, ...T[]]][] {
  const groepen = new Map<string, [T, ...T[]]>();
  for (const ding of dingen) {
    const sleutel = sleutelVan(ding);
    const groep = groepen.get(sleutel);
    if (groep) groep.push(ding);
    else groepen.set(sleutel, [ding]);
  }
  return [...groepen];
}
