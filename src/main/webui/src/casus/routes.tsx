import type { RouteObject } from 'react-router';

export const casusRoutes: RouteObject[] = [
  { path: '/casussen', lazy: async () => ({ Component: (await import('./Casussenpagina')).Casussenpagina }) },
  {
    path: '/casussen/nieuw',
    lazy: async () => ({ Component: (await import('./NieuweCasuspagina')).NieuweCasuspagina }),
  },
  { path: '/casussen/:id', lazy: async () => ({ Component: (await import('./Casuspagina')).Casuspagina }) },
];
