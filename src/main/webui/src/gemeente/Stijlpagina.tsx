import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { heeftRol, useIngelogd } from '../app/sessie';
import { stijlsleutel, useStijl } from '../app/themastijl';
import { api, doe, leesMetVersie, type MetVersie } from '../api/client';
import { Intussenmelding } from '../deel/Intussenmelding';
import { Laden } from '../deel/Laden';
import { useMeld } from '../deel/Melding';
import { NietGevonden } from '../deel/NietGevonden';
import { Button, ButtonGroup, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Probleemmelding } from '../deel/Probleemmelding';
import { useWijziging } from '../deel/useWijziging';
import { Tekstveld } from '../deel/Velden';
import { Gemeentemenu } from './Gemeentemenu';

const VOORBEELD = ':root {\n  --smk-kop-achtergrond: #154273;\n  --smk-accent: #154273;\n}';
const HOOGSTENS = 65_536;
const NIEUW: MetVersie<string> = { inhoud: '', etag: '' };

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
        <Laden vraag={stijl}>{(gelezen) => <Formulier key={code} code={code} gelezen={gelezen} />}</Laden>
      ) : (
        <Formulier key={code} code={code} gelezen={NIEUW} />
      )}
    </Pagina>
  );
}

function Formulier({ code, gelezen }: { code: string; gelezen: MetVersie<string> }) {
  const { t } = useTranslation(['gemeente', 'deel']);
  const wijziging = useWijziging(`${useIngelogd().id}/stijl/${code}`, gelezen, (css) => css);
  const { velden: tekst, zet, etag } = wijziging;
  const client = useQueryClient();
  const meld = useMeld();
  const pad = { code };

  const vernieuw = async () => {
    await client.invalidateQueries({ queryKey: ['ik'] });
    await client.invalidateQueries({ queryKey: stijlsleutel(code) });
  };
  const onError = (fout: unknown) => {
    wijziging.geweigerd(fout);
    void vernieuw();
  };
  const opslaan = useMutation({
    mutationFn: (css: string) =>
      leesMetVersie(
        api.PUT('/gemeenten/{code}/thema-stijl', {
          params: { path: pad, header: etag ? { 'If-Match': etag } : { 'If-None-Match': '*' } },
          headers: { 'Content-Type': 'text/css' },
          body: css,
          bodySerializer: (inhoud) => inhoud,
          parseAs: 'text',
        }),
      ),
    onSuccess: (nieuw, css) => {
      wijziging.bewaard({ inhoud: css, etag: nieuw.etag });
      meld(t('stijl.opgeslagen'));
      return vernieuw();
    },
    onError,
  });
  const weg = useMutation({
    mutationFn: () =>
      doe(
        api.DELETE('/gemeenten/{code}/thema-stijl', {
          params: { path: pad, header: { 'If-Match': etag } },
        }),
      ),
    onSuccess: () => {
      wijziging.bewaard(NIEUW);
      meld(t('stijl.weg'));
      return vernieuw();
    },
    onError,
  });
  const fout = opslaan.error ?? weg.error;

  return (
    <form
      onSubmit={(gebeurtenis: FormEvent) => {
        gebeurtenis.preventDefault();
        if (!opslaan.isPending) opslaan.mutate(tekst);
      }}
    >
      {fout ? <Probleemmelding fout={fout} /> : null}
      <Intussenmelding intussen={wijziging.intussen} teksten={(css) => [[t('stijl.veld'), css]]} />
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
        {etag ? (
          <Button appearance="secondary-action-button" busy={weg.isPending} onClick={() => weg.mutate()}>
            {t('stijl.neemWeg')}
          </Button>
        ) : null}
      </ButtonGroup>
    </form>
  );
}
