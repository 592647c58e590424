import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { api, lees, type Schema } from '../api/client';
import { alles } from './alles';
import { Paragraph } from './nlds';
import { FormFieldErrorMessage } from './nldsFormulier';
import { Schakel } from './Schakel';
import { useTaxonomie } from './taxonomie';
import { Aankruisgroep } from './Velden';

type Deelnemer = Schema<'Deelnemer'>;
type Niveau = Schema<'Niveau'>;

export const NIVEAUS: readonly Niveau[] = ['BESTUURLIJK', 'BELEID', 'UITVOERING'];

/** Everyone of the own gemeente: one chooses people from the whole list, not from its first page. */
export function useMensen(aan = true) {
  return useQuery({
    queryKey: ['deelnemers'],
    enabled: aan,
    queryFn: () => alles((query) => lees(api.GET('/deelnemers', { params: { query } }))),
  });
}

/** These people by name, in one line. */
export function namenVan(ids: readonly string[], mensen: readonly Deelnemer[]): string {
  return mensen
    .filter(({ id }) => ids.includes(id))
    .map(({ naam }) => naam)
    .join(', ');
}

interface Eigenschappen {
  mensen: readonly Deelnemer[];
  waarde: readonly string[];
  zet: (waarde: string[]) => void;
  fout?: string | undefined;
}

/** People of the own gemeente, by the niveau they work at. */
export function Mensenkeuze({ mensen, waarde, zet, fout }: Eigenschappen) {
  const { t } = useTranslation('deel');
  const { naam, uitleg } = useTaxonomie();
  const ik = useIngelogd();
  const kiesbaar = mensen.filter((mens) => mens.status === 'ACTIEF');
  if (kiesbaar.length === 0) {
    return (
      <div className="smk-leeg">
        <Paragraph>{t('mensen.leeg')}</Paragraph>
        <Schakel to={`/gemeenten/${ik.gemeente?.code ?? ''}`}>{t('mensen.naarMensen')}</Schakel>
      </div>
    );
  }
  return (
    <>
      {fout ? <FormFieldErrorMessage>{fout}</FormFieldErrorMessage> : null}
      {NIVEAUS.map((niveau) => {
        const groep = kiesbaar.filter((mens) => mens.niveau === niveau);
        const codes = groep.map((mens) => mens.id);
        return (
          <Aankruisgroep
            key={niveau}
            legende={naam('niveaus', niveau)}
            uitleg={groep.length === 0 ? t('mensen.niemandOpNiveau') : uitleg('niveaus', niveau)}
            keuzes={groep.map((mens) => ({ code: mens.id, naam: mens.naam, uitleg: mens.functie }))}
            waarde={waarde.filter((id) => codes.includes(id))}
            zet={(gekozen) => zet([...waarde.filter((id) => !codes.includes(id)), ...gekozen])}
          />
        );
      })}
    </>
  );
}
