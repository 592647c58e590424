import type { RouteObject } from 'react-router';

export const oogstRoutes: RouteObject[] = [
  { path: '/peerreviews/:id/oogst', lazy: async () => ({ Component: (await import('./Oogstpagina')).Oogstpagina }) },
  {
    path: '/peerreviews/:id/tips/:tipId',
    lazy: async () => ({ Component: (await import('./Tippagina')).Tippagina }),
  },
];
