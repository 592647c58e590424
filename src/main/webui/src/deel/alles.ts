interface Bladzijde<T> {
  items: T[];
  volgende?: string;
}

/** A list of the contract as a whole, for a page that lays all of it out at once. */
export async function alles<T>(
  haal: (vraag: { limit: number; cursor?: string }) => Promise<Bladzijde<T>>,
): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const bladzijde = await haal(cursor ? { limit: 100, cursor } : { limit: 100 });
    items.push(...bladzijde.items);
    cursor = bladzijde.volgende;
  } while (cursor);
  return items;
}
