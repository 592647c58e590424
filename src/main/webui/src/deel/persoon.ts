import type { Schema } from '../api/client';

/** Someone and where they work; of NDSD only the name. */
export function metGemeente({ naam, gemeente }: Schema<'PersoonVanGemeente'>): string {
  return gemeente ? `${naam}, ${gemeente.naam}` : naam;
}
