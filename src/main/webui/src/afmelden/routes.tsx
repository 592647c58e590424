import type { RouteObject } from 'react-router';
import { OPENBAAR } from '../app/openbaar';

export const afmeldenRoutes: RouteObject[] = [
  {
    path: '/afmelden/:sleutel',
    handle: OPENBAAR,
    lazy: async () => ({ Component: (await import('./Afmeldpagina')).Afmeldpagina }),
  },
];
