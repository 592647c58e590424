import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, doe, lees, leesMetVersie, MERGE_PATCH, type Schema } from '../api/client';
import type { Overgangverzoek } from '../deel/Overgangen';
import { useSleutel } from '../deel/sleutel';
import { useLijst } from '../deel/lijst';
import { naAfloop } from '../deel/vernieuwen';

export interface Lesfilter {
  principe?: Schema<'Principe'>;
  thema?: string;
  status?: Schema<'LesStatus'>;
}

export function useLessen(filter: Lesfilter, aan = true) {
  return useLijst(
    ['lessen', 'lijst', filter],
    (cursor) => lees(api.GET('/lessen', { params: { query: { ...filter, ...(cursor ? { cursor } : {}) } } })),
    aan,
  );
}

const ZOEKEN = ['lessen', 'zoek'];

/** What was found, page after page, and of the first page how many there are. What is asked is in the body: never in an address. */
export function useZoeken(invoer: Schema<'ZoekInvoer'>, aan: boolean) {
  const vraag = {
    queryKey: [...ZOEKEN, invoer],
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      lees(api.POST('/lessen/_zoek', { params: { query: pageParam ? { cursor: pageParam } : {} }, body: invoer })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (laatste: Schema<'ZoekUitkomst'>) => laatste.volgende,
    enabled: aan,
  };
  const lijst = useInfiniteQuery({
    ...vraag,
    select: ({ pages }) => pages.flatMap((bladzijde) => bladzijde.items),
  });
  const uitkomst = useInfiniteQuery({ ...vraag, placeholderData: keepPreviousData, select: ({ pages }) => pages[0] });
  return { lijst, uitkomst: uitkomst.data };
}

export function useLes(id: string) {
  return useQuery({
    queryKey: ['lessen', id],
    queryFn: () => leesMetVersie(api.GET('/lessen/{id}', { params: { path: { id } } })),
  });
}

export function useLesversies(id: string) {
  return useQuery({
    queryKey: ['lessen', id, 'versies'],
    queryFn: () => lees(api.GET('/lessen/{id}/versies', { params: { path: { id }, query: { limit: 100 } } })),
  });
}

export function useLesgeschiedenis(id: string) {
  return useQuery({
    queryKey: ['lessen', id, 'geschiedenis'],
    queryFn: () => lees(api.GET('/lessen/{id}/geschiedenis', { params: { path: { id }, query: { limit: 100 } } })),
  });
}

/** Everything read of lessons is read again: a les stands in lists, in the lessons it went up in, and in toepassingen. */
function useVernieuwLessen() {
  const client = useQueryClient();
  return () =>
    Promise.all(
      ['lessen', 'toepassingen', 'taken'].map((sleutel) => client.invalidateQueries({ queryKey: [sleutel] })),
    );
}

/** Says that our gemeente recognises the les, or takes that back. */
export function useHerkenning(id: string, etag: string) {
  const vernieuw = useVernieuwLessen();
  const params = { path: { id }, header: { 'If-Match': etag } };
  return useMutation({
    mutationFn: (herkent: boolean) =>
      doe(herkent ? api.PUT('/lessen/{id}/herkenning', { params }) : api.DELETE('/lessen/{id}/herkenning', { params })),
    onSettled: naAfloop(vernieuw),
  });
}

export function useNieuweToepassing(les: string) {
  const vernieuw = useVernieuwLessen();
  const metSleutel = useSleutel();
  return useMutation({
    mutationFn: (body: Schema<'ToepassingInvoer'>) =>
      metSleutel(body, (sleutel) =>
        doe(
          api.POST('/lessen/{id}/toepassingen', {
            params: { path: { id: les }, header: { 'Idempotency-Key': sleutel } },
            body,
          }),
        ),
      ),
    onSuccess: vernieuw,
  });
}

export function useToepassing(id: string) {
  return useQuery({
    queryKey: ['toepassingen', id],
    queryFn: () => leesMetVersie(api.GET('/toepassingen/{id}', { params: { path: { id } } })),
  });
}

export function useToepassingOvergangen(id: string) {
  return useQuery({
    queryKey: ['toepassingen', id, 'overgangen'],
    queryFn: () => lees(api.GET('/toepassingen/{id}/overgangen', { params: { path: { id } } })),
  });
}

export function useToepassinggeschiedenis(id: string) {
  return useQuery({
    queryKey: ['toepassingen', id, 'geschiedenis'],
    queryFn: () =>
      lees(api.GET('/toepassingen/{id}/geschiedenis', { params: { path: { id }, query: { limit: 100 } } })),
  });
}

export function useWijzigToepassing(id: string, etag: string) {
  const vernieuw = useVernieuwLessen();
  return useMutation({
    mutationFn: (patch: Schema<'ToepassingPatch'>) =>
      leesMetVersie(
        api.PATCH('/toepassingen/{id}', {
          params: { path: { id }, header: { 'If-Match': etag } },
          headers: MERGE_PATCH,
          body: patch,
        }),
      ),
    onSettled: naAfloop(vernieuw),
  });
}

export function useToepassingOvergang(id: string, etag: string) {
  const vernieuw = useVernieuwLessen();
  return async ({ naar, reden }: Overgangverzoek) => {
    try {
      await doe(
        api.POST('/toepassingen/{id}/overgangen', {
          params: { path: { id }, header: { 'If-Match': etag, 'Idempotency-Key': crypto.randomUUID() } },
          body: { naar: naar as Schema<'ToepassingOvergangInvoer'>['naar'], ...(reden ? { reden } : {}) },
        }),
      );
    } finally {
      await vernieuw();
    }
  };
}
