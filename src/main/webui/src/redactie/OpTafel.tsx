import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import type { Schema } from '../api/client';
import { Bewaarregel } from '../deel/Bewaarregel';
import { openBevindingen } from '../deel/Inleverdialoog';
import { Heading2, Paragraph } from '../deel/nlds';
import { useTaxonomie } from '../deel/taxonomie';
import { useAutosave } from '../deel/useAutosave';
import { Betekenis } from './Betekenis';
import { Lesformulier } from './Lesformulier';
import { Stappen } from './Redactielespagina';
import { Samenvoegen } from './Samenvoegen';
import { type Lesvelden, lesvelden, useLesbewaren } from './useRedactie';
import { Vergelijking } from './Vergelijking';

/** A les in hand: its text saves itself; every step waits for that and takes the text as it then stands. */
export function OpTafel({ les, etag }: { les: Schema<'Les'>; etag: string }) {
  const { t } = useTranslation(['redactie', 'les']);
  const ik = useIngelogd();
  const { naam } = useTaxonomie();
  const { bewaar, haal } = useLesbewaren(les.id);
  const tekst = useAutosave<Lesvelden>({
    sleutel: `${ik.id}/les/${les.id}`,
    begin: { inhoud: lesvelden(les), etag },
    bewaar,
    haal,
  });
  const tekstVan = (veld: string) => {
    const waarde = tekst.waarde[veld as keyof Lesvelden];
    return typeof waarde === 'string' ? waarde : undefined;
  };
  const namen = (soort: 'themas' | 'arenas' | 'levensfasen' | 'niveaus' | 'obstakels', codes: readonly string[]) =>
    codes.map((code) => naam(soort, code)).join(', ');

  return (
    <>
      <Paragraph>{t(les.versienummer > 0 ? 'opTafel.gepubliceerd' : 'opTafel.nieuw')}</Paragraph>
      <section aria-labelledby="tekst">
        <Heading2 id="tekst">{t('tekst')}</Heading2>
        <Lesformulier waarde={tekst.waarde} zet={tekst.zet} fout={tekst.fout} />
        {openBevindingen(tekst.fout) ? (
          // said beside the text, without taking the focus: someone is still typing in it
          <div className="smk-bewaarregel">
            <p role="status" className="smk-bewaarstand smk-bewaarstand--geweigerd">
              {t('opTafel.scan')}
            </p>
          </div>
        ) : (
          <Bewaarregel
            stand={tekst}
            losOp={tekst.losOp}
            teksten={(velden) => [
              ...(['titel', 'inzicht', 'wanneerWel', 'wanneerNiet'] as const).map(
                (veld) => [t(`les:veld.${veld}`), velden[veld]] as const,
              ),
              [t('les:veld.principe'), naam('principes', velden.principe)],
              ...(['themas', 'arenas', 'levensfasen', 'niveaus', 'obstakels'] as const).map(
                (soort) => [t(`les:ordening.${soort}`), namen(soort, velden[soort])] as const,
              ),
            ]}
          />
        )}
      </section>
      <Vergelijking les={les} nu={tekst.waarde} />
      <Betekenis id={les.id} versie={tekst.nu} bijgewerkt={tekst.bijgewerkt} />
      <Stappen id={les.id} versie={tekst.nu} tekstVan={tekstVan} />
      <Samenvoegen les={les} versie={tekst.nu} />
    </>
  );
}
