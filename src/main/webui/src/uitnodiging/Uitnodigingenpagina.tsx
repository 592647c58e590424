import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { dag, overHoelang } from '../deel/datum';
import { Lijst } from '../deel/lijst';
import { Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { type Uitnodiging, useUitnodigingen } from './useUitnodigingen';

/** What others asked of us, and what we asked of others: two sides of one list. */
export function Uitnodigingenpagina() {
  const { t } = useTranslation('uitnodiging');
  const ik = useIngelogd();
  const lijst = useUitnodigingen();
  return (
    <Pagina titel={t('lijst.titel')} inleiding={t('lijst.inleiding')}>
      <Lijst
        lijst={lijst}
        leeg={
          <>
            <Heading2>{t('lijst.leeg.kop')}</Heading2>
            <Paragraph>{t('lijst.leeg.uitleg')}</Paragraph>
            <Schakel to="/methode">{t('lijst.leeg.methode')}</Schakel>
          </>
        }
      >
        {(items) => {
          const gekregen = items.filter((u) => u.gemeente.code === ik.gemeente?.code);
          const verstuurd = items.filter((u) => u.gemeente.code !== ik.gemeente?.code);
          return (
            <>
              <Groep kop={t('lijst.gekregen')} leeg={t('lijst.geenGekregen')} items={gekregen} aanOns />
              <Groep kop={t('lijst.verstuurd')} leeg={t('lijst.geenVerstuurd')} items={verstuurd} />
            </>
          );
        }}
      </Lijst>
    </Pagina>
  );
}

interface Groepseigenschappen {
  kop: string;
  leeg: string;
  items: readonly Uitnodiging[];
  aanOns?: boolean;
}

function Groep({ kop, leeg, items, aanOns = false }: Groepseigenschappen) {
  return (
    <section>
      <Heading2>{kop}</Heading2>
      {items.length === 0 ? <Paragraph>{leeg}</Paragraph> : null}
      <ul className="smk-kaarten">
        {items.map((uitnodiging) => (
          <Kaart key={uitnodiging.id} uitnodiging={uitnodiging} aanOns={aanOns} />
        ))}
      </ul>
    </section>
  );
}

function Kaart({ uitnodiging, aanOns }: { uitnodiging: Uitnodiging; aanOns: boolean }) {
  const { t } = useTranslation('uitnodiging');
  const { id, titel, gastheer, gemeente, status, antwoordUiterlijkOp } = uitnodiging;
  return (
    <li className="smk-kaart">
      <Schakel to={`/uitnodigingen/${id}`} className="smk-kaart__titel" lang="nl">
        {titel}
      </Schakel>
      <Paragraph>
        {aanOns
          ? t('lijst.van', { naam: gastheer.naam })
          : t('lijst.vanAan', { van: gastheer.naam, aan: gemeente.naam })}{' '}
        <Status>{t(`status.${status}`)}</Status>
      </Paragraph>
      {status === 'VERSTUURD' ? (
        <Paragraph small>
          {t('antwoordVoor', { dag: dag(antwoordUiterlijkOp), over: overHoelang(antwoordUiterlijkOp) })}
        </Paragraph>
      ) : null}
    </li>
  );
}
