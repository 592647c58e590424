import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Fragment } from '../deel/Inleverdialoog';
import { Heading3, Paragraph } from '../deel/nlds';
import { Probleemmelding } from '../deel/Probleemmelding';
import type { Bewaard } from '../deel/useAutosave';
import { BsnVrijgave } from './BsnVrijgave';
import { type Concept, tekstVan } from './concept';
import { useCasusscan } from './useCasussen';
import { useVeldnaam } from './veldnaam';

type Bevinding = Schema<'BevindingInCasus'>;

/** What the privacyscan finds in the whole casus, its bijlagen too, with what one can do about each. */
export function Casusscan({ casusId, bewaard }: { casusId: string; bewaard: Bewaard<Concept> }) {
  const { t } = useTranslation('casus');
  const scan = useCasusscan(casusId);
  const bevindingen = scan.data?.bevindingen;
  if (scan.error) return <Probleemmelding fout={scan.error} opnieuw={() => void scan.refetch()} stil />;
  if (!bevindingen) return null;
  return (
    <section aria-labelledby="casusscan">
      <Heading3 id="casusscan" tabIndex={-1}>
        {t('scan.kop')}
      </Heading3>
      <Paragraph>{t(bevindingen.length > 0 ? 'scan.uitleg' : 'scan.niets')}</Paragraph>
      <ul className="smk-kaarten">
        {bevindingen.map((bevinding) => (
          <Bevindingkaart
            key={`${bevinding.veld} ${bevinding.soort} ${bevinding.begin}`}
            casusId={casusId}
            bevinding={bevinding}
            // the places are those of the text that the service has
            tekst={
              bewaard.stand === 'bewaard' && !scan.isFetching ? tekstVan(bewaard.waarde, bevinding.veld) : undefined
            }
          />
        ))}
      </ul>
    </section>
  );
}

interface Eigenschappen {
  casusId: string;
  bevinding: Bevinding;
  tekst: string | undefined;
}

function Bevindingkaart({ casusId, bevinding, tekst }: Eigenschappen) {
  const { t } = useTranslation('casus');
  const { t: deel } = useTranslation('deel');
  const veldnaam = useVeldnaam(casusId);
  const { soort, ernst, begin, einde, vrijgegeven } = bevinding;
  return (
    <li className="smk-kaart">
      <Paragraph>
        <strong>{deel(`privacy.soort.${soort}`)}</strong> · {veldnaam(bevinding.veld)}
      </Paragraph>
      <Fragment tekst={tekst} begin={begin} einde={einde} />
      <Paragraph small>{vrijgegeven ? t('scan.vrijgegeven') : deel(`privacy.watNu.${ernst}`)}</Paragraph>
      {ernst === 'BLOKKEERT' && !vrijgegeven ? <BsnVrijgave casusId={casusId} bevinding={bevinding} /> : null}
    </li>
  );
}
