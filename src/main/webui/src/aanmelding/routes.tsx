import type { RouteObject } from 'react-router';

export const aanmeldingRoutes: RouteObject[] = [
  {
    path: '/aanmeldingen',
    lazy: async () => ({ Component: (await import('./Aanmeldingenpagina')).Aanmeldingenpagina }),
  },
  {
    path: '/aanmeldingen/:id',
    lazy: async () => ({ Component: (await import('./Aanmeldingpagina')).Aanmeldingpagina }),
  },
  { path: '/seizoenen', lazy: async () => ({ Component: (await import('./Seizoenenpagina')).Seizoenenpagina }) },
  { path: '/seizoenen/:id', lazy: async () => ({ Component: (await import('./Seizoenpagina')).Seizoenpagina }) },
];
