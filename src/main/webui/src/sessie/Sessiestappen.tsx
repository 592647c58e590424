import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Schema } from '../api/client';
import { naarInvoer, tijdvak } from '../deel/datum';
import { useMeld } from '../deel/Melding';
import { Overgangen } from '../deel/Overgangen';
import { Radiogroep, Tekstveld } from '../deel/Velden';
import { Duurveld } from './Duurveld';
import { duurVan, STANDAARD, straks, tijdvakVan } from './duur';
import { type Sessie, useDoeOvergang } from './useSessie';

type Naar = Schema<'SessieOvergangInvoer'>['naar'];

interface Eigenschappen {
  review: string;
  sessie: Sessie;
  etag: string;
  overgangen: readonly Schema<'Overgang'>[];
}

/** Choosing the date, moving it, calling it off: what the service says one may. */
export function Sessiestappen({ review, sessie, etag, overgangen }: Eigenschappen) {
  const { t } = useTranslation('sessie');
  const meld = useMeld();
  const ga = useNavigate();
  const doe = useDoeOvergang(review, sessie.id, etag);
  const [keuze, kies] = useState('');
  const [begin, zetBegin] = useState(sessie.beginOp ? naarInvoer(sessie.beginOp) : '');
  const [duur, zetDuur] = useState(
    sessie.beginOp && sessie.eindeOp ? duurVan({ beginOp: sessie.beginOp, eindeOp: sessie.eindeOp }) : STANDAARD,
  );
  const verzet = sessie.status === 'VASTGESTELD';
  const stap = (naar: string) => (verzet && naar === 'VASTGESTELD' ? 'VERZET' : (naar as Naar));

  return (
    <Overgangen
      overgangen={overgangen}
      kop={t('verder')}
      naam={(naar) => t(`stap.${stap(naar)}`)}
      bijzaak={['AFGELAST', ...(verzet ? ['VASTGESTELD', 'GEHOUDEN'] : [])]}
      doe={async ({ naar, reden }) => {
        await doe.mutateAsync({
          naar: naar as Naar,
          ...(reden ? { reden } : {}),
          ...(naar === 'VASTGESTELD' ? (verzet ? tijdvakVan(begin, duur) : keuze ? { beginOp: keuze } : {}) : {}),
        });
        meld(t(`gedaan.${stap(naar)}`));
        if (naar === 'BEZIG') await ga(`/peerreviews/${review}/sessies/${sessie.id}/live`);
      }}
      extra={(naar) =>
        naar !== 'VASTGESTELD' ? null : verzet ? (
          <>
            <Tekstveld
              soort="datetime-local"
              label={t('formulier.nieuweDatum')}
              waarde={begin}
              zet={zetBegin}
              min={straks()}
              verplicht
            />
            <Duurveld waarde={duur} zet={zetDuur} />
          </>
        ) : (
          <Radiogroep
            legende={t('kiesDatum')}
            keuzes={sessie.voorstellen.map(({ beginOp, eindeOp, antwoorden }) => ({
              code: beginOp,
              naam: tijdvak(beginOp, eindeOp),
              uitleg: wieKan(antwoorden, t('antwoord.JA')),
            }))}
            waarde={keuze}
            zet={kies}
          />
        )
      }
    />
  );
}

function wieKan(antwoorden: Schema<'SessieVoorstel'>['antwoorden'], kop: string): string | undefined {
  const namen = antwoorden.filter(({ antwoord }) => antwoord === 'JA').map(({ deelnemer }) => deelnemer.naam);
  return namen.length > 0 ? `${kop} ${namen.join(', ')}` : undefined;
}
