import type { RouteObject } from 'react-router';

export const spiegelRoutes: RouteObject[] = [
  { path: '/spiegels', lazy: async () => ({ Component: (await import('./Spiegelspagina')).Spiegelspagina }) },
  { path: '/spiegels/:id', lazy: async () => ({ Component: (await import('./Spiegelpagina')).Spiegelpagina }) },
];
