import type { RouteObject } from 'react-router';

export const redactieRoutes: RouteObject[] = [
  { path: '/redactie', lazy: async () => ({ Component: (await import('./Redactiepagina')).Redactiepagina }) },
  { path: '/redactie/:id', lazy: async () => ({ Component: (await import('./Redactielespagina')).Redactielespagina }) },
];
