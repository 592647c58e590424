import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { Lijst } from '../deel/lijst';
import { useMeld } from '../deel/Melding';
import { Button, Heading2, Paragraph } from '../deel/nlds';
import { maakVoornemen, type Spiegel, spiegelsleutels, useVoornemens } from './useSpiegels';
import { Voornemenformulier } from './Voornemenformulier';
import { Voornemenkaart } from './Voornemenkaart';

/** What the own gemeente means to do because of its own advice, each with the date on which it comes back. */
export function Voornemens({ spiegel }: { spiegel: Spiegel }) {
  const { t } = useTranslation('spiegel');
  const ik = useIngelogd();
  const client = useQueryClient();
  const meld = useMeld();
  const [nieuw, zetNieuw] = useState(false);
  const voornemens = useVoornemens(spiegel.id);
  const gedaan = async (melding: string) => {
    meld(melding);
    await client.invalidateQueries({ queryKey: spiegelsleutels.voornemens(spiegel.id) });
    document.getElementById('voornemens')?.focus();
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
              <Voornemenkaart key={voornemen.id} spiegel={spiegel.id} voornemen={voornemen} gedaan={gedaan} />
            ))}
          </ul>
        )}
      </Lijst>
      {nieuw ? (
        <div className="smk-vlak">
          <Voornemenformulier
            klad={`${ik.id}/voornemen/${spiegel.id}`}
            begin={undefined}
            bewaar={async (invoer, sleutel) => {
              await maakVoornemen(spiegel.id, invoer, sleutel);
              zetNieuw(false);
              await gedaan(t('voornemens.gemaakt'));
            }}
            terug={() => zetNieuw(false)}
          />
        </div>
      ) : (
        <Button appearance="primary-action-button" onClick={() => zetNieuw(true)}>
          {t('voornemens.maak')}
        </Button>
      )}
    </section>
  );
}
