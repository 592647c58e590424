import type { RouteObject } from 'react-router';

export const toewijzingRoutes: RouteObject[] = [
  {
    path: '/seizoenen/:id/toewijzingen',
    lazy: async () => ({ Component: (await import('./Seizoentoewijzingenpagina')).Seizoentoewijzingenpagina }),
  },
  {
    path: '/seizoenen/:id/toewijzingen/nieuw',
    lazy: async () => ({ Component: (await import('./Nieuwvoorstelpagina')).Nieuwvoorstelpagina }),
  },
  {
    path: '/toewijzingen/:id',
    lazy: async () => ({ Component: (await import('./Toewijzingpagina')).Toewijzingpagina }),
  },
  {
    path: '/toewijzingen/:id/gemeenten',
    lazy: async () => ({ Component: (await import('./Pergemeentepagina')).Pergemeentepagina }),
  },
  {
    path: '/toewijzingen/:id/verschil',
    lazy: async () => ({ Component: (await import('./Verschilpagina')).Verschilpagina }),
  },
];
