import type { components } from '../../.gemaakt/contract';

type Schemas = components['schemas'];

/** One fault of a request, at the field or the parameter it is in. */
export type Fout = Schemas['Fout'];

/** Why the service refused, as its catalogue words it (RFC 9457). */
export interface Probleem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  errors?: Fout[];
  bevindingen?: Schemas['Bevinding'][];
  huidig?: unknown;
  correlatieId?: string;
}

/** The service answered, and refused. */
export class ProbleemFout extends Error {
  readonly probleem: Probleem;

  constructor(probleem: Probleem) {
    super(probleem.title);
    this.name = 'ProbleemFout';
    this.probleem = probleem;
  }

  /** The last part of the type: what the catalogue files it under. */
  get slug(): string {
    return this.probleem.type.split('/').pop() ?? '';
  }
}

/** No answer came: the service is away, or the connection is. */
export class VerbindingFout extends Error {
  constructor(oorzaak: unknown) {
    super('geen verbinding', { cause: oorzaak });
    this.name = 'VerbindingFout';
  }
}

/** Whether the same request may succeed a little later. */
export function isTijdelijk(fout: unknown): boolean {
  return (
    fout instanceof VerbindingFout ||
    (fout instanceof ProbleemFout && [429, 502, 503, 504].includes(fout.probleem.status))
  );
}

export function heeftStatus(fout: unknown, status: number): boolean {
  return fout instanceof ProbleemFout && fout.probleem.status === status;
}

/** A proxy in between may answer something that is no problem: its status still tells. */
export function problemIn(inhoud: unknown, response: Pick<Response, 'status' | 'statusText'>): Probleem {
  if (typeof inhoud === 'object' && inhoud !== null && 'type' in inhoud && 'status' in inhoud) {
    return inhoud as Probleem;
  }
  return { type: `/problemen/status-${response.status}`, title: response.statusText, status: response.status };
}
