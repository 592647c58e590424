import type { RouteObject } from 'react-router';

const lijsten = async () => ({ Component: (await import('./Koppelingenpagina')).Koppelingenpagina });

export const koppelingRoutes: RouteObject[] = [
  { path: '/abonnementen', lazy: lijsten },
  { path: '/toegangstokens', lazy: lijsten },
  {
    path: '/abonnementen/:id',
    lazy: async () => ({ Component: (await import('./Abonnementpagina')).Abonnementpagina }),
  },
];
