import { useQuery } from '@tanstack/react-query';
import { api, lees, type Schema } from '../api/client';
import { alles } from './alles';

type Reflectie = Schema<'Reflectie'>;
type Veld = Schema<'ReflectieVeld'> | 'spiegel';

const VOLGORDE: readonly Veld[] = [
  'terugblik',
  'denken',
  'handelen',
  'leren',
  'aannames',
  'eigenAanname',
  'herkenning',
  'voorbeeld',
  'advies',
  'geenAdviesOmdat',
  'spiegel',
];

/** What was written in a reflection, field by field, in the order in which it was asked. */
export function velden(reflectie: Reflectie): { veld: Veld; tekst: string }[] {
  return VOLGORDE.flatMap((veld) => {
    const tekst = reflectie[veld];
    return tekst ? [{ veld, tekst }] : [];
  });
}

/** The rounds of a review in their order, each with what was handed in and this reader may read. */
export function useRondesMetReflecties(review: string) {
  return useQuery({
    queryKey: ['peerreviews', review, 'rondes', 'reflecties'],
    queryFn: async () => {
      const rondes = await alles((query) =>
        lees(api.GET('/peerreviews/{id}/rondes', { params: { path: { id: review }, query } })),
      );
      return Promise.all(
        rondes.map(async (ronde) => ({
          ronde,
          reflecties: (
            await alles((query) =>
              lees(
                api.GET('/peerreviews/{id}/rondes/{rondeId}/reflecties', {
                  params: { path: { id: review, rondeId: ronde.id }, query },
                }),
              ),
            )
          ).filter((reflectie) => reflectie.status === 'INGEDIEND'),
        })),
      );
    },
  });
}
