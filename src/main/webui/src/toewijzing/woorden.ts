import { i18n } from '../app/i18n';
import type { Schema } from '../api/client';

/** 12 seconden; 1 minuut, 5 seconden */
export function duur(seconden: number): string {
  const heel = Math.max(1, Math.round(seconden));
  const delen: [number, string][] = [
    [Math.floor(heel / 60), 'minute'],
    [heel % 60, 'second'],
  ];
  return delen
    .filter(([aantal]) => aantal > 0)
    .map(([aantal, unit]) =>
      new Intl.NumberFormat(i18n.language, { style: 'unit', unit, unitDisplay: 'long' }).format(aantal),
    )
    .join(', ');
}

/** How far the best so far is from the best there can be, at most, in percent; of the whole, and only once something is known. */
export function hoogstensVan({ doel, bovengrens }: Schema<'Matchvoortgang'>): number | undefined {
  if (doel === undefined || bovengrens === undefined) return undefined;
  return (100 * Math.max(0, bovengrens - doel)) / Math.max(1, Math.abs(bovengrens));
}

const zonderTekens = (tekst: string) => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether what someone looks for is in one of these names, whatever its capitals and accents. */
export function bevat(namen: readonly string[], zoek: string): boolean {
  const gezocht = zonderTekens(zoek.trim());
  return gezocht === '' || namen.some((naam) => zonderTekens(naam).includes(gezocht));
}
