import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useIngelogd } from '../app/sessie';
import { Bewaarregel } from '../deel/Bewaarregel';
import { useMensen } from '../deel/mensen';
import { Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { useTaxonomie } from '../deel/taxonomie';
import { useAutosave } from '../deel/useAutosave';
import { VergelijkbareLessen } from '../les/VergelijkbareLessen';
import { Aannamelijst } from './Aannamelijst';
import { Afronden } from './Afronden';
import { Bijlagen } from './Bijlagen';
import { Casushouderkeuze } from './Casushouderkeuze';
import { type Concept, conceptVan, geschreven, KEUZES, TEKSTEN, voegSamen, wijzigingen } from './concept';
import { Lenzen } from './Lenzen';
import { Sectie, Sectiemenu } from './Sectie';
import { Teruggegeven } from './Teruggegeven';
import { BEGIN, type Casus, useCasustekst } from './useCasussen';
import { Verhaalvelden } from './Verhaalvelden';

/** The guide for writing a casus: one page, the story first, saved by itself. */
export function Schrijfgids({ casus, etag }: { casus: Casus; etag: string }) {
  const { t } = useTranslation('casus');
  const ik = useIngelogd();
  const vak = useRef<HTMLDivElement>(null);
  const begint = useLocation().state === BEGIN;
  useEffect(() => {
    if (begint) vak.current?.querySelector('textarea')?.focus();
  }, [begint]);
  const tekst = useCasustekst(casus.id);
  const bewaard = useAutosave<Concept>({
    sleutel: `${ik.id}/casus/${casus.id}`,
    begin: { inhoud: conceptVan(casus), etag },
    bewaar: async (waarde, versie = '', vorige) => {
      const patch = wijzigingen(vorige, waarde);
      return patch ? (await tekst.bewaar(patch, versie)).etag : versie;
    },
    haal: async () => {
      const nu = await tekst.haal();
      return { inhoud: conceptVan(nu.inhoud), etag: nu.etag };
    },
    voegSamen,
  });
  const { waarde } = bewaard;
  const zet = (deel: Partial<Concept>) => bewaard.zet({ ...waarde, ...deel });
  const teksten = useTekstenNaastElkaar();
  const delen = { concept: waarde, zet, fout: bewaard.fout, intern: casus.intern };

  return (
    <Pagina
      titel={waarde.titel || t('gids.zonderTitel')}
      taal="nl"
      boven={
        <>
          <Schakel to="/casussen">{t('lijst.titel')}</Schakel> · <Status>{t('status.CONCEPT')}</Status>
          {casus.intern ? ` · ${t('nieuw.soort.intern')}` : null}
          {casus.vervolgOp ? (
            <>
              {' '}
              · <Schakel to={`/casussen/${casus.vervolgOp}`}>{t('inzage.vervolgOp')}</Schakel>
            </>
          ) : null}
        </>
      }
      inleiding={t('gids.inleiding')}
    >
      <Teruggegeven id={casus.id} />
      <div className="smk-breed smk-casus-gids">
        <Sectiemenu />
        <div ref={vak}>
          <Verhaalvelden {...delen} />
          <VergelijkbareLessen tekst={`${waarde.titel}\n${waarde.sturingsvraag}\n${waarde.verhaal}`.slice(0, 20000)} />
          <Sectie code="aannames">
            <Aannamelijst aannames={waarde.aannames} zet={(aannames) => zet({ aannames })} intern={casus.intern} />
          </Sectie>
          <Sectie code="lenzen">
            <Lenzen {...delen} />
          </Sectie>
          <Sectie code="casushouder">
            <Casushouderkeuze {...delen} huidig={casus.casushouder} />
          </Sectie>
          <Sectie code="bijlagen">
            <Bijlagen casusId={casus.id} intern={casus.intern} schrijven />
          </Sectie>
          <Sectie code="indienen">
            <Afronden casus={casus} bewaard={bewaard} />
          </Sectie>
          <Paragraph small>{t('gids.vanzelf')}</Paragraph>
          <Bewaarregel stand={bewaard} losOp={bewaard.losOp} teksten={teksten} />
        </div>
      </div>
    </Pagina>
  );
}

/** Every field of a casus as words under its label, for two versions side by side. */
function useTekstenNaastElkaar() {
  const { t } = useTranslation('casus');
  const { naam } = useTaxonomie();
  const mensen = useMensen();
  return (concept: Concept) => [
    ...TEKSTEN.map((veld) => [t(`veld.${veld}.label`), concept[veld]] as const),
    [t('sectie.aannames'), geschreven(concept.aannames).join('\n')] as const,
    ...KEUZES.map(
      (soort) => [t(`lens.${soort}.kop`), concept[soort].map((code) => naam(soort, code)).join('\n')] as const,
    ),
    [t('lens.levensfasen.kop'), concept.levensfase ? naam('levensfasen', concept.levensfase) : ''] as const,
    [
      t('sectie.casushouder'),
      mensen.data?.find(({ id }) => id === concept.casushouder)?.naam ?? concept.casushouder,
    ] as const,
  ];
}
