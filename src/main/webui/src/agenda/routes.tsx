import type { RouteObject } from 'react-router';

export const agendaRoutes: RouteObject[] = [
  { path: '/ik/agenda-adres', lazy: async () => ({ Component: (await import('./Agendapagina')).Agendapagina }) },
];
