import { redirect, type RouteObject } from 'react-router';

export const voornemenRoutes: RouteObject[] = [
  {
    path: '/peerreviews/:id/voornemens',
    lazy: async () => ({ Component: (await import('./Voornemenspagina')).Voornemenspagina }),
  },
  // what a taak points to stands on the page of its list
  {
    path: '/peerreviews/:id/voornemens/:voornemenId',
    loader: ({ params }) => redirect(`/peerreviews/${params.id}/voornemens#voornemen-${params.voornemenId}`),
  },
  {
    path: '/peerreviews/:id/opvolgmomenten/:momentId',
    loader: ({ params }) => redirect(`/peerreviews/${params.id}/voornemens#moment-${params.momentId}`),
  },
];
