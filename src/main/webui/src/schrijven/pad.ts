import { useParams } from 'react-router';

/** The ids in the address of a page of this feature. */
export function usePad(): { id: string; rondeId: string } {
  const { id = '', rondeId = '' } = useParams();
  return { id, rondeId };
}

export const rondepad = (id: string, rondeId: string) => `/peerreviews/${id}/rondes/${rondeId}`;
export const schrijfpad = (id: string, rondeId: string) => `${rondepad(id, rondeId)}/mijn-reflectie`;
export const aannamespad = (id: string) => `/peerreviews/${id}/aannames`;
