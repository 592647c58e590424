import type { RouteObject } from 'react-router';

export const reviewRoutes: RouteObject[] = [
  {
    path: '/peerreviews',
    lazy: async () => ({ Component: (await import('./Reviewlijstpagina')).Reviewlijstpagina }),
  },
  { path: '/peerreviews/:id', lazy: async () => ({ Component: (await import('./Reviewpagina')).Reviewpagina }) },
  { path: '/peerreviews/:id/casus', lazy: async () => ({ Component: (await import('./Casuspagina')).Casuspagina }) },
  { path: '/peerreviews/:id/team', lazy: async () => ({ Component: (await import('./Teampagina')).Teampagina }) },
  {
    path: '/peerreviews/:id/begeleiding',
    lazy: async () => ({ Component: (await import('./Begeleidingpagina')).Begeleidingpagina }),
  },
];

/** For a projector: without the frame of the other pages. */
export const projectieRoutes: RouteObject[] = [
  {
    path: '/peerreviews/:id/projectie',
    lazy: async () => ({ Component: (await import('./Projectiepagina')).Projectiepagina }),
  },
];
