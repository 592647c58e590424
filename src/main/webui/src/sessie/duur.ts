import { naarInvoer, vanInvoer } from '../deel/datum';
import type { Schema } from '../api/client';

/** How long a meeting takes, in minutes. */
export const DUREN = ['60', '90', '120', '180', '240'] as const;
export type Duur = (typeof DUREN)[number];
export const STANDAARD: Duur = '120';

const MINUUT = 60_000;

/** From the value of a field to when it begins and ends; the length is time that passes, also when the clock changes in between. */
export function tijdvakVan(begin: string, duur: string): Schema<'SessieTijdvak'> {
  const beginOp = vanInvoer(begin);
  return { beginOp, eindeOp: new Date(Date.parse(beginOp) + Number(duur) * MINUUT).toISOString() };
}

export function duurVan({ beginOp, eindeOp }: Schema<'SessieTijdvak'>): string {
  return String((Date.parse(eindeOp) - Date.parse(beginOp)) / MINUUT);
}

/** Earlier than this a field does not go. */
export function straks(): string {
  return naarInvoer(new Date().toISOString());
}
