/** Who does nothing for so long is not looking: a window left open must not keep a session alive. */
const STIL = 20 * 60_000;
const WEER = 60_000;
const TEKENS = ['pointerdown', 'keydown'] as const;

interface Opties {
  adres: string;
  /** The name of what is told. */
  gebeurtenis: string;
  hoor: (gebeurtenis: MessageEvent<string>) => void;
  /** The stream was away, and may have missed something. */
  terug?: () => void;
  /** The stream is away. */
  weg?: () => void;
  /** How long one may sit still and still be looking, where that is what one came for. */
  stil?: number;
  /** How soon a stream that was refused is asked for again, by itself; left out, at the next touch after a minute. */
  weer?: number;
}

/** Keeps a stream open for as long as someone looks at this window; a browser has few connections to give to windows nobody sees. */
export function volgStroom({ adres, gebeurtenis, hoor, terug, weg, stil = STIL, weer }: Opties): () => void {
  if (!('EventSource' in window)) return () => undefined;
  let stroom: EventSource | undefined;
  let eerder = false;
  let stilte: number | undefined;
  let weigering: number | undefined;

  const sluit = () => {
    window.clearTimeout(weigering);
    stroom?.close();
    stroom = undefined;
  };
  const open = () => {
    const deze = new EventSource(adres);
    deze.addEventListener(gebeurtenis, hoor);
    deze.addEventListener('open', () => {
      if (eerder) terug?.();
      eerder = true;
    });
    deze.addEventListener('error', () => {
      weg?.();
      // refused: the browser does not try again by itself, and asking at every touch would be too often
      if (deze.readyState !== EventSource.CLOSED || deze !== stroom) return;
      weigering = window.setTimeout(() => {
        sluit();
        if (weer !== undefined && !document.hidden) open();
      }, weer ?? WEER);
    });
    stroom = deze;
  };
  const kijkt = () => {
    window.clearTimeout(stilte);
    if (document.hidden) {
      sluit();
      return;
    }
    if (!stroom) open();
    stilte = window.setTimeout(sluit, stil);
  };

  document.addEventListener('visibilitychange', kijkt);
  TEKENS.forEach((teken) => window.addEventListener(teken, kijkt, { passive: true }));
  kijkt();
  return () => {
    document.removeEventListener('visibilitychange', kijkt);
    TEKENS.forEach((teken) => window.removeEventListener(teken, kijkt));
    window.clearTimeout(stilte);
    sluit();
  };
}
