import { type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { datum } from '../deel/datum';
import { Laden } from '../deel/Laden';
import { Heading2, Heading3, Paragraph } from '../deel/nlds';
import { Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { useTaxonomie } from '../deel/taxonomie';
import { Uitnodigingacties } from '../uitnodiging/Uitnodigingacties';
import { useUitnodiging } from '../uitnodiging/useUitnodigingen';

type Uitnodiging = Schema<'Uitnodiging'>;

const VOORBIJ: readonly Uitnodiging['status'][] = ['AFGEWEZEN', 'VERLOPEN', 'INGETROKKEN', 'BEEINDIGD'];

interface Eigenschappen {
  uitnodigingen: readonly Uitnodiging[];
  /** Others can still be asked. */
  nogTeVormen: boolean;
}

/** Who was asked, who answered, and whose place is free again. */
export function Uitgenodigd({ uitnodigingen, nogTeVormen }: Eigenschappen) {
  const { t } = useTranslation('review');
  const kop = useRef<HTMLHeadingElement>(null);
  const lopend = uitnodigingen.filter(({ status }) => !VOORBIJ.includes(status));
  const voorbij = uitnodigingen.filter(({ status }) => VOORBIJ.includes(status));
  return (
    <section>
      <Heading2 ref={kop} tabIndex={-1}>
        {t('team.uitgenodigd')}
      </Heading2>
      {uitnodigingen.length === 0 ? (
        <div className="smk-leeg">
          <Paragraph>{t('team.nogNiemand')}</Paragraph>
        </div>
      ) : null}
      {lopend.length > 0 ? (
        <ul className="smk-kaarten">
          {lopend.map((uitnodiging) => (
            <Kaart key={uitnodiging.id} uitnodiging={uitnodiging} kop={kop} />
          ))}
        </ul>
      ) : null}
      {voorbij.length > 0 ? (
        <>
          <Heading3>{t('team.voorbij')}</Heading3>
          {nogTeVormen ? <Paragraph>{t('team.vervang')}</Paragraph> : null}
          <ul>
            {voorbij.map(({ id, gemeente, status }) => (
              <li key={id}>
                <Schakel to={`/uitnodigingen/${id}`}>{gemeente.naam}</Schakel>: {t(`team.uitnodiging.${status}`)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

interface Kaarteigenschappen {
  uitnodiging: Uitnodiging;
  kop: RefObject<HTMLElement | null>;
}

function Kaart({ uitnodiging, kop }: Kaarteigenschappen) {
  const { t } = useTranslation('review');
  const { naam } = useTaxonomie();
  const vraag = useUitnodiging(uitnodiging.id);
  const { gemeente, status, niveaus, deelnemers, antwoordUiterlijkOp, bijdrageUiterlijkOp } = uitnodiging;
  return (
    <li className="smk-kaart">
      <Heading3>
        <Schakel to={`/uitnodigingen/${uitnodiging.id}`}>{gemeente.naam}</Schakel>{' '}
        <Status>{t(`team.uitnodiging.${status}`)}</Status>
      </Heading3>
      <Paragraph>
        {niveaus.length === 0
          ? t('team.elkNiveau')
          : t('team.gevraagd', { niveaus: niveaus.map((niveau) => naam('niveaus', niveau).toLowerCase()).join(', ') })}
      </Paragraph>
      {deelnemers.length > 0 ? (
        <Paragraph>
          {t('team.komen', {
            namen: deelnemers.map((mens) => `${mens.naam} (${naam('niveaus', mens.niveau).toLowerCase()})`).join(', '),
          })}
        </Paragraph>
      ) : null}
      <Paragraph small className="smk-zacht">
        {status === 'GEACCEPTEERD' ? '' : `${t('team.antwoordVoor', { datum: datum(antwoordUiterlijkOp) })} `}
        {t('team.bijdrageVoor', { datum: datum(bijdrageUiterlijkOp) })}
      </Paragraph>
      <Laden vraag={vraag}>
        {({ inhoud, etag }) => <Uitnodigingacties uitnodiging={inhoud} etag={etag} aanOns={false} daarna={kop} />}
      </Laden>
    </li>
  );
}
