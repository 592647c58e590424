import type { RouteObject } from 'react-router';

export const uitnodigingRoutes: RouteObject[] = [
  {
    path: '/uitnodigingen',
    lazy: async () => ({ Component: (await import('./Uitnodigingenpagina')).Uitnodigingenpagina }),
  },
  {
    path: '/uitnodigingen/:id',
    lazy: async () => ({ Component: (await import('./Uitnodigingpagina')).Uitnodigingpagina }),
  },
];
