import { useCallback, useEffect, useRef } from 'react';

/** Puts the focus on what carries this id, as soon as it is on the page: what one just made, or what remained after a removal. */
export function useFocusOp(): (id: string) => void {
  const wens = useRef<string>(undefined);
  useEffect(() => {
    const doel = wens.current ? document.getElementById(wens.current) : null;
    if (doel) {
      wens.current = undefined;
      doel.focus();
    }
  });
  return useCallback((id) => {
    wens.current = id;
  }, []);
}
