import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { naarInvoer, vanInvoer } from '../deel/datum';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Paragraph } from '../deel/nlds';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { Tekstveld } from '../deel/Velden';
import { useWijzigRonde, type Ronde } from './useRondes';

interface Eigenschappen {
  review: string;
  ronde: Ronde;
  etag: string;
  klaar: () => void;
}

/** When a round opens and closes; of one that is open only the end can move, and everyone sees why. */
export function Rondedatums({ review, ronde, etag, klaar }: Eigenschappen) {
  const { t } = useTranslation('review');
  const { t: deel } = useTranslation('deel');
  const meld = useMeld();
  const wijzig = useWijzigRonde(review, ronde.id, etag);
  const was = {
    opent: ronde.opentOp ? naarInvoer(ronde.opentOp) : '',
    deadline: ronde.deadlineOp ? naarInvoer(ronde.deadlineOp) : '',
    respijt: String(ronde.respijtUren),
  };
  const [opent, zetOpent] = useState(was.opent);
  const [deadline, zetDeadline] = useState(was.deadline);
  const [respijt, zetRespijt] = useState(was.respijt);
  const [reden, zetReden] = useState('');
  const open = ronde.status === 'OPEN';
  const verschuift = deadline !== was.deadline;
  const veranderd = opent !== was.opent || verschuift || respijt !== was.respijt;

  const bewaar = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    wijzig.mutate(
      {
        ...(opent !== was.opent && opent ? { opentOp: vanInvoer(opent) } : {}),
        ...(verschuift && deadline ? { deadlineOp: vanInvoer(deadline) } : {}),
        ...(respijt !== was.respijt ? { respijtUren: Number(respijt) } : {}),
        ...(open && verschuift && reden.trim() ? { reden: reden.trim() } : {}),
      },
      {
        onSuccess: () => {
          meld(t('datums.bewaard'));
          klaar();
        },
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
          waarde={opent}
          zet={zetOpent}
          fout={foutVan(wijzig.error, 'opentOp')}
        />
      )}
      <Tekstveld
        soort="datetime-local"
        label={t('datums.deadline')}
        waarde={deadline}
        zet={zetDeadline}
        fout={foutVan(wijzig.error, 'deadlineOp')}
      />
      <Tekstveld
        soort="number"
        min={0}
        max={168}
        label={t('datums.respijt')}
        uitleg={t('datums.respijtUitleg')}
        waarde={respijt}
        zet={zetRespijt}
        fout={foutVan(wijzig.error, 'respijtUren')}
      />
      {open ? (
        <Tekstveld
          label={t('datums.reden')}
          lezers={t('datums.redenLezers')}
          uitleg={deel('reden.uitleg')}
          waarde={reden}
          zet={zetReden}
          regels={3}
          maximum={1000}
          fout={foutVan(wijzig.error, 'reden')}
        />
      ) : null}
      {wijzig.error ? <Probleemmelding fout={wijzig.error} /> : null}
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
