import type { Schema } from '../api/client';

type MetRol = Pick<Schema<'Peerreview'>, 'rol'>;

/** Whether one answers for the host: the casushouder, and the coordinator of the host. */
export function isGastheer({ rol }: MetRol): boolean {
  return rol.includes('CASUSHOUDER') || rol.includes('COORDINATOR');
}

/** Whether one takes part: the host, the peers and the begeleider. */
export function doetMee(review: MetRol): boolean {
  return isGastheer(review) || review.rol.includes('PEER') || review.rol.includes('BEGELEIDER');
}
