import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { heeftStatus } from '../api/probleem';
import { api, lees } from '../api/client';

/** A gemeente's own design tokens, where it has set them; the service keeps nothing but tokens. */
export function useThemaStijl(gemeente: string | undefined): void {
  const stijl = useQuery({
    queryKey: ['thema-stijl', gemeente],
    queryFn: async () => {
      try {
        return await lees(
          api.GET('/gemeenten/{code}/thema-stijl', { params: { path: { code: gemeente ?? '' } }, parseAs: 'text' }),
        );
      } catch (fout) {
        if (heeftStatus(fout, 404)) return '';
        throw fout;
      }
    },
    enabled: gemeente !== undefined,
    staleTime: Infinity,
  }).data;

  useEffect(() => {
    if (!stijl) return;
    const blad = new CSSStyleSheet();
    blad.replaceSync(stijl);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, blad];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((ander) => ander !== blad);
    };
  }, [stijl]);
}
