import type { RouteObject } from 'react-router';

export const gemeenteRoutes: RouteObject[] = [
  { path: '/gemeenten', lazy: async () => ({ Component: (await import('./Gemeentenpagina')).Gemeentenpagina }) },
  {
    path: '/gemeenten/toelaten',
    lazy: async () => ({ Component: (await import('./Toelatenpagina')).Toelatenpagina }),
  },
  { path: '/gemeenten/:code', lazy: async () => ({ Component: (await import('./Gemeentepagina')).Gemeentepagina }) },
  {
    path: '/gemeenten/:code/profiel',
    lazy: async () => ({ Component: (await import('./Profielpagina')).Profielpagina }),
  },
  {
    path: '/gemeenten/:code/thema-stijl',
    lazy: async () => ({ Component: (await import('./Stijlpagina')).Stijlpagina }),
  },
  { path: '/deelnemers', lazy: async () => ({ Component: (await import('./Deelnemerspagina')).Deelnemerspagina }) },
  { path: '/deelnemers/:id', lazy: async () => ({ Component: (await import('./Deelnemerpagina')).Deelnemerpagina }) },
  {
    path: '/belangenconflicten',
    lazy: async () => ({ Component: (await import('./Belangenconflictenpagina')).Belangenconflictenpagina }),
  },
  {
    path: '/belangenconflicten/:id',
    lazy: async () => ({ Component: (await import('./Belangenconflictpagina')).Belangenconflictpagina }),
  },
  {
    path: '/verwerkingen',
    lazy: async () => ({ Component: (await import('./Verwerkingenpagina')).Verwerkingenpagina }),
  },
  { path: '/importen', lazy: async () => ({ Component: (await import('./Inleespagina')).Inleespagina }) },
  { path: '/ik', lazy: async () => ({ Component: (await import('./Ikpagina')).Ikpagina }) },
];
