import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { Dialoog } from '../deel/Dialoog';
import { focusOp } from '../deel/focus';
import { Lijst } from '../deel/lijst';
import { useMeld } from '../deel/Melding';
import { Button, Heading2, Paragraph } from '../deel/nlds';
import { Voornemenkaart } from '../voornemen/Voornemenkaart';
import { Opvolgingformulier } from './Opvolgingformulier';
import {
  maakVoornemen,
  type Spiegel,
  spiegelsleutels,
  useVoornemens,
  volgOp,
  type Voornemen,
  wijzigVoornemen,
} from './useSpiegels';
import { Voornemenformulier } from './Voornemenformulier';

type Werk = { soort: 'maak' } | { soort: 'wijzig' | 'kijkTerug'; voornemen: Voornemen };

/** What the own gemeente means to do because of its own advice, each with the date on which it comes back. */
export function Voornemens({ spiegel }: { spiegel: Spiegel }) {
  const { t } = useTranslation('spiegel');
  const { t: deel } = useTranslation('deel');
  const ik = useIngelogd();
  const client = useQueryClient();
  const meld = useMeld();
  const [werk, zetWerk] = useState<Werk>();
  const voornemens = useVoornemens(spiegel.id);
  const sluit = () => zetWerk(undefined);
  const gedaan = async (melding: string, focus: string) => {
    sluit();
    meld(melding);
    await client.invalidateQueries({ queryKey: spiegelsleutels.voornemens(spiegel.id) });
    focusOp(focus);
  };

  return (
    <section aria-labelledby="voornemens">
      <Heading2 id="voornemens" tabIndex={-1}>
        {t('voornemens.kop')}
      </Heading2>
      <Paragraph>{t('voornemens.uitleg', { gemeente: ik.gemeente?.naam ?? '' })}</Paragraph>
      <Lijst lijst={voornemens} leeg={<Paragraph>{t('voornemens.leeg')}</Paragraph>}>
        {(items) => (
          <ul className="smk-kaarten">
            {items.map((voornemen) => (
              <Voornemenkaart
                key={voornemen.id}
                voornemen={voornemen}
                aannames={[]}
                wijzig={() => zetWerk({ soort: 'wijzig', voornemen })}
                kijkTerug={() => zetWerk({ soort: 'kijkTerug', voornemen })}
              />
            ))}
          </ul>
        )}
      </Lijst>
      <Button appearance="primary-action-button" onClick={() => zetWerk({ soort: 'maak' })}>
        {t('voornemens.maak')}
      </Button>
      <Dialoog titel={werk ? t(`voornemens.${werk.soort}`) : ''} open={werk !== undefined} sluit={sluit}>
        {werk?.soort === 'maak' ? (
          <Voornemenformulier
            klad={`${ik.id}/voornemen/${spiegel.id}`}
            begin={undefined}
            bewaar={async (invoer, sleutel) => {
              await maakVoornemen(spiegel.id, invoer, sleutel);
              await gedaan(t('voornemens.gemaakt'), 'voornemens');
            }}
            terug={sluit}
          />
        ) : null}
        {werk?.soort === 'wijzig' ? (
          <Voornemenformulier
            klad={`${ik.id}/voornemen-wijzigen/${werk.voornemen.id}`}
            begin={werk.voornemen}
            bewaar={async (invoer) => {
              await wijzigVoornemen(spiegel.id, werk.voornemen.id, invoer);
              await gedaan(deel('opgeslagen'), `voornemen-${werk.voornemen.id}`);
            }}
            terug={sluit}
          />
        ) : null}
        {werk?.soort === 'kijkTerug' ? (
          <Opvolgingformulier
            klad={`${ik.id}/opvolging/${werk.voornemen.id}`}
            bewaar={async (invoer, sleutel) => {
              await volgOp(spiegel.id, werk.voornemen.id, invoer, sleutel);
              await gedaan(t('opvolging.bewaard'), `voornemen-${werk.voornemen.id}`);
            }}
            terug={sluit}
          />
        ) : null}
      </Dialoog>
    </section>
  );
}
