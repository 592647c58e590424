import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { api, doe } from '../api/client';
import { type Begeleider, Begeleiderkeuze, gekozenBegeleider, GEEN_BEGELEIDER } from '../deel/Begeleiderkeuze';
import { Dialoog } from '../deel/Dialoog';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { focusOp } from '../deel/focus';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Heading2, Paragraph } from '../deel/nlds';
import { useKlad } from '../deel/useKlad';
import type { Aanmelding } from './useAanmeldingen';

const VAN_NDSD: Begeleider = { ...GEEN_BEGELEIDER, vanwaar: 'ndsd' };

/** NDSD proposes who could guide the review; the host's coordinator decides. */
export function Begeleidervoorstel({ aanmelding, etag }: { aanmelding: Aanmelding; etag: string }) {
  const { t } = useTranslation('aanmelding');
  const client = useQueryClient();
  const meld = useMeld();
  const kop = useRef<HTMLHeadingElement>(null);
  const [open, zetOpen] = useState<'voorstel' | 'terug'>();
  const [begeleider, zet, wis] = useKlad(`${useIngelogd().id}/begeleidervoorstel/${aanmelding.id}`, VAN_NDSD);
  const [gepoogd, zetGepoogd] = useState(false);
  const sluit = () => zetOpen(undefined);
  const params = { path: { id: aanmelding.id }, header: { 'If-Match': etag } };
  const { begeleidervoorstel: huidig } = aanmelding;

  const klaar = (melding: string) => {
    sluit();
    meld(melding);
    focusOp(kop);
    return client.invalidateQueries({ queryKey: ['aanmeldingen'] });
  };

  return (
    <section>
      <Heading2 ref={kop} tabIndex={-1}>
        {t('voorstel.kop')}
      </Heading2>
      <Paragraph>
        {huidig
          ? t('voorstel.is', { naam: huidig.naam, van: huidig.gemeente?.naam ?? 'NDSD' })
          : t('voorstel.geen', { gemeente: aanmelding.gemeente.naam })}
      </Paragraph>
      <ButtonGroup>
        <Button appearance="secondary-action-button" onClick={() => zetOpen('voorstel')}>
          {t(huidig ? 'voorstel.ander' : 'voorstel.doe')}
        </Button>
        {huidig ? (
          <Button appearance="secondary-action-button" onClick={() => zetOpen('terug')}>
            {t('voorstel.trekIn')}
          </Button>
        ) : null}
      </ButtonGroup>
      <Dialoog titel={t('voorstel.doe')} open={open === 'voorstel'} sluit={sluit}>
        <Dialoogformulier
          knop={t('voorstel.doe')}
          sluit={sluit}
          opslaan={async () => {
            zetGepoogd(true);
            const body = gekozenBegeleider(begeleider);
            if (!body) return;
            await doe(api.PUT('/aanmeldingen/{id}/begeleidervoorstel', { params, body }));
            wis();
            await klaar(t('voorstel.gedaan'));
          }}
        >
          {(fout) => (
            <Begeleiderkeuze
              gastheer={aanmelding.gemeente.code}
              waarde={begeleider}
              zet={zet}
              fout={fout}
              gepoogd={gepoogd}
            />
          )}
        </Dialoogformulier>
      </Dialoog>
      <Dialoog titel={t('voorstel.trekIn')} open={open === 'terug'} sluit={sluit}>
        <Dialoogformulier
          knop={t('voorstel.trekIn')}
          sluit={sluit}
          opslaan={async () => {
            await doe(api.DELETE('/aanmeldingen/{id}/begeleidervoorstel', { params }));
            await klaar(t('voorstel.ingetrokken'));
          }}
        >
          {() => <Paragraph>{t('voorstel.trekInUitleg')}</Paragraph>}
        </Dialoogformulier>
      </Dialoog>
    </section>
  );
}
