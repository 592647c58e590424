import type { RouteObject } from 'react-router';

export const toestemmingRoutes: RouteObject[] = [
  {
    path: '/toestemmingen',
    lazy: async () => ({ Component: (await import('./Toestemmingenpagina')).Toestemmingenpagina }),
  },
  {
    path: '/toestemmingen/:id',
    lazy: async () => ({ Component: (await import('./Toestemmingpagina')).Toestemmingpagina }),
  },
];
