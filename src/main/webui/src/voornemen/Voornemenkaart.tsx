import { useTranslation } from 'react-i18next';
import { datum, tijdstip } from '../deel/datum';
import { Button, ButtonGroup, Heading3, Heading4 } from '../deel/nlds';
import { useTaxonomie } from '../deel/taxonomie';
import { DrieVragen } from './DrieVragen';
import type { Aanname, Voornemen } from './useVoornemens';
import './voornemen.css';

interface Eigenschappen {
  voornemen: Voornemen;
  aannames: readonly Aanname[];
  wijzig?: (() => void) | undefined;
  kijkTerug?: (() => void) | undefined;
  laatVervallen?: (() => void) | undefined;
}

/** One intention, and every time one came back to it. */
export function Voornemenkaart({ voornemen, aannames, wijzig, kijkTerug, laatVervallen }: Eigenschappen) {
  const { t } = useTranslation('voornemen');
  const { t: deel } = useTranslation('deel');
  const { naam } = useTaxonomie();
  const hangtAan = aannames.filter((aanname) => voornemen.aannames.includes(aanname.id));
  return (
    <li className="smk-kaart">
      <Heading3 id={`voornemen-${voornemen.id}`} tabIndex={-1} lang="nl">
        {voornemen.wat}
      </Heading3>
      <dl className="smk-voornemen-feiten smk-voornemen-feiten--naast">
        <dt>{t('doorWie')}</dt>
        <dd lang="nl">{voornemen.doorWie}</dd>
        <dt>{t('wanneer')}</dt>
        <dd>{datum(voornemen.wanneerdatum)}</dd>
        <dt>{t('niveau')}</dt>
        <dd>{naam('niveaus', voornemen.niveau)}</dd>
        <dt>{t('eersteStap')}</dt>
        <dd lang="nl">{voornemen.eersteStap}</dd>
        {hangtAan.length > 0 ? (
          <>
            <dt>{t('aannames')}</dt>
            {hangtAan.map((aanname) => (
              <dd key={aanname.id} lang="nl">
                {aanname.tekst}
              </dd>
            ))}
          </>
        ) : null}
      </dl>
      {voornemen.opvolgingen.map((opvolging) => (
        <section key={opvolging.op} className="smk-voornemen-opvolging">
          <Heading4>{t('opvolging', { op: tijdstip(opvolging.op) })}</Heading4>
          <DrieVragen antwoorden={opvolging} />
        </section>
      ))}
      {voornemen.vervallenReden ? (
        <p>
          {t('vervallen')} <q lang="nl">{voornemen.vervallenReden}</q>
        </p>
      ) : null}
      {wijzig || kijkTerug ? (
        <ButtonGroup>
          {kijkTerug ? (
            <Button
              appearance="secondary-action-button"
              aria-label={`${t('kijkTerug')}: ${voornemen.wat}`}
              onClick={kijkTerug}
            >
              {t('kijkTerug')}
            </Button>
          ) : null}
          {wijzig ? (
            <Button appearance="subtle-button" aria-label={`${deel('wijzigen')}: ${voornemen.wat}`} onClick={wijzig}>
              {deel('wijzigen')}
            </Button>
          ) : null}
          {laatVervallen ? (
            <Button
              appearance="subtle-button"
              aria-label={`${t('laatVervallen')}: ${voornemen.wat}`}
              onClick={laatVervallen}
            >
              {t('laatVervallen')}
            </Button>
          ) : null}
        </ButtonGroup>
      ) : null}
    </li>
  );
}
