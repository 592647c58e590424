import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import type { Schema } from '../api/client';
import { tijdstip } from '../deel/datum';
import { useMeld } from '../deel/Melding';
import { Paragraph } from '../deel/nlds';
import { Overgangen } from '../deel/Overgangen';
import { Probleemmelding } from '../deel/Probleemmelding';
import { useKlad } from '../deel/useKlad';
import { Keuzeveld, Tekstveld } from '../deel/Velden';
import type { Peerreview } from './useReviews';
import { useDoeRondeovergang, useRondestand, type Ronde } from './useRondes';

type Naar = Schema<'RondeOvergangInvoer'>['naar'];

interface Eigenschappen {
  review: Peerreview;
  ronde: Ronde;
  kop: RefObject<HTMLHeadingElement | null>;
  /** The other rounds are behind us: after this one the harvest begins. */
  laatste: boolean;
}

/** The steps of one round, as the service has them once they are looked at. */
export function Rondestappen({ review, ronde, ...rest }: Eigenschappen) {
  const stand = useRondestand(review.id, ronde.id);
  if (stand.error) return <Probleemmelding fout={stand.error} opnieuw={() => void stand.refetch()} />;
  return stand.data ? <Stappen review={review} stand={stand.data} {...rest} /> : null;
}

type Stand = Omit<Eigenschappen, 'ronde'> & {
  stand: { ronde: Ronde; etag: string; overgangen: readonly Schema<'Overgang'>[] };
};

function Stappen({ review, stand: { ronde, etag, overgangen }, kop, laatste }: Stand) {
  const { t } = useTranslation('review');
  const meld = useMeld();
  const doe = useDoeRondeovergang(review.id, ronde.id, etag);
  const [reden, zetReden, wisReden] = useKlad<string>(`${useIngelogd().id}/rondereden/${ronde.id}`, '');
  const [voor, zetVoor] = useState('');
  const mist = ontbrekend(ronde);
  const heropent = ronde.status === 'GESLOTEN';
  const naam = (naar: string) => (heropent && naar === 'OPEN' ? t('rondedoe.HEROPEN') : t(`rondedoe.${naar as Naar}`));

  const voerUit = async ({ naar, reden: vereist }: { naar: string; reden?: string }) => {
    const waarom = vereist ?? (naar === 'GESLOTEN' || heropent ? reden.trim() : '');
    await doe.mutateAsync({
      naar: naar as Naar,
      ...(waarom ? { reden: waarom } : {}),
      ...(heropent && voor ? { voor } : {}),
    });
    // the choice of this step is not that of the next
    wisReden();
    zetVoor('');
    meld(t(heropent ? 'rondegedaan.HEROPEN' : `rondegedaan.${naar as Naar}`, { ronde: ronde.titel }));
  };
  const extra = (naar: string) => (
    <>
      <Gevolg ronde={ronde} naar={naar as Naar} laatste={laatste} />
      {heropent && mist.length > 0 ? (
        <Keuzeveld
          label={t('heropen.voor')}
          waarde={voor}
          zet={zetVoor}
          leeg={t('heropen.iedereen')}
          keuzes={mist.map(({ id, naam: wie }) => [id, wie] as const)}
        />
      ) : null}
      {heropent || (naar === 'GESLOTEN' && mist.length > 0) ? (
        <Tekstveld
          label={t('rondereden.label')}
          uitleg={heropent ? t('rondereden.heropen') : t('rondereden.sluit')}
          {...(heropent ? { verplicht: false } : {})}
          waarde={reden}
          zet={zetReden}
          regels={3}
          maximum={1000}
        />
      ) : null}
    </>
  );

  return (
    <Overgangen
      overgangen={overgangen}
      naam={naam}
      doe={voerUit}
      extra={extra}
      waarvan={ronde.titel}
      bijzaak={heropent ? ['OPEN'] : ['OVERGESLAGEN']}
      daarna={kop}
      toonGevolg
    />
  );
}

function ontbrekend({ inzendingen = [] }: Ronde): Schema<'PersoonVanGemeente'>[] {
  return inzendingen.filter(({ ingediend }) => !ingediend).map(({ deelnemer }) => deelnemer);
}

/** What the step will do to these people and these dates, before one does it. */
function Gevolg({ ronde, naar, laatste }: { ronde: Ronde; naar: Naar; laatste: boolean }) {
  const { t } = useTranslation('review');
  const mist = ontbrekend(ronde).map(({ naam }) => naam);
  const deadline = ronde.deadlineOp ? tijdstip(ronde.deadlineOp) : '';
  const regels: string[] = [];
  if (naar === 'OPEN' && ronde.status === 'GEPLAND') {
    if (mist.length > 0) regels.push(t('gevolg.beginnen', { namen: mist.join(', ') }));
    if (deadline) {
      const voorbij = new Date(ronde.deadlineOp ?? '') < new Date();
      regels.push(t(voorbij ? 'gevolg.evenveelTijd' : 'gevolg.sluitVanzelf', { op: deadline }));
    }
    regels.push(t(`onthulling.${ronde.onthulling}`));
  }
  if (naar === 'OPEN' && ronde.status === 'GESLOTEN') {
    regels.push(t('gevolg.heropen'), t('gevolg.naOnthulling'));
  }
  if (naar === 'GESLOTEN') {
    regels.push(mist.length > 0 ? t('gevolg.missen', { namen: mist.join(', ') }) : t('gevolg.iedereenIn'));
  }
  if (naar === 'OVERGESLAGEN') regels.push(t(laatste ? 'gevolg.overslaanLaatste' : 'gevolg.overslaan'));
  if (laatste && naar !== 'OPEN') regels.push(t('gevolg.laatste'));
  if (ronde.soort === 'REFLECTEREN' && ronde.status === 'GEPLAND') regels.push(t('gevolg.teamVast'));
  return (
    <ul>
      {regels.map((regel) => (
        <li key={regel}>
          <Paragraph>{regel}</Paragraph>
        </li>
      ))}
    </ul>
  );
}
