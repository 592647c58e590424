import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { Heading2, Paragraph } from '../deel/nlds';
import { foutVan } from '../deel/Probleemmelding';
import { useKlad } from '../deel/useKlad';
import { Tekstveld } from '../deel/Velden';
import { Handeling } from './Handeling';
import { useBelangenconflictActies } from './useBelangenconflicten';

interface Conflict {
  id: string;
  etag: string;
}

const MINSTENS = 50;

/** A soft one does not count for a while: with a reason that someone can follow later. */
export function Opheffen({ id, etag }: Conflict) {
  const { t } = useTranslation('gemeente');
  const [velden, zet, wis] = useKlad(`${useIngelogd().id}/opheffing/${id}`, { reden: '', totdatum: '' });
  const { reden, totdatum } = velden;
  const [gepoogd, zetGepoogd] = useState(false);
  const { hefOp } = useBelangenconflictActies(id, etag);
  const nogTeGaan = Math.max(0, MINSTENS - reden.trim().length);
  return (
    <section aria-labelledby="opheffen">
      <Heading2 id="opheffen">{t('opheffen.kop')}</Heading2>
      <Paragraph>{t('opheffen.uitleg')}</Paragraph>
      <Handeling
        knop={t('opheffen.knop')}
        doe={async () => {
          zetGepoogd(true);
          if (nogTeGaan > 0) return false;
          await hefOp.mutateAsync({ reden: reden.trim(), totdatum });
          wis();
          return true;
        }}
        gedaan={t('opheffen.gedaan')}
      >
        {(fout) => (
          <>
            <Tekstveld
              label={t('opheffen.reden')}
              uitleg={t('opheffen.redenUitleg')}
              lezers={t('opheffen.lezers')}
              fout={gepoogd && nogTeGaan > 0 ? t('opheffen.teKort', { count: nogTeGaan }) : foutVan(fout, 'reden')}
              regels={4}
              maximum={1000}
              waarde={reden}
              zet={(nieuw) => zet({ ...velden, reden: nieuw })}
            />
            <Tekstveld
              label={t('opheffen.totdatum')}
              uitleg={t('opheffen.totdatumUitleg')}
              fout={foutVan(fout, 'totdatum')}
              soort="date"
              verplicht
              waarde={totdatum}
              zet={(nieuw) => zet({ ...velden, totdatum: nieuw })}
            />
          </>
        )}
      </Handeling>
    </section>
  );
}

/** For who would like it set aside: another decides. */
export function Vragen({ id, etag }: Conflict) {
  const { t } = useTranslation('gemeente');
  const [{ reden }, zet, wis] = useKlad(`${useIngelogd().id}/verzoek/${id}`, { reden: '' });
  const { vraag } = useBelangenconflictActies(id, etag);
  return (
    <section aria-labelledby="vragen">
      <Heading2 id="vragen">{t('verzoek.kop')}</Heading2>
      <Paragraph>{t('verzoek.uitleg')}</Paragraph>
      <Handeling
        knop={t('verzoek.knop')}
        doe={async () => {
          await vraag.mutateAsync({ reden: reden.trim() });
          wis();
          return true;
        }}
        gedaan={t('verzoek.gedaan')}
      >
        {(fout) => (
          <Tekstveld
            label={t('verzoek.reden')}
            uitleg={t('verzoek.redenUitleg')}
            lezers={t('opheffen.lezers')}
            fout={foutVan(fout, 'reden')}
            verplicht
            regels={4}
            maximum={1000}
            waarde={reden}
            zet={(nieuw) => zet({ reden: nieuw })}
          />
        )}
      </Handeling>
    </section>
  );
}

/** By who asked: no need any more. By who decides: no. */
export function VerzoekIntrekken({ id, etag, eigen }: Conflict & { eigen: boolean }) {
  const { t } = useTranslation('gemeente');
  const { trekVerzoekIn } = useBelangenconflictActies(id, etag);
  const wijze = eigen ? 'intrekken' : 'afwijzen';
  return (
    <Handeling
      knop={t(`verzoek.${wijze}`)}
      doe={() => trekVerzoekIn.mutateAsync().then(() => true)}
      gedaan={t(`verzoek.${wijze}Gedaan`)}
    >
      {() => <Paragraph>{t(`verzoek.${wijze}Uitleg`)}</Paragraph>}
    </Handeling>
  );
}

export function OpheffingIntrekken({ id, etag }: Conflict) {
  const { t } = useTranslation('gemeente');
  const { trekOpheffingIn } = useBelangenconflictActies(id, etag);
  return (
    <Handeling
      knop={t('intrekken.knop')}
      doe={() => trekOpheffingIn.mutateAsync().then(() => true)}
      gedaan={t('intrekken.gedaan')}
    >
      {() => <Paragraph>{t('intrekken.uitleg')}</Paragraph>}
    </Handeling>
  );
}

export function Beeindigen({ id, etag }: Conflict) {
  const { t } = useTranslation('gemeente');
  const { beeindig } = useBelangenconflictActies(id, etag);
  return (
    <section aria-labelledby="beeindigen">
      <Heading2 id="beeindigen">{t('beeindigen.kop')}</Heading2>
      <Paragraph>{t('beeindigen.uitleg')}</Paragraph>
      <Handeling
        knop={t('beeindigen.knop')}
        doe={() => beeindig.mutateAsync().then(() => true)}
        gedaan={t('beeindigen.gedaan')}
      >
        {() => <Paragraph>{t('beeindigen.ditGebeurt')}</Paragraph>}
      </Handeling>
    </section>
  );
}
