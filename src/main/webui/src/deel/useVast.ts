import { useState } from 'react';
import type { MetVersie } from '../api/client';

/**
 * What a form began with, and its version: a page that is read again in between changes neither, or the form would send what was written in
 * sight of an older version as if its writer had seen the newer. Taken over after saving, with the answer; after a refusal because someone else
 * was first only the version that is read then, so that who sends it again does so knowingly, and no more than they changed.
 */
export function useVast<T>(gelezen: MetVersie<T>): [vast: MetVersie<T>, neemOver: (nieuw?: MetVersie<T>) => void] {
  const [vast, zetVast] = useState(gelezen);
  const [wacht, zetWacht] = useState(false);
  if (wacht && gelezen.etag !== vast.etag) {
    zetVast({ ...vast, etag: gelezen.etag });
    zetWacht(false);
  }
  return [
    vast,
    (nieuw) => {
      zetWacht(nieuw === undefined);
      if (nieuw) zetVast(nieuw);
    },
  ];
}
