import type { RouteObject } from 'react-router';
import { OPENBAAR } from '../app/openbaar';

export const uitlegRoutes: RouteObject[] = [
  { path: '/methode', handle: OPENBAAR, lazy: async () => ({ Component: (await import('./Methode')).Methode }) },
  { path: '/help', handle: OPENBAAR, lazy: async () => ({ Component: (await import('./Help')).Help }) },
  {
    path: '/toegankelijkheid',
    handle: OPENBAAR,
    lazy: async () => ({ Component: (await import('./Toegankelijkheid')).Toegankelijkheid }),
  },
  { path: '/paginas', lazy: async () => ({ Component: (await import('./Paginas')).Paginas }) },
];
