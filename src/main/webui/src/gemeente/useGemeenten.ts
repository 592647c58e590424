import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, lees, leesMetVersie, MERGE_PATCH, type Schema } from '../api/client';
import { useLijst } from '../deel/lijst';
import { useSleutel } from '../deel/sleutel';
import { naAfloop } from '../deel/vernieuwen';

interface Gemeentefilter {
  provincie?: string;
  grootteklasse?: Schema<'Grootteklasse'>;
  doetMee?: boolean;
}

export const GROOTTEKLASSEN = [
  'TOT_20K',
  'VAN_20K_TOT_50K',
  'VAN_50K_TOT_100K',
  'VAN_100K_TOT_250K',
  'VANAF_250K',
] as const satisfies readonly Schema<'Grootteklasse'>[];

export const STEDELIJKHEDEN = [
  'ZEER_STERK',
  'STERK',
  'MATIG',
  'WEINIG',
  'NIET',
] as const satisfies readonly Schema<'Stedelijkheid'>[];

export const PROVINCIES = [
  'Drenthe',
  'Flevoland',
  'Fryslân',
  'Gelderland',
  'Groningen',
  'Limburg',
  'Noord-Brabant',
  'Noord-Holland',
  'Overijssel',
  'Utrecht',
  'Zeeland',
  'Zuid-Holland',
] as const;

export function useGemeenten(filter: Gemeentefilter) {
  return useLijst(['gemeenten', 'lijst', filter], (cursor) =>
    lees(api.GET('/gemeenten', { params: { query: { ...filter, ...(cursor ? { cursor } : {}) } } })),
  );
}

export function useGemeente(code: string) {
  return useQuery({
    queryKey: ['gemeenten', code],
    queryFn: () => lees(api.GET('/gemeenten/{code}', { params: { path: { code } } })),
  });
}

export function useProfiel(code: string) {
  return useQuery({
    queryKey: ['gemeenten', code, 'profiel'],
    queryFn: () => leesMetVersie(api.GET('/gemeenten/{code}/profiel', { params: { path: { code } } })),
  });
}

function useVernieuw() {
  const client = useQueryClient();
  return () => Promise.all(['gemeenten', 'taken'].map((sleutel) => client.invalidateQueries({ queryKey: [sleutel] })));
}

export function useWijzigProfiel(code: string, etag: string) {
  const vernieuw = useVernieuw();
  return useMutation({
    mutationFn: (patch: Schema<'ProfielPatch'>) =>
      lees(
        api.PATCH('/gemeenten/{code}/profiel', {
          params: { path: { code }, header: { 'If-Match': etag } },
          headers: MERGE_PATCH,
          body: patch,
        }),
      ),
    onSettled: naAfloop(vernieuw),
  });
}

export function useToelaten() {
  const vernieuw = useVernieuw();
  const metSleutel = useSleutel();
  return useMutation({
    mutationFn: (body: Schema<'GemeenteInvoer'>) =>
      metSleutel(body, (sleutel) =>
        lees(api.POST('/gemeenten', { params: { header: { 'Idempotency-Key': sleutel } }, body })),
      ),
    onSuccess: vernieuw,
  });
}
