const LENGTE = 70;

/** The beginning of a text, to call it by. */
export function kort(tekst: string): string {
  if (tekst.length <= LENGTE) return tekst;
  const stuk = tekst.slice(0, LENGTE);
  return `${stuk.slice(0, Math.max(stuk.lastIndexOf(' '), LENGTE / 2))}…`;
}

/** The beginning and the end of a long text: what moves when its ends do. */
export function uiteinden(tekst: string): string {
  if (tekst.length <= 2 * LENGTE) return tekst;
  const begin = tekst.slice(0, LENGTE);
  const einde = tekst.slice(-LENGTE);
  return `${begin.slice(0, begin.lastIndexOf(' '))} … ${einde.slice(einde.indexOf(' ') + 1)}`;
}
