import { type RefObject, useEffect, useState } from 'react';
import { focusPaginakop } from './Pagina';

/**
 * Puts the focus where one goes on after something is done: on `doel`, or on the title of the page. Only after everything is drawn: a dialog
 * that closes gives the focus back to the button that opened it, and that button may be gone a moment later.
 */
export function useFocusDaarna(doel?: RefObject<HTMLElement | null>): () => void {
  const [keer, zetKeer] = useState(0);
  useEffect(() => {
    if (keer === 0) return;
    if (doel?.current) doel.current.focus();
    else focusPaginakop();
  }, [keer, doel]);
  return () => zetKeer((vorige) => vorige + 1);
}
