import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import type { MetVersie } from '../api/client';
import { datum } from '../deel/datum';
import { Dialoog } from '../deel/Dialoog';
import { Paragraph } from '../deel/nlds';
import { Tewijzigen } from '../deel/Tewijzigen';
import { Momentformulier } from './Momentformulier';
import { Opvolgformulier } from './Opvolgformulier';
import {
  type Aanname,
  type Opvolgmoment,
  useEenMoment,
  useEenVoornemen,
  type useVoornemen,
  type Voornemen,
} from './useVoornemens';
import { Voornemenformulier } from './Voornemenformulier';

/** What one is doing in a dialog. */
export type Bezig =
  | { met: 'nieuw' }
  | { met: 'wijzigen'; voornemen: Voornemen }
  | { met: 'terugkijken'; voornemen: Voornemen }
  | { met: 'moment'; moment: Opvolgmoment; voornemen: Voornemen | undefined };

interface Eigenschappen {
  review: string;
  bezig: Bezig | undefined;
  aannames: readonly Aanname[];
  werk: ReturnType<typeof useVoornemen>;
  sluit: () => void;
  /** Called with what to put the focus on, and what to say. */
  klaar: (id: string, wat: Bezig['met']) => void;
}

export function Dialogen({ review, bezig, aannames, werk, sluit, klaar }: Eigenschappen) {
  const { t } = useTranslation('voornemen');
  const ik = useIngelogd();
  const lezers = t('lezers');
  return (
    <Dialoog titel={bezig ? t(`dialoog.${bezig.met}`) : ''} open={bezig !== undefined} sluit={sluit}>
      {bezig?.met === 'nieuw' ? (
        <Voornemenformulier
          klad={`${ik.id}/voornemen/${review}`}
          aannames={aannames}
          lezers={lezers}
          sluit={sluit}
          bewaar={async (invoer) => {
            const { id } = await werk.maak.mutateAsync(invoer);
            klaar(`voornemen-${id}`, 'nieuw');
          }}
        />
      ) : null}
      {bezig?.met === 'wijzigen' ? (
        <Wijzigen review={review} id={bezig.voornemen.id}>
          {(gelezen) => (
            <Voornemenformulier
              klad={`${ik.id}/voornemen-wijzigen/${gelezen.inhoud.id}`}
              gelezen={gelezen}
              aannames={aannames}
              lezers={lezers}
              sluit={sluit}
              bewaar={async (_, { etag, veranderd: body }) => {
                const { id } = gelezen.inhoud;
                if (Object.keys(body).length > 0) await werk.wijzig.mutateAsync({ id, etag, body });
                klaar(`voornemen-${id}`, 'wijzigen');
              }}
            />
          )}
        </Wijzigen>
      ) : null}
      {bezig?.met === 'terugkijken' ? (
        <Opvolgformulier
          klad={`${ik.id}/opvolging/${bezig.voornemen.id}`}
          voornemen={bezig.voornemen}
          lezers={lezers}
          sluit={sluit}
          bewaar={async (body) => {
            await werk.kijkTerug.mutateAsync({ id: bezig.voornemen.id, body });
            klaar(`voornemen-${bezig.voornemen.id}`, 'terugkijken');
          }}
        />
      ) : null}
      {bezig?.met === 'moment' ? (
        <>
          <Paragraph>
            <strong>
              {t(`momenten.soort.${bezig.moment.soort}`)}, {datum(bezig.moment.datum)}
            </strong>
          </Paragraph>
          {bezig.voornemen ? (
            <blockquote className="smk-citaat" lang="nl">
              {bezig.voornemen.wat}
            </blockquote>
          ) : null}
          <Houden review={review} id={bezig.moment.id}>
            {(gelezen) => (
              <Momentformulier
                gelezen={gelezen}
                klad={`${ik.id}/opvolgmoment/${bezig.moment.id}`}
                sluit={sluit}
                bewaar={async (body, etag) => {
                  await werk.houd.mutateAsync({ id: bezig.moment.id, etag, body });
                  klaar(`moment-${bezig.moment.id}`, 'moment');
                }}
              />
            )}
          </Houden>
        </>
      ) : null}
    </Dialoog>
  );
}

interface Teveranderen {
  review: string;
  id: string;
  children: (gelezen: MetVersie<Voornemen>) => React.ReactNode;
}

function Wijzigen({ review, id, children }: Teveranderen) {
  const vraag = useEenVoornemen(review, id);
  return <Tewijzigen vraag={vraag}>{children}</Tewijzigen>;
}

interface Tehouden {
  review: string;
  id: string;
  children: (gelezen: MetVersie<Opvolgmoment>) => React.ReactNode;
}

function Houden({ review, id, children }: Tehouden) {
  const vraag = useEenMoment(review, id);
  return <Tewijzigen vraag={vraag}>{children}</Tewijzigen>;
}
