import { Navigate, type RouteObject, useParams } from 'react-router';

/** The proposals of one review are on the page of its team, beside who was asked. */
function Naarteam() {
  const { id = '' } = useParams();
  return <Navigate to={`/peerreviews/${id}/team`} replace />;
}

export const toewijzingRoutes: RouteObject[] = [
  { path: '/peerreviews/:id/toewijzingen', Component: Naarteam },
  {
    path: '/seizoenen/:id/toewijzingen',
    lazy: async () => ({ Component: (await import('./Seizoentoewijzingenpagina')).Seizoentoewijzingenpagina }),
  },
  {
    path: '/seizoenen/:id/toewijzingen/nieuw',
    lazy: async () => ({ Component: (await import('./Nieuwvoorstelpagina')).Nieuwvoorstelpagina }),
  },
  {
    path: '/toewijzingen/:id',
    lazy: async () => ({ Component: (await import('./Toewijzingpagina')).Toewijzingpagina }),
  },
  {
    path: '/toewijzingen/:id/gemeenten',
    lazy: async () => ({ Component: (await import('./Pergemeentepagina')).Pergemeentepagina }),
  },
  {
    path: '/toewijzingen/:id/verschil',
    lazy: async () => ({ Component: (await import('./Verschilpagina')).Verschilpagina }),
  },
];
