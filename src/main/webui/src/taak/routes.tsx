import type { RouteObject } from 'react-router';

export const taakRoutes: RouteObject[] = [
  { path: '/', lazy: async () => ({ Component: (await import('./Takenpagina')).Takenpagina }) },
];
