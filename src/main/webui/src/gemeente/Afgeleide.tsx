import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, lees, type Schema } from '../api/client';
import { alles } from '../deel/alles';
import { datum } from '../deel/datum';
import { Laden } from '../deel/Laden';
import { Heading3, Paragraph } from '../deel/nlds';
import { Schakel } from '../deel/Schakel';
import { AFGELEIDE_GRONDEN } from './useBelangenconflicten';

type Conflict = Schema<'Belangenconflict'>;

/** What follows by itself, by ground: a gemeente has a whole region of these, and each is one line. */
export function Afgeleide({ gemeente }: { gemeente: string }) {
  const { t } = useTranslation('gemeente');
  const vraag = useQuery({
    queryKey: ['belangenconflicten', 'afgeleid', gemeente],
    queryFn: () =>
      alles((query) =>
        lees(
          api.GET('/belangenconflicten', { params: { query: { ...query, afgeleid: true, geldt: true, gemeente } } }),
        ),
      ),
  });
  return (
    <Laden vraag={vraag}>
      {(conflicten) =>
        conflicten.length === 0 ? (
          <Paragraph>{t('afgeleid.leeg')}</Paragraph>
        ) : (
          <div className="smk-kolommen">
            {AFGELEIDE_GRONDEN.map((grond) => (
              <Grondgroep
                key={grond}
                grond={grond}
                gemeente={gemeente}
                conflicten={conflicten.filter((conflict) => conflict.grond === grond)}
              />
            ))}
          </div>
        )
      }
    </Laden>
  );
}

interface Groep {
  grond: (typeof AFGELEIDE_GRONDEN)[number];
  gemeente: string;
  conflicten: Conflict[];
}

function Grondgroep({ grond, gemeente, conflicten }: Groep) {
  const { t } = useTranslation('gemeente');
  if (conflicten.length === 0) return null;
  const andere = (conflict: Conflict) =>
    conflict.gemeente.code === gemeente ? conflict.andereGemeente : conflict.gemeente;
  return (
    <section aria-labelledby={`grond-${grond}`}>
      <Heading3 id={`grond-${grond}`}>{t(`grond.${grond}.naam`)}</Heading3>
      <Paragraph small className="smk-zacht">
        {t(`afgeleid.uitleg.${grond}`)}
      </Paragraph>
      <ul className="smk-wegen">
        {conflicten
          .sort((een, ander) => andere(een).naam.localeCompare(andere(ander).naam, 'nl'))
          .map((conflict) => (
            <li key={conflict.id}>
              <Schakel to={`/belangenconflicten/${conflict.id}`}>{andere(conflict).naam}</Schakel>
              <Stand conflict={conflict} />
            </li>
          ))}
      </ul>
    </section>
  );
}

function Stand({ conflict: { opheffing, verzoek, mag } }: { conflict: Conflict }) {
  const { t } = useTranslation('gemeente');
  if (opheffing && mag?.includes('OPHEFFING_INTREKKEN')) {
    return <span className="smk-zacht"> {t('belang.opgeheven', { tot: datum(opheffing.totdatum) })}</span>;
  }
  return verzoek && !opheffing ? <span className="smk-zacht"> {t('verzoek.loopt')}</span> : null;
}
