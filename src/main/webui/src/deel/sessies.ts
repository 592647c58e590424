import { useQuery } from '@tanstack/react-query';
import { api, lees } from '../api/client';
import { alles } from './alles';

/** The meetings of a review, in the order in which they were proposed. */
export function useSessies(review: string) {
  return useQuery({
    queryKey: ['peerreviews', review, 'sessies'],
    queryFn: () =>
      alles((query) => lees(api.GET('/peerreviews/{id}/sessies', { params: { path: { id: review }, query } }))),
  });
}
