import type { Schema } from '../api/client';
import type { Live } from './useLive';

/** Whether this is what is on. */
export function isHetzelfde(op: Schema<'LiveInvoer'>, { soort, ding, veld }: Live): boolean {
  return op.soort === soort && op.ding === ding && op.veld === veld;
}
