import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
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
    <Pagina titel={t('titel')} inleiding={t('inleiding', { naam: ik.naam.split(' ')[0] })}>
      <Lijst
        lijst={taken}
        leeg={
          <>
            <Heading2>{t('leeg.kop')}</Heading2>
            <Paragraph>{t('leeg.uitleg')}</Paragraph>
            <Schakel to="/methode">{t('leeg.methode')}</Schakel>
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
    </Pagina>
  );
}

function Taakkaart({ taak }: { taak: Taak }) {
  const { t } = useTranslation('taak');
  return (
    <li className="smk-kaart">
      <Schakel to={taak.pad} className="smk-kaart__titel" lang="nl">
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
