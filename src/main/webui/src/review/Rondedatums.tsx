import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import type { MetVersie } from '../api/client';
import { naarInvoer, tijdstip, vanInvoer } from '../deel/datum';
import { Intussenmelding } from '../deel/Intussenmelding';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Paragraph } from '../deel/nlds';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { gewijzigd } from '../deel/useKlad';
import { useWijziging } from '../deel/useWijziging';
import { Tekstveld } from '../deel/Velden';
import { useWijzigRonde, type Ronde } from './useRondes';

interface Eigenschappen {
  review: string;
  gelezen: MetVersie<Ronde>;
  klaar: () => void;
}

/** When a round opens and closes; of one that is open only the end can move, and everyone sees why. */
export function Rondedatums({ review, gelezen, klaar }: Eigenschappen) {
  const { t } = useTranslation('review');
  const { t: deel } = useTranslation('deel');
  const meld = useMeld();
  const { id } = gelezen.inhoud;
  const wijziging = useWijziging(`${useIngelogd().id}/rondedatums/${id}`, gelezen, inVelden);
  const { inhoud: ronde, velden, zet } = wijziging;
  const wijzig = useWijzigRonde(review, id, wijziging.etag);
  const open = ronde.status === 'OPEN';
  const { opent, deadline, respijt } = gewijzigd(wijziging.begin, velden);
  const veranderd = [opent, deadline, respijt].some((veld) => veld !== undefined);

  const bewaar = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    wijzig.mutate(
      {
        ...(opent ? { opentOp: vanInvoer(opent) } : {}),
        ...(deadline ? { deadlineOp: vanInvoer(deadline) } : {}),
        ...(respijt === undefined ? {} : { respijtUren: Number(respijt) }),
        ...(open && deadline && velden.reden.trim() ? { reden: velden.reden.trim() } : {}),
      },
      {
        onSuccess: () => {
          wijziging.bewaard();
          meld(t('datums.bewaard'));
          klaar();
        },
        onError: wijziging.geweigerd,
      },
    );
  };

  return (
    <form onSubmit={bewaar}>
      <Paragraph>{open ? t('datums.uitlegOpen') : t('datums.uitlegGepland')}</Paragraph>
      {open ? null : (
        <Tekstveld
          soort="datetime-local"
          label={t('datums.opent')}
          waarde={velden.opent}
          zet={(opent) => zet({ ...velden, opent })}
          fout={foutVan(wijzig.error, 'opentOp')}
        />
      )}
      <Tekstveld
        soort="datetime-local"
        label={t('datums.deadline')}
        waarde={velden.deadline}
        zet={(deadline) => zet({ ...velden, deadline })}
        fout={foutVan(wijzig.error, 'deadlineOp')}
      />
      <Tekstveld
        soort="number"
        min={0}
        max={168}
        label={t('datums.respijt')}
        uitleg={t('datums.respijtUitleg')}
        waarde={velden.respijt}
        zet={(respijt) => zet({ ...velden, respijt })}
        fout={foutVan(wijzig.error, 'respijtUren')}
      />
      {open ? (
        <Tekstveld
          label={t('datums.reden')}
          lezers={t('datums.redenLezers')}
          uitleg={deel('reden.uitleg')}
          waarde={velden.reden}
          zet={(reden) => zet({ ...velden, reden })}
          regels={3}
          maximum={1000}
          fout={foutVan(wijzig.error, 'reden')}
        />
      ) : null}
      {wijzig.error ? <Probleemmelding fout={wijzig.error} /> : null}
      <Intussenmelding
        intussen={wijziging.intussen}
        teksten={(nu) => [
          [t('datums.opent'), nu.opent && tijdstip(vanInvoer(nu.opent))],
          [t('datums.deadline'), nu.deadline && tijdstip(vanInvoer(nu.deadline))],
          [t('datums.respijt'), nu.respijt],
        ]}
      />
      <ButtonGroup>
        <Button
          appearance="primary-action-button"
          type="submit"
          busy={wijzig.isPending}
          disabled={wijzig.isPending || !veranderd}
        >
          {deel('opslaan')}
        </Button>
        <Button appearance="secondary-action-button" onClick={klaar}>
          {deel('annuleren')}
        </Button>
      </ButtonGroup>
    </form>
  );
}

function inVelden({ opentOp, deadlineOp, respijtUren }: Ronde) {
  return {
    opent: opentOp ? naarInvoer(opentOp) : '',
    deadline: deadlineOp ? naarInvoer(deadlineOp) : '',
    respijt: String(respijtUren),
    reden: '',
  };
}
