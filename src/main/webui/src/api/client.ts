import createClient from 'openapi-fetch';
import type { components, paths } from '../../.gemaakt/contract';
import { ProbleemFout, VerbindingFout, problemIn } from './probleem';

/** A thing of the contract by its name there. */
export type Schema<Naam extends keyof components['schemas']> = components['schemas'][Naam];

/** What was read, with the ETag that a change of it must carry. */
export interface MetVersie<T> {
  inhoud: T;
  etag: string;
}

let getoond: string | undefined;

/**
 * Whom this page shows, as long as it lives. Each request says so: all tabs share one session, and the service answers nothing to a page of
 * someone else than who is logged in by then.
 */
export function toon(persoon: string): void {
  getoond ??= persoon;
}

/** What each request carries: that a page of ours asks, which a form of another site cannot send, in which language, and whom it shows. */
export function koppen(): Record<string, string> {
  return {
    'X-Requested-With': 'smk',
    'Accept-Language': document.documentElement.lang,
    ...(getoond ? { 'Smk-Persoon': getoond } : {}),
  };
}

export const api = createClient<paths>({
  baseUrl: '/api/v1',
  fetch: (verzoek: Request) => globalThis.fetch(verzoek),
});

api.use({
  onRequest({ request, schemaPath }) {
    for (const [naam, waarde] of Object.entries(koppen())) request.headers.set(naam, waarde);
    // the one question that is about who it is
    if (schemaPath === '/ik') request.headers.delete('Smk-Persoon');
  },
});

/** What a PATCH says it carries: only the fields that change (RFC 7396). */
export const MERGE_PATCH = { 'Content-Type': 'application/merge-patch+json' };

interface Antwoord<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/**
 * The content of an answer.
 *
 * @throws ProbleemFout when the service refuses, with its problem
 * @throws VerbindingFout when no answer came
 */
export async function lees<T>(verzoek: Promise<Antwoord<T>>): Promise<NonNullable<T>> {
  return (await gelukt(verzoek)).data as NonNullable<T>;
}

/** As `lees`, with the version. */
export async function leesMetVersie<T>(verzoek: Promise<Antwoord<T>>): Promise<MetVersie<NonNullable<T>>> {
  const antwoord = await gelukt(verzoek);
  return { inhoud: antwoord.data as NonNullable<T>, etag: antwoord.response.headers.get('ETag') ?? '' };
}

/** As `lees`, for what answers nothing. */
export async function doe(verzoek: Promise<Antwoord<unknown>>): Promise<void> {
  await gelukt(verzoek);
}

async function gelukt<T>(verzoek: Promise<Antwoord<T>>): Promise<Antwoord<T>> {
  let antwoord: Antwoord<T>;
  try {
    antwoord = await verzoek;
  } catch (oorzaak) {
    if (oorzaak instanceof DOMException && oorzaak.name === 'AbortError') throw oorzaak;
    throw new VerbindingFout(oorzaak);
  }
  if (!antwoord.response.ok) throw new ProbleemFout(problemIn(antwoord.error, antwoord.response));
  return antwoord;
}
