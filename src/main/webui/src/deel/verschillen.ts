/** The texts of a thing, each under its own label. */
export type Teksten = readonly (readonly [label: string, tekst: string])[];

export interface Verschil {
  label: string;
  tekst: string;
  ander: string;
}

/** The texts that are not the same in both, with their labels. */
export function verschillen(eigen: Teksten, ander: Teksten): Verschil[] {
  return eigen
    .map(([label, tekst], plaats) => ({ label, tekst, ander: ander[plaats]?.[1] ?? '' }))
    .filter((paar) => paar.tekst !== paar.ander);
}
