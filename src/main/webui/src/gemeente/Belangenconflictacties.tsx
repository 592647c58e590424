import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { Dialoog } from '../deel/Dialoog';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { focusOp } from '../deel/focus';
import { useMeld } from '../deel/Melding';
import { Button, Heading2, Paragraph } from '../deel/nlds';
import { foutVan } from '../deel/Probleemmelding';
import { useKlad } from '../deel/useKlad';
import { Tekstveld } from '../deel/Velden';
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

interface Handeling {
  knop: string;
  /** Whether it was done: false when something is still missing. */
  doe: () => Promise<boolean>;
  gedaan: string;
  children: (fout: unknown) => ReactNode;
}

/** A button, the dialog in which it is done, and what is said after. */
function Handeling({ knop, doe, gedaan, children }: Handeling) {
  const [open, zetOpen] = useState(false);
  const meld = useMeld();
  return (
    <>
      <Button appearance="secondary-action-button" onClick={() => zetOpen(true)}>
        {knop}
      </Button>
      <Dialoog titel={knop} open={open} sluit={() => zetOpen(false)}>
        <Dialoogformulier
          knop={knop}
          sluit={() => zetOpen(false)}
          opslaan={async () => {
            if (!(await doe())) return;
            zetOpen(false);
            focusOp('stand');
            meld(gedaan);
          }}
        >
          {children}
        </Dialoogformulier>
      </Dialoog>
    </>
  );
}
