import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { dag, overHoelang } from '../deel/datum';
import { Lijst } from '../deel/lijst';
import { Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import './uitnodiging.css';
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
              <section>
                <Heading2>{t('lijst.gekregen')}</Heading2>
                {gekregen.length === 0 ? <Paragraph>{t('lijst.geenGekregen')}</Paragraph> : null}
                <ul className="smk-kaarten">
                  {gekregen.map((uitnodiging) => (
                    <Gekregen key={uitnodiging.id} uitnodiging={uitnodiging} />
                  ))}
                </ul>
              </section>
              <section>
                <Heading2>{t('lijst.verstuurd')}</Heading2>
                {verstuurd.length === 0 ? <Paragraph>{t('lijst.geenVerstuurd')}</Paragraph> : null}
                <ul className="smk-kaarten">
                  {[...new Set(verstuurd.map((u) => u.peerreview))].map((review) => (
                    <Verstuurd key={review} uitnodigingen={verstuurd.filter((u) => u.peerreview === review)} />
                  ))}
                </ul>
              </section>
            </>
          );
        }}
      </Lijst>
    </Pagina>
  );
}

function Gekregen({ uitnodiging }: { uitnodiging: Uitnodiging }) {
  const { t } = useTranslation('uitnodiging');
  const { id, titel, gastheer, status, antwoordUiterlijkOp } = uitnodiging;
  return (
    <li className="smk-kaart">
      <Schakel to={`/uitnodigingen/${id}`} className="smk-kaart__titel" lang="nl">
        {titel}
      </Schakel>
      <Paragraph>
        {t('lijst.van', { naam: gastheer.naam })} <Status>{t(`status.${status}`)}</Status>
      </Paragraph>
      {status === 'VERSTUURD' ? (
        <Paragraph small>
          {t('antwoordVoor', { dag: dag(antwoordUiterlijkOp), over: overHoelang(antwoordUiterlijkOp) })}
        </Paragraph>
      ) : null}
    </li>
  );
}

/** One review, and whom it asked. */
function Verstuurd({ uitnodigingen }: { uitnodigingen: readonly Uitnodiging[] }) {
  const { t } = useTranslation('uitnodiging');
  const eerste = uitnodigingen[0];
  if (!eerste) return null;
  return (
    <li className="smk-kaart">
      <Schakel to={`/peerreviews/${eerste.peerreview}/team`} className="smk-kaart__titel" lang="nl">
        {eerste.titel}
      </Schakel>
      <Paragraph small>{t('lijst.wiens', { naam: eerste.gastheer.naam })}</Paragraph>
      <ul className="smk-uitnodiging-wie">
        {uitnodigingen.map(({ id, gemeente, status }) => (
          <li key={id}>
            <Schakel to={`/uitnodigingen/${id}`}>{gemeente.naam}</Schakel> <Status>{t(`status.${status}`)}</Status>
          </li>
        ))}
      </ul>
    </li>
  );
}
