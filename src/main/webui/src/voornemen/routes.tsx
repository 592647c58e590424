import type { RouteObject } from 'react-router';

export const voornemenRoutes: RouteObject[] = [
  {
    path: '/peerreviews/:id/voornemens',
    lazy: async () => ({ Component: (await import('./Voornemenspagina')).Voornemenspagina }),
  },
];
