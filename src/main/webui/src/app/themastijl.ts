import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, leesMetVersie } from '../api/client';
import type { Ik } from './sessie';

export const stijlsleutel = (gemeente: string) => ['thema-stijl', gemeente] as const;

/** The design tokens that the gemeente of this person has set; the service keeps nothing but tokens. */
export function useStijl(ik: Ik | undefined) {
  const code = ik?.gemeente?.code ?? '';
  return useQuery({
    queryKey: stijlsleutel(code),
    queryFn: () =>
      leesMetVersie(api.GET('/gemeenten/{code}/thema-stijl', { params: { path: { code } }, parseAs: 'text' })),
    enabled: ik?.eigenStijl === true,
    staleTime: Infinity,
  });
}

/** Lays them over the style of the product. */
export function useThemaStijl(ik: Ik | undefined): void {
  const stijl = useStijl(ik).data?.inhoud;
  const aan = ik?.eigenStijl === true;
  useEffect(() => {
    if (!stijl || !aan) return;
    const blad = new CSSStyleSheet();
    blad.replaceSync(stijl);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, blad];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((ander) => ander !== blad);
    };
  }, [stijl, aan]);
}
