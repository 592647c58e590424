import { i18n } from '../app/i18n';

const KB = 1024;

/** How large a file is: 12 kB, 3,4 MB. */
export function grootte(bytes: number): string {
  const getal = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  return bytes < KB * KB ? `${getal.format(Math.ceil(bytes / KB))} kB` : `${getal.format(bytes / KB / KB)} MB`;
}
