import { useTranslation } from 'react-i18next';
import { type Ik, useIngelogd } from '../app/sessie';
import { api, lees, type Schema } from '../api/client';
import { dag, overHoelang } from '../deel/datum';
import { Lijst, useLijst } from '../deel/lijst';
import { Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Schakel } from '../deel/Schakel';

type Taak = Schema<'Taak'>;

/** What waits for me, soonest first, one click from the work. */
export function Takenpagina() {
  const { t } = useTranslation('taak');
  const ik = useIngelogd();
  const taken = useLijst(['taken'], (cursor) =>
    lees(api.GET('/taken', { params: { query: cursor ? { cursor } : {} } })),
  );
  return (
    <Pagina
      titel={t('titel')}
      inleiding={t(taken.data?.length === 0 ? 'dag' : 'inleiding', { naam: ik.naam.split(' ')[0] })}
    >
      <Lijst
        lijst={taken}
        leeg={
          <>
            <Heading2>{t('leeg.kop')}</Heading2>
            <Paragraph>{t(ik.gemeente ? 'leeg.uitleg' : 'leeg.ndsd')}</Paragraph>
          </>
        }
      >
        {(items) => (
          <ul className="smk-kaarten">
            {items.map((taak) => (
              <Taakkaart key={`${taak.soort}${taak.pad}`} taak={taak} />
            ))}
          </ul>
        )}
      </Lijst>
      <Verder ik={ik} />
    </Pagina>
  );
}

/** What one can begin without being asked. */
function Verder({ ik }: { ik: Ik }) {
  const { t } = useTranslation('taak');
  return (
    <section aria-labelledby="verder">
      <Heading2 id="verder">{t('verder.kop')}</Heading2>
      <ul className="smk-wegen">
        {ik.gemeente ? (
          <li>
            <Schakel to="/casussen/nieuw">{t('verder.casus')}</Schakel>
          </li>
        ) : null}
        <li>
          <Schakel to="/lessen">{t('verder.lessen')}</Schakel>
        </li>
        <li>
          <Schakel to="/methode">{t('verder.methode')}</Schakel>
        </li>
      </ul>
    </section>
  );
}

function Taakkaart({ taak }: { taak: Taak }) {
  const { t } = useTranslation('taak');
  return (
    <li className="smk-kaart">
      <Schakel to={paginaVan(taak)} className="smk-kaart__titel">
        {taak.titel}
      </Schakel>
      <Paragraph small>
        {taak.uiterlijkOp
          ? t('uiterlijk', { dag: dag(taak.uiterlijkOp), over: overHoelang(taak.uiterlijkOp) })
          : t('geenDatum')}
        {taak.gemeente ? ` · ${taak.gemeente.naam}` : ''}
      </Paragraph>
    </li>
  );
}

/** The address of a taak in the API is that of its page; only the desk has pages of its own beside those of every reader. */
function paginaVan(taak: Taak): string {
  return taak.soort.startsWith('LES_') ? taak.pad.replace('/lessen/', '/redactie/') : taak.pad;
}
