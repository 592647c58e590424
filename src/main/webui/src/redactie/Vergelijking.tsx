import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { datum } from '../deel/datum';
import { Heading2, Paragraph } from '../deel/nlds';
import { Keuzeveld } from '../deel/Velden';
import { Verschillen } from '../deel/Verschil';
import { useLesversies } from '../les/useLessen';
import { useTekstparen } from '../les/useTekstparen';
import type { Lesvelden } from './useRedactie';

const BIJ_OPENEN = 'BIJ_OPENEN';

/** The text on the desk beside what everyone reads, or beside how this page found it. */
export function Vergelijking({ les, nu }: { les: Schema<'Les'>; nu: Lesvelden }) {
  const { t } = useTranslation(['redactie', 'les']);
  const paren = useTekstparen();
  const versies = useLesversies(les.id).data?.items ?? [];
  const [bijOpenen] = useState(les);
  const [keuze, kies] = useState('');
  const met = keuze || String(versies[0]?.versienummer ?? BIJ_OPENEN);
  const ander = versies.find((versie) => String(versie.versienummer) === met) ?? bijOpenen;
  const keuzes = [
    ...versies.map(
      (versie) =>
        [
          String(versie.versienummer),
          t('les:versies.naam', { nummer: versie.versienummer, datum: datum(versie.gepubliceerdOp) }),
        ] as const,
    ),
    [BIJ_OPENEN, t('vergelijking.bijOpenen')] as const,
  ];
  return (
    <section aria-labelledby="vergelijking">
      <Heading2 id="vergelijking">{t('vergelijking.kop')}</Heading2>
      {versies.length === 0 ? <Paragraph>{t('vergelijking.nietGepubliceerd')}</Paragraph> : null}
      <Keuzeveld label={t('vergelijking.met')} waarde={met} zet={kies} keuzes={keuzes} />
      <Verschillen paren={paren(ander, nu)} />
    </section>
  );
}
