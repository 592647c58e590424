import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useIngelogd } from '../app/sessie';
import type { Schema } from '../api/client';
import { ProbleemFout } from '../api/probleem';
import { Alert, Button, ButtonGroup, Paragraph } from './nlds';
import { useKlad } from './useKlad';
import { Tekstveld } from './Velden';

type Bevinding = Schema<'Bevinding'>;
type Bevestiging = Schema<'Bevestiging'>;

interface Eigenschappen {
  bevindingen: readonly Bevinding[];
  tekstVan: (veld: string) => string | undefined;
  /** What a field is called on the page, where there is more than one. */
  veldnaam?: ((veld: string) => string) | undefined;
  bezig: boolean;
  /** @returns whether it was accepted with these */
  bevestig: (bevestigingen: Bevestiging[]) => Promise<boolean>;
  terug: () => void;
}

/** The findings that keep a refusal of the privacyscan going, or nothing when it was refused for another reason. */
export function openBevindingen(fout: unknown): Bevinding[] | undefined {
  return fout instanceof ProbleemFout && fout.slug === 'persoonsgegevens' ? fout.probleem.bevindingen : undefined;
}

const OMGEVING = 60;

/** Each finding of the privacyscan in its own words around it: taken out of the text, or confirmed with a reason. */
export function Inleverdialoog({ bevindingen, tekstVan, veldnaam, bezig, bevestig, terug }: Eigenschappen) {
  const { t } = useTranslation('deel');
  const { pathname } = useLocation();
  const [redenen, zetRedenen, wisRedenen] = useKlad<Record<string, string>>(
    `${useIngelogd().id}/scanredenen${pathname}`,
    {},
  );
  // a reason is of these words in this place: of a text that has changed it is asked anew
  const sleutel = ({ veld, begin, einde }: Bevinding) =>
    `${veld}-${begin}-${tekstVan(veld)?.slice(begin, einde) ?? einde}`;
  const redenVan = (bevinding: Bevinding) => redenen[sleutel(bevinding)] ?? '';
  const blokkeert = bevindingen.some((bevinding) => bevinding.ernst === 'BLOKKEERT');
  const uitleg = useRef<HTMLParagraphElement>(null);
  // where it takes the place of a form, the button that was pressed has gone with that form
  useEffect(() => uitleg.current?.focus(), []);
  const compleet = bevindingen.every((bevinding) => redenVan(bevinding).trim().length >= 10);

  return (
    <form
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        void bevestig(
          bevindingen.map((bevinding) => {
            const { veld, soort, begin, einde } = bevinding;
            return { veld, soort, begin, einde, reden: redenVan(bevinding).trim() };
          }),
        ).then((aanvaard) => {
          if (aanvaard) wisRedenen();
        });
      }}
    >
      <Paragraph ref={uitleg} tabIndex={-1}>
        {t('privacy.inleveren')}
      </Paragraph>
      {blokkeert ? (
        <Alert type="error">
          <Paragraph>{t('privacy.blokkeert')}</Paragraph>
        </Alert>
      ) : null}
      <ol className="smk-bevindingen">
        {bevindingen.map((bevinding) => (
          <li key={sleutel(bevinding)}>
            <Paragraph>
              <strong>{t(`privacy.soort.${bevinding.soort}`)}</strong>
              {veldnaam ? ` · ${veldnaam(bevinding.veld)}` : null}
            </Paragraph>
            <Fragment tekst={tekstVan(bevinding.veld)} begin={bevinding.begin} einde={bevinding.einde} />
            {bevinding.ernst === 'BLOKKEERT' ? null : (
              <Tekstveld
                label={t('privacy.reden', { soort: t(`privacy.soort.${bevinding.soort}`) })}
                waarde={redenVan(bevinding)}
                zet={(reden) => zetRedenen({ ...redenen, [sleutel(bevinding)]: reden })}
                uitleg={t('reden.uitleg')}
                maximum={1000}
              />
            )}
          </li>
        ))}
      </ol>
      <ButtonGroup>
        <Button appearance="primary-action-button" onClick={terug}>
          {t('privacy.terug')}
        </Button>
        {blokkeert ? null : (
          <Button appearance="secondary-action-button" type="submit" disabled={!compleet || bezig} busy={bezig}>
            {t('privacy.bevestig')}
          </Button>
        )}
      </ButtonGroup>
    </form>
  );
}

/** The words of a finding, among those around them. */
export function Fragment({ tekst, begin, einde }: { tekst: string | undefined; begin: number; einde: number }) {
  if (!tekst) return null;
  return (
    <blockquote className="smk-citaat" lang="nl">
      {begin > OMGEVING ? '… ' : ''}
      {tekst.slice(Math.max(0, begin - OMGEVING), begin)}
      <mark>{tekst.slice(begin, einde)}</mark>
      {tekst.slice(einde, einde + OMGEVING)}
      {tekst.length > einde + OMGEVING ? ' …' : ''}
    </blockquote>
  );
}
