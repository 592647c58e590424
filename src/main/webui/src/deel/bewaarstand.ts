import type { MetVersie } from '../api/client';

/**
 * `bewaard`: the service has it. `gewijzigd`, `bezig`: on its way. `geen-verbinding`: kept in this tab, tried again by itself.
 * `uitgelogd`: kept in this tab until logged in. `botsing`: someone else, or another device, saved another text. `geweigerd`: the service
 * will not have it as it is.
 */
export type Bewaarstand = 'bewaard' | 'gewijzigd' | 'bezig' | 'geen-verbinding' | 'uitgelogd' | 'botsing' | 'geweigerd';

export interface Stand<T> {
  waarde: T;
  stand: Bewaarstand;
  bewaardOp?: Date;
  fout?: unknown;
  /** What the service has instead, when it met another text. */
  ander?: MetVersie<T>;
}

export interface AutosaveOpties<T> {
  /** Names the safety copy in this tab; holds the id of the person, so that nobody else's login finds it. */
  sleutel: string;
  /** As the service has it; without an etag for what it does not have yet. */
  begin: { inhoud: T; etag?: string };
  /** @returns the version after saving */
  bewaar: (waarde: T, etag: string | undefined, vorige: T) => Promise<string>;
  /** What the service has now, asked after a conflict. */
  haal: () => Promise<MetVersie<T>>;
  /** One text of both, where two writers did not touch the same; undefined where someone has to choose. */
  voegSamen?: (basis: T, mijn: T, ander: T) => T | undefined;
  wachttijd?: number;
}
