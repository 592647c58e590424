import type { RouteObject } from 'react-router';

export const verslagRoutes: RouteObject[] = [
  {
    path: '/peerreviews/:id/verslag',
    lazy: async () => ({ Component: (await import('./Verslagpagina')).Verslagpagina }),
  },
];
