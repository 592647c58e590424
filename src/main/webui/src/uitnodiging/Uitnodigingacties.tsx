import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Dialoog } from '../deel/Dialoog';
import type { Doel } from '../deel/focus';
import { Laden } from '../deel/Laden';
import { useMeld } from '../deel/Melding';
import { Button, Paragraph } from '../deel/nlds';
import { Overgangen } from '../deel/Overgangen';
import { Deelnemersnoemen } from './Deelnemersnoemen';
import { Naamswijziging } from './Naamswijziging';
import { Verlengen } from './Verlengen';
import { type Uitnodiging, useDoeUitnodigingovergang, useUitnodigingovergangen } from './useUitnodigingen';

interface Eigenschappen {
  uitnodiging: Uitnodiging;
  etag: string;
  /** Whether the reader's own gemeente is the one invited. */
  aanOns: boolean;
  /** Where the focus goes after a step: the page may show this invitation elsewhere, or no longer. */
  daarna?: Doel;
}

type Naar = Schema<'UitnodigingOvergangInvoer'>['naar'];

/** What can be done with an invitation, by whoever is on either side of it. */
export function Uitnodigingacties({ uitnodiging, etag, aanOns, daarna }: Eigenschappen) {
  const { t } = useTranslation('uitnodiging');
  const meld = useMeld();
  const overgangen = useUitnodigingovergangen(uitnodiging.id);
  const overgang = useDoeUitnodigingovergang(uitnodiging.id, etag);
  const [deelnemers, zetDeelnemers] = useState<string[]>([]);
  const [wijzigt, zetWijzigt] = useState(false);
  // the people are the invited's coordinator's, who may also end their part; the dates are of everyone else who can read this
  const loopt = ['VOORGESTELD', 'VERSTUURD', 'GEACCEPTEERD'].includes(uitnodiging.status);
  const magIets = (overgangen.data?.items.length ?? 0) > 0;
  const wijzigbaar = aanOns ? magIets && uitnodiging.status === 'GEACCEPTEERD' : loopt;
  const naam = (naar: string) => t(`doe.${naar as Naar}`);

  return (
    <Laden vraag={overgangen}>
      {({ items }) => (
        <>
          {wijzigbaar ? (
            <Button
              appearance="secondary-action-button"
              aria-label={aanOns ? undefined : `${t('wijzig.datums')}: ${uitnodiging.gemeente.naam}`}
              onClick={() => zetWijzigt(true)}
            >
              {aanOns ? t('wijzig.deelnemers') : t('wijzig.datums')}
            </Button>
          ) : null}
          <Overgangen
            overgangen={items}
            naam={naam}
            toonGevolg
            {...(daarna ? { daarna } : {})}
            {...(aanOns ? {} : { waarvan: uitnodiging.gemeente.naam })}
            bijzaak={['AFGEWEZEN', 'INGETROKKEN', 'BEEINDIGD']}
            doe={async ({ naar, reden }) => {
              await overgang.mutateAsync({
                naar: naar as Naar,
                ...(reden ? { reden } : {}),
                ...(naar === 'GEACCEPTEERD' ? { deelnemers } : {}),
              });
              meld(t(`gedaan.${naar as Naar}`, { naam: uitnodiging.gemeente.naam }));
            }}
            extra={(naar) =>
              naar === 'GEACCEPTEERD' ? (
                <Deelnemersnoemen gevraagd={uitnodiging.niveaus} waarde={deelnemers} zet={zetDeelnemers} />
              ) : naar === 'AFGEWEZEN' || naar === 'BEEINDIGD' ? (
                <>
                  <Paragraph>{t(`gevolg.${naar}`)}</Paragraph>
                  <p className="smk-lezers">{t(`lezers.${aanOns ? 'gastheer' : 'gast'}`)}</p>
                </>
              ) : null
            }
          />
          <Dialoog
            titel={aanOns ? t('wijzig.deelnemers') : t('wijzig.datums')}
            open={wijzigt}
            sluit={() => zetWijzigt(false)}
          >
            {aanOns ? (
              <Naamswijziging gelezen={{ inhoud: uitnodiging, etag }} klaar={() => zetWijzigt(false)} />
            ) : (
              <Verlengen gelezen={{ inhoud: uitnodiging, etag }} klaar={() => zetWijzigt(false)} />
            )}
          </Dialoog>
        </>
      )}
    </Laden>
  );
}
