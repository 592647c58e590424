import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { wisKopieen } from '../deel/kopie';
import type { Ik } from './sessie';

const KANAAL = 'smk-wie';
const NIEMAND = 'niemand';

const herlaad = () => window.location.reload();

/** This tab is on its way out: what it tells the others is not for itself. */
let vertrekt = false;

/** Called where someone logs out: nothing of them stays behind, in this tab or another. */
export function logUit(): void {
  vertrekt = true;
  wisKopieen();
  const kanaal = new BroadcastChannel(KANAAL);
  kanaal.postMessage(NIEMAND);
  kanaal.close();
}

/**
 * All tabs of a browser share one session. A tab that shows one person while the session has become another's would write in the wrong
 * name and the wrong gemeente: it reads everything anew, as does a page that the browser brings back from before a logout.
 */
export function useEenPersoon(ik: Ik | undefined, herbegin = herlaad): void {
  const client = useQueryClient();
  const id = ik?.id;

  useEffect(() => {
    if (!id) return;
    wisKopieen(id);
    const kanaal = new BroadcastChannel(KANAAL);
    kanaal.postMessage(id);
    kanaal.onmessage = ({ data }: MessageEvent<string>) => {
      if (data === id || vertrekt) return;
      wisKopieen(data === NIEMAND ? undefined : data);
      herbegin();
    };
    const terug = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      vertrekt = false;
      herbegin();
    };
    const kijk = () => void client.refetchQueries({ queryKey: ['ik'] });
    const stop = client.getQueryCache().subscribe(({ query }) => {
      const nu = query.queryKey[0] === 'ik' ? (query.state.data as Ik | undefined)?.id : id;
      if (nu !== undefined && nu !== id) herbegin();
    });
    window.addEventListener('pageshow', terug);
    window.addEventListener('focus', kijk);
    return () => {
      kanaal.close();
      stop();
      window.removeEventListener('pageshow', terug);
      window.removeEventListener('focus', kijk);
    };
  }, [id, client, herbegin]);
}
