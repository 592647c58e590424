const ADRES = '/api/v1/notificaties/stroom';
/** Who does nothing for so long is not looking: a window left open must not keep a session alive. */
const STIL = 20 * 60_000;
const WEER = 60_000;
const TEKENS = ['pointerdown', 'keydown'] as const;

interface Oor {
  nieuw: () => void;
  /** The stream was away, and may have missed something. */
  terug: () => void;
}

/** Keeps a stream open for as long as someone looks at this window; a browser has few connections to give to windows nobody sees. */
export function volgStroom({ nieuw, terug }: Oor): () => void {
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
    const deze = new EventSource(ADRES);
    deze.addEventListener('notificatie', nieuw);
    deze.addEventListener('open', () => {
      if (eerder) terug();
      eerder = true;
    });
    deze.addEventListener('error', () => {
      // refused: the browser does not try again by itself, and asking at every touch would be too often
      if (deze.readyState === EventSource.CLOSED && deze === stroom) weigering = window.setTimeout(sluit, WEER);
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
    stilte = window.setTimeout(sluit, STIL);
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
