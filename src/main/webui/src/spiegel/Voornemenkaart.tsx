import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { datum } from '../deel/datum';
import { Button, ButtonGroup, Heading4, Paragraph } from '../deel/nlds';
import { useTaxonomie } from '../deel/taxonomie';
import { Opvolgingformulier } from './Opvolgingformulier';
import { volgOp, type Voornemen, wijzigVoornemen } from './useSpiegels';
import { Voornemenformulier } from './Voornemenformulier';

interface Eigenschappen {
  spiegel: string;
  voornemen: Voornemen;
  gedaan: (melding: string) => Promise<void>;
}

const VRAGEN = ['watGedaan', 'watBewonersMerkten', 'watGeleerd'] as const;

/** One voornemen, and what became of it each time it came back. */
export function Voornemenkaart({ spiegel, voornemen, gedaan }: Eigenschappen) {
  const { t } = useTranslation('spiegel');
  const { t: deel } = useTranslation('deel');
  const ik = useIngelogd();
  const taxonomie = useTaxonomie();
  const [doet, zetDoet] = useState<'wijzigen' | 'opvolgen'>();
  const kaart = useRef<HTMLLIElement>(null);
  const terug = () => {
    zetDoet(undefined);
    kaart.current?.focus();
  };
  return (
    <li className="smk-kaart" ref={kaart} tabIndex={-1}>
      <p className="smk-tekst smk-kaart__titel" lang="nl">
        {voornemen.wat}
      </p>
      <Paragraph>
        {t('voornemens.terugOp', { op: datum(voornemen.wanneerdatum) })}{' '}
        {t('voornemens.door', { wie: voornemen.doorWie, niveau: taxonomie.naam('niveaus', voornemen.niveau) })}
      </Paragraph>
      <Paragraph small>{t('voornemens.eersteStap')}</Paragraph>
      <p className="smk-tekst" lang="nl">
        {voornemen.eersteStap}
      </p>
      {voornemen.opvolgingen.map((opvolging) => (
        <div key={opvolging.op} className="smk-citaat">
          <Paragraph small>{t('opvolging.op', { op: datum(opvolging.op) })}</Paragraph>
          {VRAGEN.map((vraag) => (
            <div key={vraag}>
              <Heading4>{t(`opvolging.${vraag}`)}</Heading4>
              <p className="smk-tekst" lang="nl">
                {opvolging[vraag]}
              </p>
            </div>
          ))}
        </div>
      ))}
      {doet === 'wijzigen' ? (
        <Voornemenformulier
          klad={`${ik.id}/voornemen-wijzigen/${voornemen.id}`}
          begin={voornemen}
          bewaar={async (invoer) => {
            await wijzigVoornemen(spiegel, voornemen.id, invoer);
            zetDoet(undefined);
            await gedaan(deel('opgeslagen'));
          }}
          terug={terug}
        />
      ) : null}
      {doet === 'opvolgen' ? (
        <Opvolgingformulier
          klad={`${ik.id}/opvolging/${voornemen.id}`}
          bewaar={async (invoer, sleutel) => {
            await volgOp(spiegel, voornemen.id, invoer, sleutel);
            zetDoet(undefined);
            await gedaan(t('opvolging.bewaard'));
          }}
          terug={terug}
        />
      ) : null}
      {doet ? null : (
        <ButtonGroup>
          <Button appearance="secondary-action-button" onClick={() => zetDoet('opvolgen')}>
            {t('opvolging.doe')}
          </Button>
          <Button appearance="subtle-button" onClick={() => zetDoet('wijzigen')}>
            {deel('wijzigen')}
          </Button>
        </ButtonGroup>
      )}
    </li>
  );
}
