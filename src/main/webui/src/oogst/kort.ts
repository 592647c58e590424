const LENGTE = 70;

/** The beginning of a text, to call it by. */
export function kort(tekst: string): string {
  if (tekst.length <= LENGTE) return tekst;
  const stuk = tekst.slice(0, LENGTE);
  return `${stuk.slice(0, Math.max(stuk.lastIndexOf(' '), LENGTE / 2))}…`;
}
