import { type ChangeEvent, type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { heeftRol, useIngelogd } from '../app/sessie';
import '../deel/bestand.css';
import { focusOp } from '../deel/focus';
import { useMeld } from '../deel/Melding';
import { NietGevonden } from '../deel/NietGevonden';
import { Button, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Probleemmelding } from '../deel/Probleemmelding';
import { Schakel } from '../deel/Schakel';
import { Omlijsting, Radiogroep } from '../deel/Velden';
import './gemeente.css';
import { Inleesuitleg } from './Inleesuitleg';
import { Inleesuitslag } from './Inleesuitslag';
import { type Inleessoort, SOORTEN, useInlezen } from './useInlezen';

/** NDSD reads in what is known of gemeenten: first to see what would come of it, then for real. */
export function Inleespagina() {
  const { t } = useTranslation('gemeente');
  const ik = useIngelogd();
  if (!heeftRol(ik, 'NDSD_MEDEWERKER', 'NDSD_BEHEERDER')) return <NietGevonden />;
  return (
    <Pagina
      titel={t('inlezen.titel')}
      boven={<Schakel to="/gemeenten">{t('lijst.titel')}</Schakel>}
      inleiding={t('inlezen.inleiding')}
    >
      <Inlezen />
    </Pagina>
  );
}

function Inlezen() {
  const { t } = useTranslation('gemeente');
  const [soort, zetSoort] = useState<Inleessoort>('gemeenten');
  const [bestand, zetBestand] = useState<File>();
  const [gepoogd, zetGepoogd] = useState(false);
  const id = useId();
  const kop = useRef<HTMLHeadingElement>(null);
  const proef = useInlezen();
  const echt = useInlezen();
  const meld = useMeld();

  const opnieuw = () => {
    proef.reset();
    echt.reset();
  };
  const kies = ({ target }: ChangeEvent<HTMLInputElement>) => {
    zetBestand(target.files?.[0]);
    opnieuw();
  };
  const probeer = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zetGepoogd(true);
    if (!bestand || proef.isPending) return;
    opnieuw();
    proef.mutate({ soort, inhoud: bestand, proef: true }, { onSuccess: () => focusOp(kop) });
  };
  const doe = () => {
    if (!bestand || echt.isPending) return;
    echt.mutate(
      { soort, inhoud: bestand, proef: false },
      {
        onSuccess: () => {
          meld(t('inlezen.gedaan'));
          focusOp(kop);
        },
      },
    );
  };
  const uitslag = echt.data ?? proef.data;

  return (
    <>
      <form onSubmit={probeer}>
        <Radiogroep
          legende={t('inlezen.wat')}
          keuzes={SOORTEN.map((code) => ({
            code,
            naam: t(`inlezen.soort.${code}.naam`),
            uitleg: t(`inlezen.soort.${code}.uitleg`),
          }))}
          waarde={soort}
          zet={(nieuw) => {
            zetSoort(nieuw);
            opnieuw();
          }}
        />
        <Inleesuitleg soort={soort} />
        <div className="smk-gemeente__bestand">
          <Omlijsting
            id={id}
            label={t('inlezen.bestand')}
            uitleg={t('inlezen.bestandUitleg')}
            fout={gepoogd && !bestand ? t('inlezen.kiesBestand') : undefined}
          />
          <input
            id={id}
            type="file"
            className="smk-bestand"
            accept=".csv,text/csv"
            aria-describedby={`${id}-uitleg ${id}-fout`}
            aria-invalid={gepoogd && !bestand}
            onChange={kies}
          />
        </div>
        <Button appearance="primary-action-button" type="submit" busy={proef.isPending}>
          {t('inlezen.probeer')}
        </Button>
      </form>
      {proef.error ? <Probleemmelding fout={proef.error} /> : null}
      {uitslag ? (
        <Inleesuitslag kop={kop} uitslag={uitslag} soort={soort}>
          {echt.error ? <Probleemmelding fout={echt.error} /> : null}
          {uitslag.proef && uitslag.aantalFouten === 0 && uitslag.nieuw + uitslag.gewijzigd > 0 ? (
            <>
              <Paragraph>{t('inlezen.allesOfNiets')}</Paragraph>
              <Button appearance="primary-action-button" busy={echt.isPending} onClick={doe}>
                {t('inlezen.doe')}
              </Button>
            </>
          ) : null}
        </Inleesuitslag>
      ) : null}
    </>
  );
}
