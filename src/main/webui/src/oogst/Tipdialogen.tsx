import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import type { MetVersie } from '../api/client';
import { Dialoog } from '../deel/Dialoog';
import { Tewijzigen } from '../deel/Tewijzigen';
import { Reactieformulier } from './Reactieformulier';
import { Tipformulier } from './Tipformulier';
import { type Fragment, type Principe, type Tip, type useOogsten, useTip } from './useOogst';

type Oogsten = ReturnType<typeof useOogsten>;

interface Gemeen {
  review: string;
  oogsten: Oogsten;
  sluit: () => void;
  /** Called with the tip's id once it is saved. */
  klaar: (id: string) => void;
}

interface Tipdialoogvelden extends Gemeen {
  nieuw: { principe?: Principe | undefined; fragment?: Fragment | undefined } | undefined;
  tip: Tip | undefined;
  fragmenten: readonly Fragment[];
  tips: readonly Tip[];
}

/** Makes a tip, or changes one as it stands at that moment. */
export function Tipdialoog({ review, nieuw, tip, fragmenten, tips, oogsten, sluit, klaar }: Tipdialoogvelden) {
  const { t } = useTranslation('oogst');
  const ik = useIngelogd();
  return (
    <Dialoog
      titel={t(nieuw ? 'tipformulier.nieuw' : 'tipformulier.wijzig')}
      open={nieuw !== undefined || tip !== undefined}
      sluit={sluit}
    >
      {nieuw ? (
        <Tipformulier
          klad={`${ik.id}/tip/${review}`}
          gelezen={{
            inhoud: {
              principe: nieuw.principe ?? '',
              tekst: '',
              fragmenten: nieuw.fragment ? [nieuw.fragment.id] : [],
              spanningen: [],
            },
            etag: '',
          }}
          fragmenten={fragmenten}
          tips={tips}
          sluit={sluit}
          bewaar={async (invoer) => {
            if (nieuw.fragment?.tip && invoer.fragmenten.includes(nieuw.fragment.id)) {
              await oogsten.verplaats.mutateAsync({ fragment: nieuw.fragment, naar: undefined });
            }
            klaar(await oogsten.maakTip.mutateAsync(invoer));
          }}
        />
      ) : null}
      {tip ? (
        <Bestaand key={tip.id} review={review} tip={tip}>
          {(gelezen) => (
            <Tipformulier
              klad={`${ik.id}/tip-wijzigen/${tip.id}`}
              gelezen={gelezen}
              zelf={tip.id}
              fragmenten={fragmenten}
              tips={tips}
              sluit={sluit}
              bewaar={async (_, { etag, veranderd: { spanningen, ...rest } }) => {
                const wijziging = {
                  ...rest,
                  ...(spanningen ? { spanningen: spanningen.length > 0 ? spanningen : null } : {}),
                };
                if (Object.keys(wijziging).length > 0) {
                  await oogsten.werkBij.mutateAsync({ tip: tip.id, etag, wijziging });
                }
                klaar(tip.id);
              }}
            />
          )}
        </Bestaand>
      ) : null}
    </Dialoog>
  );
}

/** The host's answer to a tip. */
export function Reactiedialoog({ review, tip, oogsten, sluit, klaar }: Gemeen & { tip: Tip | undefined }) {
  const { t } = useTranslation('oogst');
  return (
    <Dialoog titel={t('reactie.kop')} open={tip !== undefined} sluit={sluit}>
      {tip ? (
        <Bestaand key={tip.id} review={review} tip={tip}>
          {(gelezen) => (
            <Reactieformulier
              gelezen={gelezen}
              sluit={sluit}
              bewaar={async (wijziging, etag) => {
                await oogsten.werkBij.mutateAsync({ tip: tip.id, etag, wijziging });
                klaar(tip.id);
              }}
            />
          )}
        </Bestaand>
      ) : null}
    </Dialoog>
  );
}

interface Bestaandetip {
  review: string;
  tip: Tip;
  children: (gelezen: MetVersie<Tip>) => React.ReactNode;
}

function Bestaand({ review, tip, children }: Bestaandetip) {
  const vraag = useTip(review, tip.id, true);
  return <Tewijzigen vraag={vraag}>{children}</Tewijzigen>;
}
