import { redirect, type RouteObject } from 'react-router';

export const spiegelRoutes: RouteObject[] = [
  { path: '/spiegels', lazy: async () => ({ Component: (await import('./Spiegelspagina')).Spiegelspagina }) },
  { path: '/spiegels/:id', lazy: async () => ({ Component: (await import('./Spiegelpagina')).Spiegelpagina }) },
  // what a taak points to stands on the page of its spiegel
  {
    path: '/spiegels/:id/voornemens/:voornemenId',
    loader: ({ params }) => redirect(`/spiegels/${params.id}#voornemen-${params.voornemenId}`),
  },
];
