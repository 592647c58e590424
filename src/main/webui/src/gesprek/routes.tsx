import { redirect, type RouteObject } from 'react-router';
import { api, lees, type Schema } from '../api/client';

/** A conversation stands under the thing it is about; what points to it comes out there. */
export const gesprekRoutes: RouteObject[] = [
  {
    path: '/peerreviews/:id/gesprekken/:gesprekId',
    loader: async ({ params: { id = '', gesprekId = '' } }) => {
      const gesprek = await lees(
        api.GET('/peerreviews/{id}/gesprekken/{gesprekId}', { params: { path: { id, gesprekId } } }),
      );
      return redirect(`/peerreviews/${id}/${waar(gesprek)}#gesprek-${gesprekId}`);
    },
  },
];

function waar({ id, ding, ronde }: Schema<'Gesprek'>): string {
  if (ding === 'TIP') return `tips/${id}`;
  return ding === 'AANNAME' || ronde === undefined ? 'aannames' : `rondes/${ronde}`;
}
