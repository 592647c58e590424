import type { RouteObject } from 'react-router';

export const sessieRoutes: RouteObject[] = [
  {
    path: '/peerreviews/:id/sessies',
    lazy: async () => ({ Component: (await import('./Sessiespagina')).Sessiespagina }),
  },
  {
    path: '/peerreviews/:id/sessies/:sessieId',
    lazy: async () => ({ Component: (await import('./Sessiepagina')).Sessiepagina }),
  },
];
