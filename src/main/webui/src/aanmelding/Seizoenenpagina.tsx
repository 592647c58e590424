import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { heeftRol, useIngelogd } from '../app/sessie';
import { datum } from '../deel/datum';
import { focusOp } from '../deel/focus';
import { Lijst } from '../deel/lijst';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { useKlad } from '../deel/useKlad';
import { Tekstveld } from '../deel/Velden';
import { useNieuwSeizoen, useSeizoenen } from './useSeizoenen';

/** The quarters in which casussen are collected and reviewed. */
export function Seizoenenpagina() {
  const { t } = useTranslation('aanmelding');
  const ik = useIngelogd();
  const kop = useRef<HTMLHeadingElement>(null);
  const seizoenen = useSeizoenen();
  return (
    <Pagina titel={t('seizoen.titel')} inleiding={t('seizoen.inleiding')}>
      <Heading2 ref={kop} tabIndex={-1}>
        {t('seizoen.lijst')}
      </Heading2>
      <Lijst lijst={seizoenen} leeg={<Paragraph>{t('seizoen.leeg')}</Paragraph>}>
        {(items) => (
          <ul className="smk-kaarten">
            {items.map(({ id, naam, status, startdatum, einddatum }) => (
              <li key={id} className="smk-kaart">
                <Schakel to={`/seizoenen/${id}`} className="smk-kaart__titel" lang="nl">
                  {naam}
                </Schakel>
                <Paragraph small>
                  <Status>{t(`seizoenstatus.${status}`)}</Status>{' '}
                  {t('seizoen.tussen', { start: datum(startdatum), eind: datum(einddatum) })}
                </Paragraph>
              </li>
            ))}
          </ul>
        )}
      </Lijst>
      {heeftRol(ik, 'NDSD_MEDEWERKER') ? <Nieuw klaar={() => focusOp(kop)} /> : null}
    </Pagina>
  );
}

const LEEG = { naam: '', startdatum: '', einddatum: '' };

function Nieuw({ klaar }: { klaar: () => void }) {
  const { t } = useTranslation('aanmelding');
  const meld = useMeld();
  const [seizoen, zet, wis] = useKlad(`${useIngelogd().id}/seizoen`, LEEG);
  const maak = useNieuwSeizoen();
  const velden = [
    ['naam', 'text'],
    ['startdatum', 'date'],
    ['einddatum', 'date'],
  ] as const;

  return (
    <form
      className="smk-vlak"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        maak.mutate(seizoen, {
          onSuccess: () => {
            meld(t('seizoen.gemaakt', { naam: seizoen.naam }));
            wis();
            klaar();
          },
        });
      }}
    >
      <Heading2>{t('seizoen.nieuw')}</Heading2>
      {maak.error ? <Probleemmelding fout={maak.error} /> : null}
      {velden.map(([veld, soort]) => (
        <Tekstveld
          key={veld}
          label={t(`seizoen.veld.${veld}`)}
          uitleg={veld === 'naam' ? t('seizoen.naamUitleg') : undefined}
          fout={foutVan(maak.error, veld)}
          soort={soort}
          waarde={seizoen[veld]}
          zet={(waarde) => zet({ ...seizoen, [veld]: waarde })}
          verplicht
          {...(veld === 'naam' ? { maximum: 100 } : {})}
        />
      ))}
      <ButtonGroup>
        <Button appearance="primary-action-button" type="submit" busy={maak.isPending} disabled={maak.isPending}>
          {t('seizoen.maak')}
        </Button>
      </ButtonGroup>
    </form>
  );
}
