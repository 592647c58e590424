import { useQuery } from '@tanstack/react-query';
import { api, lees, type Schema } from '../api/client';
import type { Keuze } from './Velden';

type Taxonomieen = Schema<'Taxonomieen'>;

/** The words that texts are filed under. */
export function useTaxonomie() {
  const vraag = useQuery({
    queryKey: ['taxonomieen'],
    queryFn: () => lees(api.GET('/taxonomieen')),
    staleTime: Infinity,
  });
  const begrip = (soort: keyof Taxonomieen, code: string) => vraag.data?.[soort].find((ding) => ding.code === code);
  const naam = (soort: keyof Taxonomieen, code: string): string => begrip(soort, code)?.naam ?? code;
  const uitleg = (soort: keyof Taxonomieen, code: string): string | undefined => begrip(soort, code)?.uitleg;
  const keuzes = (soort: keyof Taxonomieen): Keuze<string>[] => vraag.data?.[soort] ?? [];
  /** Of what stands in groups, those of one. */
  const keuzesVan = (soort: keyof Taxonomieen, groep: string): Keuze<string>[] =>
    (vraag.data?.[soort] ?? []).filter((ding) => ding.groep === groep);
  return { geladen: vraag.data !== undefined, naam, uitleg, keuzes, keuzesVan };
}
