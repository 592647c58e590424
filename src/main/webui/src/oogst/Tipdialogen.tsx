import { useTranslation } from 'react-i18next';
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
  return (
    <Dialoog
      titel={t(nieuw ? 'tipformulier.nieuw' : 'tipformulier.wijzig')}
      open={nieuw !== undefined || tip !== undefined}
      sluit={sluit}
    >
      {nieuw ? (
        <Tipformulier
          begin={{
            principe: nieuw.principe ?? '',
            tekst: '',
            fragmenten: nieuw.fragment ? [nieuw.fragment.id] : [],
            spanningen: [],
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
          {(inhoud, etag) => (
            <Tipformulier
              begin={inhoud}
              zelf={tip.id}
              fragmenten={fragmenten}
              tips={tips}
              sluit={sluit}
              bewaar={async ({ principe, tekst, fragmenten: gekozen, spanningen = [], bevestigingen }) => {
                await oogsten.werkBij.mutateAsync({
                  tip: tip.id,
                  etag,
                  wijziging: {
                    principe,
                    tekst,
                    fragmenten: gekozen,
                    spanningen: spanningen.length > 0 ? spanningen : null,
                    ...(bevestigingen ? { bevestigingen } : {}),
                  },
                });
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
          {(inhoud, etag) => (
            <Reactieformulier
              tip={inhoud}
              sluit={sluit}
              bewaar={async (wijziging) => {
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
  children: (inhoud: Tip, etag: string) => React.ReactNode;
}

function Bestaand({ review, tip, children }: Bestaandetip) {
  const vraag = useTip(review, tip.id, true);
  return <Tewijzigen vraag={vraag}>{({ inhoud, etag }) => children(inhoud, etag)}</Tewijzigen>;
}
