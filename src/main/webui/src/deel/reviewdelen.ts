import { useQuery } from '@tanstack/react-query';
import { api, lees } from '../api/client';
import { alles } from './alles';

/** The casus of a review, as everyone in it reads it. */
export function useReviewcasus(review: string) {
  return useQuery({
    queryKey: ['peerreviews', review, 'casus'],
    queryFn: () => lees(api.GET('/peerreviews/{id}/casus', { params: { path: { id: review } } })),
  });
}

/** The steering question as it was put, and each time it was put again; the last is the one that counts. */
export function useVraagversies(review: string) {
  return useQuery({
    queryKey: ['peerreviews', review, 'vraagversies'],
    queryFn: () =>
      alles((query) => lees(api.GET('/peerreviews/{id}/vraagversies', { params: { path: { id: review }, query } }))),
  });
}

/** The rounds of a review, in their order. */
export function useRondes(review: string) {
  return useQuery({
    queryKey: ['peerreviews', review, 'rondes'],
    queryFn: () =>
      alles((query) => lees(api.GET('/peerreviews/{id}/rondes', { params: { path: { id: review }, query } }))),
  });
}
