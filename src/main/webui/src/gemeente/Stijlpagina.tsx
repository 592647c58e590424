import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { heeftRol, useIngelogd } from '../app/sessie';
import { stijlsleutel, useStijl } from '../app/themastijl';
import { api, doe, type MetVersie } from '../api/client';
import { Laden } from '../deel/Laden';
import { useMeld } from '../deel/Melding';
import { NietGevonden } from '../deel/NietGevonden';
import { Button, ButtonGroup, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Probleemmelding } from '../deel/Probleemmelding';
import { Tekstveld } from '../deel/Velden';
import { Gemeentemenu } from './Gemeentemenu';

const VOORBEELD = ':root {\n  --smk-kop-achtergrond: #154273;\n  --smk-accent: #154273;\n}';
const HOOGSTENS = 65_536;

/** The own style of the gemeente: a stylesheet of design tokens, kept by its coordinator. */
export function Stijlpagina() {
  const { t } = useTranslation('gemeente');
  const ik = useIngelogd();
  const stijl = useStijl(ik);
  if (!heeftRol(ik, 'COORDINATOR') || !ik.gemeente) return <NietGevonden />;
  const { code, naam } = ik.gemeente;
  return (
    <Pagina titel={t('stijl.titel')} boven={<Gemeentemenu />} inleiding={t('stijl.inleiding', { gemeente: naam })}>
      <Paragraph>{t('stijl.wat')}</Paragraph>
      {ik.eigenStijl ? (
        <Laden vraag={stijl}>{(bewaard) => <Formulier key={bewaard.etag} code={code} bewaard={bewaard} />}</Laden>
      ) : (
        <Formulier key="nieuw" code={code} bewaard={undefined} />
      )}
    </Pagina>
  );
}

function Formulier({ code, bewaard }: { code: string; bewaard: MetVersie<string> | undefined }) {
  const { t } = useTranslation(['gemeente', 'deel']);
  const [tekst, zet] = useState(bewaard?.inhoud ?? '');
  const client = useQueryClient();
  const meld = useMeld();
  const pad = { code };

  const bijgewerkt = async (melding: string) => {
    meld(melding);
    await client.invalidateQueries({ queryKey: ['ik'] });
    await client.invalidateQueries({ queryKey: stijlsleutel(code) });
  };
  const opslaan = useMutation({
    mutationFn: () =>
      doe(
        api.PUT('/gemeenten/{code}/thema-stijl', {
          params: { path: pad, header: bewaard ? { 'If-Match': bewaard.etag } : { 'If-None-Match': '*' } },
          headers: { 'Content-Type': 'text/css' },
          body: tekst,
          bodySerializer: (inhoud) => inhoud,
          parseAs: 'text',
        }),
      ),
    onSuccess: () => bijgewerkt(t('stijl.opgeslagen')),
  });
  const weg = useMutation({
    mutationFn: () =>
      doe(
        api.DELETE('/gemeenten/{code}/thema-stijl', {
          params: { path: pad, header: { 'If-Match': bewaard?.etag ?? '' } },
        }),
      ),
    onSuccess: () => bijgewerkt(t('stijl.weg')),
  });
  const fout = opslaan.error ?? weg.error;

  return (
    <form
      onSubmit={(gebeurtenis: FormEvent) => {
        gebeurtenis.preventDefault();
        if (!opslaan.isPending) opslaan.mutate();
      }}
    >
      {fout ? <Probleemmelding fout={fout} /> : null}
      <Tekstveld
        label={t('stijl.veld')}
        uitleg={t('stijl.veldUitleg')}
        lezers={t('stijl.lezers')}
        waarde={tekst}
        zet={zet}
        regels={12}
        maximum={HOOGSTENS}
      />
      <details className="smk-uitklap">
        <summary>{t('stijl.voorbeeld')}</summary>
        <pre className="smk-citaat">{VOORBEELD}</pre>
      </details>
      <ButtonGroup>
        <Button appearance="primary-action-button" type="submit" busy={opslaan.isPending} disabled={!tekst.trim()}>
          {t('deel:opslaan')}
        </Button>
        {bewaard ? (
          <Button appearance="secondary-action-button" busy={weg.isPending} onClick={() => weg.mutate()}>
            {t('stijl.neemWeg')}
          </Button>
        ) : null}
      </ButtonGroup>
    </form>
  );
}
