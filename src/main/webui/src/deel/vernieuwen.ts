type Vernieuw = () => Promise<unknown>;

/** Reads anew after `werk`. What was done waits until the page shows it; a refusal is said at once, also while nothing can be read. */
export async function enVernieuw(werk: Promise<unknown>, vernieuw: Vernieuw): Promise<void> {
  try {
    await werk;
  } catch (fout) {
    void vernieuw();
    throw fout;
  }
  await vernieuw();
}

/** The same, for a mutation: as its `onSettled`. */
export function naAfloop(vernieuw: Vernieuw): (gedaan: unknown, fout: unknown) => Promise<unknown> | undefined {
  return (_, fout) => {
    const gelezen = vernieuw();
    return fout ? undefined : gelezen;
  };
}
