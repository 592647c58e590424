import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { heeftRol, useIngelogd } from '../app/sessie';
import type { Schema } from '../api/client';
import { useAdresfilter } from '../deel/adresfilter';
import { useAlleGemeenten } from '../deel/Begeleiderkeuze';
import { datum } from '../deel/datum';
import { Dialoog } from '../deel/Dialoog';
import { focusOp } from '../deel/focus';
import { Lijst } from '../deel/lijst';
import { useMeld } from '../deel/Melding';
import { Button, Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Schakel } from '../deel/Schakel';
import { Keuzeveld } from '../deel/Velden';
import { Afgeleide } from './Afgeleide';
import { Gemeentemenu } from './Gemeentemenu';
import { Meldformulier } from './Meldformulier';
import { useBelangenconflicten } from './useBelangenconflicten';

/** Why two gemeenten should not review each other, for who is one of the two and for NDSD. */
export function Belangenconflictenpagina() {
  const { t } = useTranslation('gemeente');
  const ik = useIngelogd();
  const lijst = useBelangenconflicten();
  const [open, zetOpen] = useState(false);
  const kop = useRef<HTMLHeadingElement>(null);
  const meld = useMeld();
  const magMelden = heeftRol(ik, 'COORDINATOR', 'NDSD_BEHEERDER');
  return (
    <Pagina
      titel={t('belang.titel')}
      boven={ik.gemeente ? <Gemeentemenu /> : <Schakel to="/gemeenten">{t('lijst.titel')}</Schakel>}
      inleiding={t('belang.inleiding')}
    >
      {magMelden ? (
        <>
          <Button appearance="primary-action-button" onClick={() => zetOpen(true)}>
            {t('belang.meld')}
          </Button>
          <Dialoog titel={t('belang.meld')} open={open} sluit={() => zetOpen(false)}>
            <Meldformulier
              sluit={() => zetOpen(false)}
              klaar={() => {
                zetOpen(false);
                meld(t('belang.gemeld'));
                focusOp(kop);
              }}
            />
          </Dialoog>
        </>
      ) : null}
      <Heading2 ref={kop} tabIndex={-1}>
        {t('belang.lijst')}
      </Heading2>
      <Lijst lijst={lijst} leeg={<Paragraph>{t(ik.gemeente ? 'belang.leeg' : 'belang.leegNdsd')}</Paragraph>}>
        {(conflicten) => (
          <ul className="smk-kaarten">
            {conflicten.map((conflict) => (
              <Kaart key={conflict.id} conflict={conflict} />
            ))}
          </ul>
        )}
      </Lijst>
      <Heading2>{t('afgeleid.kop')}</Heading2>
      <Paragraph>{t(ik.gemeente ? 'afgeleid.inleiding' : 'afgeleid.inleidingNdsd')}</Paragraph>
      {ik.gemeente ? <Afgeleide gemeente={ik.gemeente.code} /> : <VanGemeente />}
    </Pagina>
  );
}

/** NDSD sees those of all gemeenten: too many to lay out at once. */
function VanGemeente() {
  const { t } = useTranslation('gemeente');
  const adres = useAdresfilter();
  const gemeenten = useAlleGemeenten().data ?? [];
  const gekozen = adres.van('gemeente');
  return (
    <>
      <Keuzeveld
        label={t('afgeleid.vanWie')}
        waarde={gekozen}
        zet={(code) => adres.zet('gemeente', code)}
        leeg={t('afgeleid.kies')}
        keuzes={gemeenten.map(({ code, naam }) => [code, naam] as const)}
      />
      {gekozen ? <Afgeleide key={gekozen} gemeente={gekozen} /> : null}
    </>
  );
}

function Kaart({ conflict }: { conflict: Schema<'Belangenconflict'> }) {
  const { t } = useTranslation('gemeente');
  return (
    <li className="smk-kaart">
      <Schakel to={`/belangenconflicten/${conflict.id}`} className="smk-kaart__titel">
        {t('belang.tussen', { een: conflict.gemeente.naam, ander: conflict.andereGemeente.naam })}
      </Schakel>
      <Paragraph>{t(`grond.${conflict.grond}.naam`)}</Paragraph>
      <Paragraph small className="smk-zacht">
        {t(`soort.${conflict.soort}`)}.{' '}
        {conflict.totdatum
          ? t('belang.geldtTot', { van: datum(conflict.vanafdatum), tot: datum(conflict.totdatum) })
          : t('belang.geldtVanaf', { van: datum(conflict.vanafdatum) })}
        {conflict.mag?.includes('OPHEFFING_INTREKKEN') && conflict.opheffing
          ? ` ${t('belang.opgeheven', { tot: datum(conflict.opheffing.totdatum) })}.`
          : ''}
        {conflict.verzoek && !conflict.opheffing ? ` ${t('verzoek.loopt')}.` : ''}
      </Paragraph>
    </li>
  );
}
