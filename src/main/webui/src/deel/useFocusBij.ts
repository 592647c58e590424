import { type RefObject, useEffect, useRef } from 'react';

/** Where the focus goes when the thing changes under one's hands: the button that did it may be gone with it. */
export function useFocusBij<E extends HTMLElement>(waarde: unknown): RefObject<E | null> {
  const doel = useRef<E>(null);
  const vorige = useRef(waarde);
  useEffect(() => {
    if (vorige.current === waarde) return;
    vorige.current = waarde;
    // an open dialog closes first, and gives the focus back to where it came from
    const wekker = setTimeout(() => doel.current?.focus());
    return () => clearTimeout(wekker);
  }, [waarde]);
  return doel;
}
