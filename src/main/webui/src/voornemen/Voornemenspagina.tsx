import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useState } from 'react';
import type { Schema } from '../api/client';
import { focusOp } from '../deel/focus';
import { Laden } from '../deel/Laden';
import { useMeld } from '../deel/Melding';
import { Button, Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Reviewmenu, useReview } from '../deel/review';
import { isGastheer } from '../deel/rolInReview';
import { Schakel } from '../deel/Schakel';
import { type Bezig, Dialogen } from './Dialogen';
import { Momenten } from './Momenten';
import { Voornemenkaart } from './Voornemenkaart';
import {
  type Aanname,
  type Voornemen,
  useAannames,
  useOpvolgmomenten,
  useVoornemen,
  useVoornemens,
} from './useVoornemens';

/** What the host is going to do, and the moments to come back to it. */
export function Voornemenspagina() {
  const { id = '' } = useParams();
  const review = useReview(id);
  return <Laden vraag={review}>{({ inhoud }) => <Voornemeninhoud review={inhoud} />}</Laden>;
}

function Voornemeninhoud({ review }: { review: Schema<'Peerreview'> }) {
  const { t } = useTranslation('voornemen');
  const voornemens = useVoornemens(review.id);
  const momenten = useOpvolgmomenten(review.id);
  const aannames = useAannames(review.id).data ?? [];
  const [bezig, zetBezig] = useState<Bezig>();
  const werk = useVoornemen(review.id);
  const meld = useMeld();
  const gastheer = isGastheer(review);
  const kanToevoegen = gastheer && ['RONDES', 'OOGST'].includes(review.status);
  const kanWijzigen = gastheer && !['AFGESLOTEN', 'GESTOPT'].includes(review.status);
  const kanTerugkijken = gastheer && review.status === 'OPVOLGING';

  return (
    <Pagina
      titel={t('titel')}
      boven={<Reviewmenu review={review} />}
      inleiding={t('inleiding', { gemeente: review.gastheer.naam })}
    >
      {review.rol.includes('PEER') ? (
        <Paragraph>
          {t('peer')} <Schakel to="/spiegels">{t('naarSpiegels')}</Schakel>
        </Paragraph>
      ) : null}
      <Heading2 id="voornemens" tabIndex={-1}>
        {t('lijst')}
      </Heading2>
      <Laden vraag={voornemens}>
        {(lijst) =>
          lijst.length === 0 ? (
            <div className="smk-leeg">
              <Paragraph>{t(kanToevoegen ? 'leegGastheer' : 'leeg')}</Paragraph>
            </div>
          ) : (
            <ul className="smk-kaarten">
              {lijst.map((voornemen) => (
                <Voornemenkaart
                  key={voornemen.id}
                  voornemen={voornemen}
                  aannames={aannames}
                  wijzig={kanWijzigen ? () => zetBezig({ met: 'wijzigen', voornemen }) : undefined}
                  kijkTerug={kanTerugkijken ? () => zetBezig({ met: 'terugkijken', voornemen }) : undefined}
                />
              ))}
            </ul>
          )
        }
      </Laden>
      {kanToevoegen ? (
        <Button appearance="primary-action-button" onClick={() => zetBezig({ met: 'nieuw' })}>
          {t('nieuw')}
        </Button>
      ) : null}
      <Heading2 id="momenten" tabIndex={-1}>
        {t('momenten.kop')}
      </Heading2>
      <Laden vraag={momenten}>
        {(lijst) => (
          <Momenten
            momenten={lijst}
            voornemens={voornemens.data ?? []}
            houd={
              kanTerugkijken
                ? (moment) =>
                    zetBezig({
                      met: 'moment',
                      moment,
                      voornemen: voornemens.data?.find(({ id }) => id === moment.voornemen),
                    })
                : undefined
            }
          />
        )}
      </Laden>
      <Vorige voornemens={review.vorigeVoornemens} aannames={aannames} />
      <Dialogen
        review={review.id}
        bezig={bezig}
        aannames={aannames}
        werk={werk}
        sluit={() => zetBezig(undefined)}
        klaar={(id, wat) => {
          zetBezig(undefined);
          focusOp(id);
          meld(t(`meld.${wat}`));
        }}
      />
    </Pagina>
  );
}

function Vorige({ voornemens, aannames }: { voornemens: readonly Voornemen[]; aannames: readonly Aanname[] }) {
  const { t } = useTranslation('voornemen');
  if (voornemens.length === 0) return null;
  return (
    <>
      <Heading2>{t('vorige')}</Heading2>
      <ul className="smk-kaarten">
        {voornemens.map((voornemen) => (
          <Voornemenkaart key={voornemen.id} voornemen={voornemen} aannames={aannames} />
        ))}
      </ul>
    </>
  );
}
