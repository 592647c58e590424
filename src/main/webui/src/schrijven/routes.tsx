import type { RouteObject } from 'react-router';

export const schrijvenRoutes: RouteObject[] = [
  {
    path: '/peerreviews/:id/rondes',
    lazy: async () => ({ Component: (await import('./Rondespagina')).Rondespagina }),
  },
  {
    path: '/peerreviews/:id/rondes/:rondeId',
    lazy: async () => ({ Component: (await import('./Rondepagina')).Rondepagina }),
  },
  {
    path: '/peerreviews/:id/rondes/:rondeId/mijn-reflectie',
    lazy: async () => ({ Component: (await import('./Schrijfpagina')).Schrijfpagina }),
  },
  {
    path: '/peerreviews/:id/aannames',
    lazy: async () => ({ Component: (await import('./Aannamespagina')).Aannamespagina }),
  },
];
