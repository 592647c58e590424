import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Dialoog } from '../deel/Dialoog';
import { Inleverdialoog, openBevindingen } from '../deel/Inleverdialoog';

interface Eigenschappen {
  fout: unknown;
  tekstVan: (veld: string) => string | undefined;
  bezig: boolean;
  bevestig: (bevestigingen: Schema<'Bevestiging'>[]) => Promise<boolean>;
  terug: () => void;
}

/** Opens over a form whose text the privacyscan holds back. */
export function Scandialoog({ fout, terug, ...rest }: Eigenschappen) {
  const { t } = useTranslation('les');
  const bevindingen = openBevindingen(fout);
  return (
    <Dialoog titel={t('toepassing.scan')} open={bevindingen !== undefined} sluit={terug}>
      {bevindingen ? <Inleverdialoog bevindingen={bevindingen} terug={terug} {...rest} /> : null}
    </Dialoog>
  );
}
