import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, doe } from '../api/client';
import { Dialoog } from '../deel/Dialoog';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { focusOp } from '../deel/focus';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Heading2, Paragraph } from '../deel/nlds';
import { foutVan } from '../deel/Probleemmelding';
import { Keuzeveld, Tekstveld } from '../deel/Velden';
import { useAlleGemeenten } from '../review/useGemeenten';
import type { Aanmelding } from './useAanmeldingen';

/** NDSD proposes who could guide the review; the host's coordinator decides. */
export function Begeleidervoorstel({ aanmelding, etag }: { aanmelding: Aanmelding; etag: string }) {
  const { t } = useTranslation('aanmelding');
  const client = useQueryClient();
  const meld = useMeld();
  const kop = useRef<HTMLHeadingElement>(null);
  const [open, zetOpen] = useState<'voorstel' | 'terug'>();
  const [gemeente, zetGemeente] = useState('');
  const [email, zetEmail] = useState('');
  const gemeenten = useAlleGemeenten();
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
            const body = { email: email.trim(), ...(gemeente ? { gemeente } : {}) };
            await doe(api.PUT('/aanmeldingen/{id}/begeleidervoorstel', { params, body }));
            await klaar(t('voorstel.gedaan'));
          }}
        >
          {(fout) => (
            <>
              <Keuzeveld
                label={t('voorstel.vanwaar')}
                waarde={gemeente}
                zet={zetGemeente}
                leeg="NDSD"
                fout={foutVan(fout, 'gemeente')}
                keuzes={(gemeenten.data ?? [])
                  .filter(({ code }) => code !== aanmelding.gemeente.code)
                  .map(({ code, naam }) => [code, naam] as const)}
              />
              <Tekstveld
                soort="email"
                label={t('voorstel.email')}
                waarde={email}
                zet={zetEmail}
                fout={foutVan(fout, 'email')}
              />
            </>
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
