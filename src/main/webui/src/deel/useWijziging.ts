import { useState } from 'react';
import type { MetVersie } from '../api/client';
import { heeftStatus } from '../api/probleem';
import { metBegin, useKladkopie } from './useKlad';

/** What someone else made of it while one was writing. */
export interface Intussen<V> {
  was: V;
  nu: V;
}

export interface Wijziging<T, V> extends MetVersie<T> {
  velden: V;
  zet: (velden: V) => void;
  /** What the fields began with: compared with it, one sends no more than one changed. */
  begin: V;
  intussen: Intussen<V> | undefined;
  /** Saved: nothing waits any more. Goes on with the answer, or where it holds none with what was read after. */
  bewaard: (nieuw?: MetVersie<T>) => void;
  /** Not saved, and why. */
  geweigerd: (fout: unknown) => void;
  /** Both, around what saves it under the version that was seen. */
  bewaar: (doe: (etag: string) => Promise<unknown>) => Promise<void>;
}

/**
 * Changing what is there already, with others who may do so too. The version that saving carries is that of what one saw at the first change: a
 * page that is read again in between does not move it, or the form would send what was written in sight of an older version as if its
 * writer had seen the newer. Refused because someone else was first, it goes on from what is read then: what one wrote is still there, what
 * the other changed in it is shown, and who sends it again does so knowingly. What is written stays in this tab under the key, as with
 * `useKlad`; choices that are made again in a moment need none.
 */
export function useWijziging<T, V>(
  sleutel: string | undefined,
  gelezen: MetVersie<T>,
  inVelden: (inhoud: T) => V,
): Wijziging<T, V> {
  const klad = useKladkopie<V>(sleutel);
  const [vast, zetVast] = useState(gelezen);
  const [voorbij, zetVoorbij] = useState<string>();
  const [botsing, zetBotsing] = useState<'gemeld' | 'gelezen'>();
  const anders = gelezen.etag !== vast.etag && gelezen.etag !== voorbij;
  if (anders && (klad.kopie === undefined || botsing === 'gemeld')) {
    zetVast(gelezen);
    if (botsing) zetBotsing('gelezen');
  }
  const begin = inVelden(vast.inhoud);
  const { waarde, zet, wis, gezien } = metBegin(klad, begin);
  const was = gezien ?? (botsing === 'gelezen' ? begin : undefined);
  const bewaard = (nieuw?: MetVersie<T>) => {
    wis();
    zetBotsing(undefined);
    if (!nieuw) return;
    // what the page still shows is older than the answer
    zetVoorbij(gelezen.etag);
    zetVast(nieuw);
  };
  const geweigerd = (fout: unknown) => {
    if (heeftStatus(fout, 412)) zetBotsing('gemeld');
  };
  return {
    ...vast,
    velden: waarde,
    zet,
    begin,
    intussen: was === undefined ? undefined : { was, nu: begin },
    bewaard,
    geweigerd,
    bewaar: async (doe) => {
      try {
        await doe(vast.etag);
      } catch (fout) {
        geweigerd(fout);
        throw fout;
      }
      bewaard();
    },
  };
}
