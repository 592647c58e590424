import { i18n } from '../app/i18n';

const ZONE = 'Europe/Amsterdam';

function maak(opties: Intl.DateTimeFormatOptions): (waarde: string | Date) => string {
  return (waarde) => new Intl.DateTimeFormat(taalcode(), { timeZone: ZONE, ...opties }).format(new Date(waarde));
}

function taalcode(): string {
  return i18n.language === 'en' ? 'en-GB' : 'nl-NL';
}

/** 4 maart 2027 */
export const datum = maak({ day: 'numeric', month: 'long', year: 'numeric' });

/** donderdag 4 maart */
export const dag = maak({ weekday: 'long', day: 'numeric', month: 'long' });

/** 4 maart 2027 om 17:00 */
export const tijdstip = maak({ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });

/** 4 maart 2027 om 17:00:08, where two may come in the same minute */
export const precies = maak({
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** 17:00 */
export const tijd = maak({ hour: '2-digit', minute: '2-digit' });

/** donderdag 26 maart 2026 14:00–16:00; over a midnight both days */
export function tijdvak(van: string, tot: string): string {
  return new Intl.DateTimeFormat(taalcode(), {
    timeZone: ZONE,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).formatRange(new Date(van), new Date(tot));
}

/** 1,5 uur */
export function uren(aantal: number): string {
  return new Intl.NumberFormat(taalcode(), { style: 'unit', unit: 'hour', unitDisplay: 'long' }).format(aantal);
}

/** over 3 dagen, morgen, 2 dagen geleden */
export function overHoelang(waarde: string | Date, nu = new Date()): string {
  const dagen = dagnummer(new Date(waarde)) - dagnummer(nu);
  return new Intl.RelativeTimeFormat(taalcode(), { numeric: 'auto' }).format(dagen, 'day');
}

/** Counts calendar days in our zone, so that a clock change or an evening does not shift "tomorrow". */
function dagnummer(moment: Date): number {
  const delen = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(moment);
  return Math.round(Date.parse(`${delen}T00:00:00Z`) / 86_400_000);
}

/** Whether a moment is over. */
export function isVoorbij(waarde: string, nu = new Date()): boolean {
  return new Date(waarde) < nu;
}

/** The value of a `datetime-local` field in our zone, and back to an instant. */
export function naarInvoer(waarde: string): string {
  const delen = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });
  return delen.format(new Date(waarde)).replace(' ', 'T');
}

export function vanInvoer(waarde: string): string {
  const gok = new Date(`${waarde}:00Z`);
  const verschil = Date.parse(`${naarInvoer(gok.toISOString())}:00Z`) - gok.getTime();
  return new Date(gok.getTime() - verschil).toISOString();
}
