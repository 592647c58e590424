import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { useTaxonomie } from '../deel/taxonomie';
import type { Tekstpaar } from '../deel/Verschil';

type Lestekst = Pick<Schema<'Lesversie'>, 'titel' | 'inzicht' | 'wanneerWel' | 'wanneerNiet' | 'principe'>;

/** The texts of two versions of a les, in pairs. */
export function useTekstparen() {
  const { t } = useTranslation('les');
  const { naam: begrip } = useTaxonomie();
  return (oud: Lestekst, nieuw: Lestekst): Tekstpaar[] => [
    ...(['titel', 'inzicht', 'wanneerWel', 'wanneerNiet'] as const).map((veld) => ({
      label: t(`veld.${veld}`),
      oud: oud[veld],
      nieuw: nieuw[veld],
    })),
    {
      label: t('veld.principe'),
      oud: begrip('principes', oud.principe),
      nieuw: begrip('principes', nieuw.principe),
    },
  ];
}
