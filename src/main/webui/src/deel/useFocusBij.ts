import { type RefObject, useEffect, useRef } from 'react';

const EVEN = 30;

/** Where the focus goes when the thing changes under one's hands: the button that did it may be gone with it. */
export function useFocusBij<E extends HTMLElement>(waarde: unknown): RefObject<E | null> {
  const doel = useRef<E>(null);
  const vorige = useRef(waarde);
  const wekker = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (vorige.current === waarde) return;
    vorige.current = waarde;
    // nothing behind an open dialog takes the focus, and a closing one gives it back to where it came from
    const probeer = () => {
      if (document.querySelector('dialog[open]')) wekker.current = setTimeout(probeer, EVEN);
      else doel.current?.focus();
    };
    clearTimeout(wekker.current);
    wekker.current = setTimeout(probeer, EVEN);
  }, [waarde]);
  useEffect(() => () => clearTimeout(wekker.current), []);
  return doel;
}
