import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, lees, type Schema } from '../api/client';
import type { Keuze } from './Velden';

type Taxonomieen = Schema<'Taxonomieen'>;

/** The words that texts are filed under. In English where the method itself fixes them; what NDSD adds to stays as they wrote it. */
export function useTaxonomie() {
  const { t, i18n } = useTranslation('deel');
  const vraag = useQuery({
    queryKey: ['taxonomieen'],
    queryFn: () => lees(api.GET('/taxonomieen')),
    staleTime: Infinity,
  });
  const naam = (soort: keyof Taxonomieen, code: string): string => {
    const sleutel = `begrip.${soort}.${code}.naam`;
    if (i18n.language === 'en' && i18n.exists(sleutel, { ns: 'deel' })) return t(sleutel as 'laden');
    return vraag.data?.[soort].find((begrip) => begrip.code === code)?.naam ?? code;
  };
  const uitleg = (soort: keyof Taxonomieen, code: string): string | undefined => {
    const sleutel = `begrip.${soort}.${code}.uitleg`;
    if (i18n.language === 'en' && i18n.exists(sleutel, { ns: 'deel' })) return t(sleutel as 'laden');
    return vraag.data?.[soort].find((begrip) => begrip.code === code)?.uitleg;
  };
  /** What a word is in where the page is in English: for whoever hears it. */
  const taal = (soort: keyof Taxonomieen, code: string): 'nl' | undefined =>
    i18n.language === 'en' && i18n.exists(`begrip.${soort}.${code}.naam`, { ns: 'deel' }) ? undefined : 'nl';
  const keuzes = (soort: keyof Taxonomieen): Keuze<string>[] =>
    (vraag.data?.[soort] ?? []).map(({ code }) => ({
      code,
      naam: naam(soort, code),
      uitleg: uitleg(soort, code),
      taal: taal(soort, code),
    }));
  /** Of what stands in groups, those of one. */
  const keuzesVan = (soort: keyof Taxonomieen, groep: string): Keuze<string>[] => {
    const codes = (vraag.data?.[soort] ?? []).filter((begrip) => begrip.groep === groep).map(({ code }) => code);
    return keuzes(soort).filter(({ code }) => codes.includes(code));
  };
  return { geladen: vraag.data !== undefined, naam, uitleg, taal, keuzes, keuzesVan };
}
