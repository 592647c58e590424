/** What a tab holds of a text that the service may not have yet. */
export interface Kopie<T> {
  waarde: T;
  /** What the service had when this was written, with its version. */
  basis: T;
  etag?: string;
  /** What the writer first saw, where the service has had something else since. */
  gezien?: T;
  /** Sent, and never answered. */
  onbevestigd?: T[];
}

const VOOR = 'smk/';

/** Without a copy, where the storage is forbidden or full: the text is still in the page, and goes to the service. */
function waarHetKan<R>(doe: () => R): R | undefined {
  try {
    return doe();
  } catch {
    return undefined;
  }
}

export function leesKopie<T>(sleutel: string): Kopie<T> | undefined {
  return waarHetKan(() => {
    const tekst = sessionStorage.getItem(VOOR + sleutel);
    return tekst === null ? undefined : (JSON.parse(tekst) as Kopie<T>);
  });
}

export function bewaarKopie<T>(sleutel: string, kopie: Kopie<T>): void {
  waarHetKan(() => {
    sessionStorage.setItem(VOOR + sleutel, JSON.stringify(kopie));
  });
}

export function wisKopie(sleutel: string): void {
  waarHetKan(() => {
    sessionStorage.removeItem(VOOR + sleutel);
  });
}

/** Removes every safety copy, or those of everyone but this person: whoever logs in next in this tab finds nothing of another. */
export function wisKopieen(behalveVan?: string): void {
  waarHetKan(() => {
    Object.keys(sessionStorage)
      .filter((sleutel) => sleutel.startsWith(VOOR) && !(behalveVan && sleutel.includes(behalveVan)))
      .forEach((sleutel) => {
        sessionStorage.removeItem(sleutel);
      });
  });
}
