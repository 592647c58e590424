import type { RouteObject } from 'react-router';

export const liveRoutes: RouteObject[] = [
  {
    path: '/peerreviews/:id/sessies/:sessieId/live',
    lazy: async () => ({ Component: (await import('./Livepagina')).Livepagina }),
  },
];

/** For a projector: without the frame of the other pages. */
export const liveprojectieRoutes: RouteObject[] = [
  {
    path: '/peerreviews/:id/sessies/:sessieId/live/projectie',
    lazy: async () => ({ Component: (await import('./Liveprojectiepagina')).Liveprojectiepagina }),
  },
];
