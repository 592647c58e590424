import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, lees, type Schema } from '../api/client';

const SLEUTEL = (sleutel: string) => ['afmelding', sleutel];

/** What the link in a mail stops. Reading it changes nothing. */
export function useAfmelding(sleutel: string) {
  return useQuery({
    queryKey: SLEUTEL(sleutel),
    queryFn: () => lees(api.GET('/afmeldingen/{sleutel}', { params: { path: { sleutel } } })),
  });
}

export function useAfmelden(sleutel: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (af: boolean) => {
      const params = { path: { sleutel } };
      return lees(
        af ? api.POST('/afmeldingen/{sleutel}', { params }) : api.POST('/afmeldingen/{sleutel}/herstel', { params }),
      );
    },
    onSuccess: (nieuw: Schema<'Afmelding'>) => client.setQueryData(SLEUTEL(sleutel), nieuw),
  });
}
