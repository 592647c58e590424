import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, lees, type Schema } from '../api/client';

export const SOORTEN = ['gemeenten', 'regios', 'eerdere-reviews'] as const;
export type Inleessoort = (typeof SOORTEN)[number];
export type Uitslag = Schema<'Importuitslag'>;

/** The columns of each kind, with a line as an example of what can stand in each. */
export const KOLOMMEN: Record<Inleessoort, readonly (readonly [kolom: Kolom, voorbeeld: string])[]> = {
  gemeenten: [
    ['code', 'GM9901'],
    ['naam', 'Voorbeeldkerk'],
    ['provincie', 'Drenthe'],
    ['inwoners', '31500'],
    ['grootteklasse', ''],
    ['stedelijkheid', '4'],
    ['jeugdregio', 'Voorbeeldregio'],
    ['inkoopregio', 'Voorbeeldregio'],
    ['buurgemeenten', 'GM9902 GM9903'],
  ],
  regios: [
    ['code', 'GM9901'],
    ['jeugdregio', 'Voorbeeldregio'],
    ['inkoopregio', 'Voorbeeldregio'],
    ['stedelijkheid', '4'],
  ],
  'eerdere-reviews': [
    ['gastheer', 'GM9901'],
    ['peer', 'GM9902'],
    ['datum', '2024-05-31'],
    ['themas', 'JEUGDHULP WMO'],
    ['tips', 'LEER_VAN_DE_PRAKTIJK'],
  ],
};

export type Kolom =
  | 'code'
  | 'naam'
  | 'provincie'
  | 'inwoners'
  | 'grootteklasse'
  | 'stedelijkheid'
  | 'jeugdregio'
  | 'inkoopregio'
  | 'buurgemeenten'
  | 'gastheer'
  | 'peer'
  | 'datum'
  | 'themas'
  | 'tips';

/** An empty file to fill in: as a spreadsheet here opens it, and reads its letters right. */
export function sjabloon(soort: Inleessoort): Blob {
  const koppen = KOLOMMEN[soort].map(([kolom]) => kolom).join(';');
  return new Blob([`\uFEFF${koppen}\r\n`], { type: 'text/csv;charset=utf-8' });
}

/** @param inhoud the file itself: its bytes go as they are, so that the service can say what is wrong with them */
export interface Inlezing {
  soort: Inleessoort;
  inhoud: Blob;
  proef: boolean;
}

export function useInlezen() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ soort, inhoud, proef }: Inlezing) =>
      lees(
        api.POST(`/importen/${soort}`, {
          params: { query: { proef } },
          headers: { 'Content-Type': 'text/csv' },
          body: inhoud as unknown as string,
          bodySerializer: (bytes) => bytes,
        }),
      ),
    onSuccess: (_, { proef }) => (proef ? undefined : client.invalidateQueries()),
  });
}
