import type { RouteObject } from 'react-router';

export const lesRoutes: RouteObject[] = [
  { path: '/lessen', lazy: async () => ({ Component: (await import('./Lessenpagina')).Lessenpagina }) },
  { path: '/lessen/:id', lazy: async () => ({ Component: (await import('./Lespagina')).Lespagina }) },
  {
    path: '/lessen/:id/versies',
    lazy: async () => ({ Component: (await import('./Lesversiespagina')).Lesversiespagina }),
  },
  {
    path: '/toepassingen/:id',
    lazy: async () => ({ Component: (await import('./Toepassingpagina')).Toepassingpagina }),
  },
];
