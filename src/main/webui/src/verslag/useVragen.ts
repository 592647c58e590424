import { useQuery } from '@tanstack/react-query';
import { api, lees } from '../api/client';
import { alles } from '../deel/alles';

/** What was asked in a round, and answered. */
export function useVragen(review: string, rondeId: string) {
  return useQuery({
    queryKey: ['peerreviews', review, 'rondes', rondeId, 'vragen', 'alle'],
    queryFn: () =>
      alles((query) =>
        lees(
          api.GET('/peerreviews/{id}/rondes/{rondeId}/vragen', { params: { path: { id: review, rondeId }, query } }),
        ),
      ),
  });
}
