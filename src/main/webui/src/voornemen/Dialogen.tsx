import { useTranslation } from 'react-i18next';
import { Dialoog } from '../deel/Dialoog';
import { Tewijzigen } from '../deel/Tewijzigen';
import { Momentformulier } from './Momentformulier';
import { Opvolgformulier } from './Opvolgformulier';
import { type Aanname, type Opvolgmoment, useEenVoornemen, type useVoornemen, type Voornemen } from './useVoornemens';
import { Voornemenformulier } from './Voornemenformulier';

/** What one is doing in a dialog. */
export type Bezig =
  | { met: 'nieuw' }
  | { met: 'wijzigen'; voornemen: Voornemen }
  | { met: 'terugkijken'; voornemen: Voornemen }
  | { met: 'moment'; moment: Opvolgmoment };

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
  return (
    <Dialoog titel={bezig ? t(`dialoog.${bezig.met}`) : ''} open={bezig !== undefined} sluit={sluit}>
      {bezig?.met === 'nieuw' ? (
        <Voornemenformulier
          aannames={aannames}
          sluit={sluit}
          bewaar={async (invoer) => {
            const { id } = await werk.maak.mutateAsync(invoer);
            klaar(`voornemen-${id}`, 'nieuw');
          }}
        />
      ) : null}
      {bezig?.met === 'wijzigen' ? (
        <Wijzigen review={review} id={bezig.voornemen.id}>
          {(voornemen, etag) => (
            <Voornemenformulier
              begin={voornemen}
              aannames={aannames}
              sluit={sluit}
              bewaar={async ({ aannames: gekozen = [], ...body }) => {
                await werk.wijzig.mutateAsync({
                  id: voornemen.id,
                  etag,
                  body: { ...body, aannames: gekozen.length > 0 ? gekozen : null },
                });
                klaar(`voornemen-${voornemen.id}`, 'wijzigen');
              }}
            />
          )}
        </Wijzigen>
      ) : null}
      {bezig?.met === 'terugkijken' ? (
        <Opvolgformulier
          voornemen={bezig.voornemen}
          sluit={sluit}
          bewaar={async (body) => {
            await werk.kijkTerug.mutateAsync({ id: bezig.voornemen.id, body });
            klaar(`voornemen-${bezig.voornemen.id}`, 'terugkijken');
          }}
        />
      ) : null}
      {bezig?.met === 'moment' ? (
        <Momentformulier
          sluit={sluit}
          bewaar={async (body) => {
            await werk.houd.mutateAsync({ id: bezig.moment.id, body });
            klaar(`moment-${bezig.moment.id}`, 'moment');
          }}
        />
      ) : null}
    </Dialoog>
  );
}

interface Teveranderen {
  review: string;
  id: string;
  children: (voornemen: Voornemen, etag: string) => React.ReactNode;
}

function Wijzigen({ review, id, children }: Teveranderen) {
  const vraag = useEenVoornemen(review, id);
  return <Tewijzigen vraag={vraag}>{({ inhoud, etag }) => children(inhoud, etag)}</Tewijzigen>;
}
