import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Schema } from '../api/client';
import { datum } from '../deel/datum';
import { Laden } from '../deel/Laden';
import { Heading2, Heading3, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Schakel } from '../deel/Schakel';
import { useTaxonomie } from '../deel/taxonomie';
import { Keuzeveld } from '../deel/Velden';
import { Verschillen } from '../deel/Verschil';
import { useTekstparen } from './useTekstparen';
import { useLes, useLesversies } from './useLessen';

type Lesversie = Schema<'Lesversie'>;

export function Lesversiespagina() {
  const { id = '' } = useParams();
  const { t } = useTranslation('les');
  const les = useLes(id);
  const versies = useLesversies(id);
  return (
    <Laden vraag={les}>
      {({ inhoud }) => (
        <Pagina
          titel={t('versies.titel')}
          boven={
            <>
              <Schakel to="/lessen">{t('titel')}</Schakel> ·{' '}
              <Schakel to={`/lessen/${id}`} lang="nl">
                {inhoud.titel}
              </Schakel>
            </>
          }
          inleiding={t('versies.inleiding')}
        >
          <Laden vraag={versies}>{({ items }) => <Versies versies={items} />}</Laden>
        </Pagina>
      )}
    </Laden>
  );
}

function Versies({ versies }: { versies: readonly Lesversie[] }) {
  const { t } = useTranslation('les');
  if (versies.length === 0) return <Paragraph className="smk-leeg">{t('versies.geen')}</Paragraph>;
  return (
    <>
      {versies.length > 1 ? <Vergelijking versies={versies} /> : <Paragraph>{t('versies.een')}</Paragraph>}
      <Heading2>{t('versies.alle')}</Heading2>
      {versies.map((versie) => (
        <Versie key={versie.versienummer} versie={versie} />
      ))}
    </>
  );
}

/** Two versions word by word: first the latest change. */
function Vergelijking({ versies }: { versies: readonly Lesversie[] }) {
  const { t } = useTranslation('les');
  const paren = useTekstparen();
  const [oud, zetOud] = useState(String(versies[1]?.versienummer));
  const [nieuw, zetNieuw] = useState(String(versies[0]?.versienummer));
  const keuzes = versies.map((versie) => [String(versie.versienummer), naam(versie, t)] as const);
  const van = (nummer: string) => versies.find((versie) => String(versie.versienummer) === nummer);
  const [links, rechts] = [van(oud), van(nieuw)];
  return (
    <section aria-labelledby="vergelijking">
      <Heading2 id="vergelijking">{t('versies.vergelijk')}</Heading2>
      <div className="smk-kolommen">
        <Keuzeveld label={t('versies.van')} waarde={oud} zet={zetOud} keuzes={keuzes} />
        <Keuzeveld label={t('versies.naar')} waarde={nieuw} zet={zetNieuw} keuzes={keuzes} />
      </div>
      {links && rechts ? <Verschillen paren={paren(links, rechts)} /> : null}
    </section>
  );
}

function Versie({ versie }: { versie: Lesversie }) {
  const { t } = useTranslation('les');
  const { naam: begrip } = useTaxonomie();
  return (
    <details className="smk-uitklap">
      <summary>{naam(versie, t)}</summary>
      <Heading3 lang="nl">{versie.titel}</Heading3>
      <p className="smk-tekst" lang="nl">
        {versie.inzicht}
      </p>
      {(['wanneerWel', 'wanneerNiet'] as const).map((veld) => (
        <p key={veld}>
          <strong>{t(`veld.${veld}`)}:</strong>{' '}
          <span className="smk-tekst" lang="nl">
            {versie[veld]}
          </span>
        </p>
      ))}
      <p>
        <strong>{t('veld.principe')}:</strong> {begrip('principes', versie.principe)}
      </p>
    </details>
  );
}

function naam(versie: Lesversie, t: ReturnType<typeof useTranslation<'les'>>['t']): string {
  return t('versies.naam', { nummer: versie.versienummer, datum: datum(versie.gepubliceerdOp) });
}
