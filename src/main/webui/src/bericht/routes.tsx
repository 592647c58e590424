import type { RouteObject } from 'react-router';

export const berichtRoutes: RouteObject[] = [
  { path: '/notificaties', lazy: async () => ({ Component: (await import('./Berichtenpagina')).Berichtenpagina }) },
  {
    path: '/ik/voorkeuren',
    lazy: async () => ({ Component: (await import('./Voorkeurenpagina')).Voorkeurenpagina }),
  },
];
