import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useIngelogd } from '../app/sessie';
import type { Schema } from '../api/client';
import { Dialoog } from './Dialoog';
import { Dialoogformulier } from './Dialoogformulier';
import { type Doel, focusOp } from './focus';
import { Button, Heading3, Paragraph, UnorderedList, UnorderedListItem } from './nlds';
import { useKlad } from './useKlad';
import { Tekstveld } from './Velden';

type Overgang = Schema<'Overgang'>;

/** What every transition can carry; what else one needs comes from the `extra` fields of the page. */
export interface Overgangverzoek {
  naar: string;
  reden?: string;
  bevestigingen?: Schema<'Bevestiging'>[];
}

interface Eigenschappen {
  overgangen: readonly Overgang[];
  /** What the button of a transition says, in words of this page. */
  naam: (naar: string) => string;
  doe: (verzoek: Overgangverzoek) => Promise<void>;
  /** Fields that a transition needs besides its reason; their values are kept by the page. */
  extra?: (naar: string) => ReactNode;
  /** The text of a field, to show a finding of the privacyscan in. */
  tekstVan?: (veld: string) => string | undefined;
  veldnaam?: (veld: string) => string;
  /** A condition that is not met, where the page can lead to where it is. */
  toonVoorwaarde?: (voorwaarde: Schema<'Voorwaarde'>) => ReactNode;
  kop?: string;
  /** What these steps are of, where a page has more than one such list. */
  waarvan?: string;
  /** Steps aside: possible, but not what one came for. */
  bijzaak?: readonly string[];
  /** Says beside each button what it will do, where one weighs several against each other. */
  toonGevolg?: boolean;
  /** Where the focus goes once it is done, for the button may be gone then; the title of the page when left out. */
  daarna?: Doel;
}

/** What may come next, and what still stands in the way: from the service's own answer, and from nothing else. */
export function Overgangen({
  overgangen,
  naam,
  doe,
  extra,
  tekstVan,
  veldnaam,
  toonVoorwaarde,
  kop,
  waarvan,
  bijzaak = [],
  toonGevolg,
  daarna,
}: Eigenschappen) {
  const { t } = useTranslation('deel');
  // with the name it was chosen by: another status may call the same step something else, and the answer brings that while this is still open
  const [gekozen, kies] = useState<{ overgang: Overgang; naam: string }>();
  if (overgangen.length === 0) return null;

  return (
    <section className="smk-overgangen" aria-label={kop ?? [t('overgang.kop'), waarvan].filter(Boolean).join(': ')}>
      {kop ? <Heading3>{kop}</Heading3> : null}
      {overgangen.map((overgang) => {
        const open = overgang.voorwaarden.filter((voorwaarde) => !voorwaarde.voldaan);
        return (
          <div key={overgang.naar} className="smk-overgang">
            <Button
              appearance={
                open.length === 0 && !bijzaak.includes(overgang.naar)
                  ? 'primary-action-button'
                  : 'secondary-action-button'
              }
              disabled={open.length > 0}
              onClick={() => kies({ overgang, naam: naam(overgang.naar) })}
            >
              {naam(overgang.naar)}
            </Button>
            {toonGevolg && open.length === 0 ? (
              <Paragraph small className="smk-zacht">
                {overgang.uitleg}
              </Paragraph>
            ) : null}
            {open.length > 0 ? (
              <div>
                <Paragraph small>{t('overgang.nogNodig')}</Paragraph>
                <UnorderedList>
                  {open.map((voorwaarde) => (
                    <UnorderedListItem key={voorwaarde.code + voorwaarde.uitleg}>
                      {toonVoorwaarde?.(voorwaarde) ?? voorwaarde.uitleg}
                    </UnorderedListItem>
                  ))}
                </UnorderedList>
              </div>
            ) : null}
          </div>
        );
      })}
      <Dialoog
        titel={gekozen ? [gekozen.naam, waarvan].filter(Boolean).join(': ') : ''}
        open={gekozen !== undefined}
        sluit={() => kies(undefined)}
      >
        {gekozen ? (
          <Bevestiging
            key={gekozen.overgang.naar}
            overgang={gekozen.overgang}
            naam={gekozen.naam}
            waarvan={waarvan}
            doe={doe}
            extra={extra?.(gekozen.overgang.naar)}
            tekstVan={tekstVan}
            veldnaam={veldnaam}
            sluit={() => kies(undefined)}
            klaar={() => {
              kies(undefined);
              focusOp(daarna);
            }}
          />
        ) : null}
      </Dialoog>
    </section>
  );
}

interface Keuze {
  overgang: Overgang;
  naam: string;
  waarvan: string | undefined;
  doe: Eigenschappen['doe'];
  extra: ReactNode;
  tekstVan: Eigenschappen['tekstVan'];
  veldnaam: Eigenschappen['veldnaam'];
  sluit: () => void;
  klaar: () => void;
}

function Bevestiging({ overgang, naam, waarvan, doe, extra, tekstVan, veldnaam, sluit, klaar }: Keuze) {
  const { t } = useTranslation('deel');
  const { pathname } = useLocation();
  const klad = [useIngelogd().id, 'reden', pathname, waarvan, overgang.naar].filter(Boolean).join('/');
  const [reden, zetReden, wisReden] = useKlad<string>(klad, '');
  return (
    <Dialoogformulier
      knop={naam}
      sluit={sluit}
      terug={sluit}
      tekstVan={tekstVan}
      veldnaam={veldnaam}
      opslaan={async (bevestigingen) => {
        await doe({
          naar: overgang.naar,
          ...(reden.trim() ? { reden: reden.trim() } : {}),
          ...(bevestigingen ? { bevestigingen } : {}),
        });
        wisReden();
        klaar();
      }}
    >
      {() => (
        <>
          <Paragraph>{overgang.uitleg}</Paragraph>
          {extra}
          {overgang.redenVereist ? (
            <Tekstveld
              label={t('reden.label')}
              uitleg={t('reden.uitleg')}
              waarde={reden}
              zet={zetReden}
              regels={4}
              maximum={1000}
            />
          ) : null}
        </>
      )}
    </Dialoogformulier>
  );
}
