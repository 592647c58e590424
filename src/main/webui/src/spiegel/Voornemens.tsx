import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import type { MetVersie } from '../api/client';
import { Dialoog } from '../deel/Dialoog';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { focusOp } from '../deel/focus';
import { Intussenmelding } from '../deel/Intussenmelding';
import { Lijst } from '../deel/lijst';
import { useMeld } from '../deel/Melding';
import { Button, Heading2, Paragraph } from '../deel/nlds';
import { foutVan } from '../deel/Probleemmelding';
import { Tewijzigen } from '../deel/Tewijzigen';
import { useWijziging } from '../deel/useWijziging';
import { Tekstveld } from '../deel/Velden';
import { Opvolgformulier } from '../voornemen/Opvolgformulier';
import { Voornemenformulier } from '../voornemen/Voornemenformulier';
import { Voornemenkaart } from '../voornemen/Voornemenkaart';
import { type Spiegel, useEenVoornemen, useVoornemens, useVoornemenwerk, type Voornemen } from './useSpiegels';

type Werk = { soort: 'maak' } | { soort: 'wijzig' | 'kijkTerug' | 'laatVervallen'; voornemen: Voornemen };

/** What the own gemeente means to do because of its own advice, each with the date on which it comes back. */
export function Voornemens({ spiegel }: { spiegel: Spiegel }) {
  const { t } = useTranslation('spiegel');
  const { t: deel } = useTranslation('deel');
  const ik = useIngelogd();
  const doe = useVoornemenwerk(spiegel.id);
  const lezers = t('lezers.voornemen', { gemeente: ik.gemeente?.naam ?? '' });
  const meld = useMeld();
  const [werk, zetWerk] = useState<Werk>();
  const voornemens = useVoornemens(spiegel.id);
  const sluit = () => zetWerk(undefined);
  const gedaan = (melding: string, focus: string) => {
    sluit();
    meld(melding);
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
                laatVervallen={
                  voornemen.vervallenReden ? undefined : () => zetWerk({ soort: 'laatVervallen', voornemen })
                }
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
            lezers={lezers}
            sluit={sluit}
            bewaar={async (invoer) => {
              await doe.maak.mutateAsync(invoer);
              gedaan(t('voornemens.gemaakt'), 'voornemens');
            }}
          />
        ) : null}
        {werk?.soort === 'wijzig' ? (
          <Wijzigen spiegel={spiegel.id} id={werk.voornemen.id}>
            {(gelezen) => (
              <Voornemenformulier
                klad={`${ik.id}/voornemen-wijzigen/${gelezen.inhoud.id}`}
                gelezen={gelezen}
                lezers={lezers}
                sluit={sluit}
                bewaar={async (_, { etag, veranderd: body }) => {
                  const { id } = gelezen.inhoud;
                  if (Object.keys(body).length > 0) await doe.wijzig.mutateAsync({ id, etag, body });
                  gedaan(deel('opgeslagen'), `voornemen-${id}`);
                }}
              />
            )}
          </Wijzigen>
        ) : null}
        {werk?.soort === 'laatVervallen' ? (
          <Wijzigen spiegel={spiegel.id} id={werk.voornemen.id}>
            {(gelezen) => (
              <Verval
                gelezen={gelezen}
                sluit={sluit}
                bewaar={async (reden, etag) => {
                  const { id } = gelezen.inhoud;
                  await doe.laatVervallen.mutateAsync({ id, etag, reden });
                  gedaan(t('voornemens.isVervallen'), `voornemen-${id}`);
                }}
              />
            )}
          </Wijzigen>
        ) : null}
        {werk?.soort === 'kijkTerug' ? (
          <Opvolgformulier
            klad={`${ik.id}/opvolging/${werk.voornemen.id}`}
            voornemen={werk.voornemen}
            lezers={lezers}
            sluit={sluit}
            bewaar={async (body) => {
              await doe.volgOp.mutateAsync({ id: werk.voornemen.id, body });
              gedaan(t('voornemens.teruggekeken'), `voornemen-${werk.voornemen.id}`);
            }}
          />
        ) : null}
      </Dialoog>
    </section>
  );
}

interface Vervalt {
  gelezen: MetVersie<Voornemen>;
  sluit: () => void;
  bewaar: (reden: string, etag: string) => Promise<void>;
}

function Verval({ gelezen, sluit, bewaar }: Vervalt) {
  const { t } = useTranslation('spiegel');
  const { t: deel } = useTranslation('deel');
  const klad = `${useIngelogd().id}/voornemen-verval/${gelezen.inhoud.id}`;
  const wijziging = useWijziging<Voornemen, string>(klad, gelezen, () => '');
  const { velden: reden, zet: zetReden } = wijziging;
  return (
    <Dialoogformulier
      knop={t('voornemens.laatVervallen')}
      sluit={sluit}
      opslaan={() => wijziging.bewaar((etag) => bewaar(reden.trim(), etag))}
    >
      {(fout) => (
        <>
          <Paragraph>{t('voornemens.vervalUitleg')}</Paragraph>
          <Intussenmelding intussen={wijziging.intussen} teksten={() => []} />
          <Tekstveld
            label={deel('reden.label')}
            uitleg={deel('reden.uitleg')}
            waarde={reden}
            zet={zetReden}
            fout={foutVan(fout, 'reden')}
            regels={3}
            maximum={1000}
          />
        </>
      )}
    </Dialoogformulier>
  );
}

interface Teveranderen {
  spiegel: string;
  id: string;
  children: (gelezen: MetVersie<Voornemen>) => ReactNode;
}

function Wijzigen({ spiegel, id, children }: Teveranderen) {
  const vraag = useEenVoornemen(spiegel, id);
  return <Tewijzigen vraag={vraag}>{children}</Tewijzigen>;
}
