import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import type { MetVersie, Schema } from '../api/client';
import { heeftStatus } from '../api/probleem';
import { useMeld } from '../deel/Melding';
import { Button, Paragraph } from '../deel/nlds';
import { Overgangen } from '../deel/Overgangen';
import { useKlad } from '../deel/useKlad';
import { alsUiterlijk, Uiterlijk, useBegintermijnen } from '../uitnodiging/Uiterlijk';
import { isBezig, type Toewijzing, useToewijzingovergang, useToewijzingovergangen } from './useToewijzingen';

interface Eigenschappen extends MetVersie<Toewijzing> {
  rondes: readonly Pick<Schema<'Ronde'>, 'schrijvers' | 'deadlineOp'>[];
  /** How many will be invited, where the proposal says it. */
  aantal: number | undefined;
  /** What one does when the world has changed under this proposal. */
  opnieuw: { doe: () => void; bezig: boolean };
  daarna?: string;
}

/** Sends the invitations of a proposal, stops it, or lays it aside: what the service says can be done. */
export function Toewijzingovergangen({ inhoud: toewijzing, etag, rondes, aantal, opnieuw, daarna }: Eigenschappen) {
  const { t } = useTranslation('toewijzing');
  const meld = useMeld();
  const overgangen = useToewijzingovergangen(toewijzing).data?.items ?? [];
  const zetStap = useToewijzingovergang(toewijzing.id);
  const [termijnen, zet, wis] = useKlad(`${useIngelogd().id}/vaststellen/${toewijzing.id}`, useBegintermijnen(rondes));
  const [fout, zetFout] = useState<unknown>();
  const bezig = isBezig(toewijzing);
  const naam = (naar: string) => t(bezig ? 'stap.stop' : `stap.${naar as 'VASTGESTELD' | 'VERVALLEN'}`);

  return (
    <Overgangen
      overgangen={overgangen}
      naam={naam}
      bijzaak={['VERVALLEN']}
      {...(daarna ? { daarna } : {})}
      extra={(naar) =>
        naar === 'VASTGESTELD' ? (
          <>
            {heeftStatus(fout, 409) ? (
              <>
                <Paragraph>{t('vaststellen.veranderd')}</Paragraph>
                <Button appearance="secondary-action-button" busy={opnieuw.bezig} onClick={opnieuw.doe}>
                  {t('opnieuw')}
                </Button>
              </>
            ) : null}
            {aantal === undefined ? null : <Paragraph>{t('vaststellen.aantal', { count: aantal })}</Paragraph>}
            <Uiterlijk rondes={rondes} waarde={termijnen} zet={zet} fout={fout} />
          </>
        ) : null
      }
      doe={async ({ naar, reden }) => {
        zetFout(undefined);
        const vast = naar === 'VASTGESTELD';
        try {
          await zetStap.mutateAsync({
            etag,
            naar: naar as Toewijzing['status'],
            ...(reden ? { reden } : {}),
            ...(vast ? alsUiterlijk(termijnen) : {}),
          });
        } catch (misgegaan) {
          zetFout(misgegaan);
          throw misgegaan;
        }
        wis();
        meld(t(vast ? 'vaststellen.gedaan' : bezig ? 'stap.gestopt' : 'stap.weggelegd'));
      }}
    />
  );
}
