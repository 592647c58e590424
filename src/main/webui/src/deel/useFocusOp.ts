import { useCallback, useEffect, useRef, useState } from 'react';

/** Puts the focus on what carries this id, as soon as it is on the page: what one just made, or what remained after a removal. */
export function useFocusOp(): (id: string) => void {
  const [wens, zetWens] = useState<{ id: string }>();
  const vervuld = useRef<{ id: string }>(undefined);
  useEffect(() => {
    const doel = wens && wens !== vervuld.current ? document.getElementById(wens.id) : null;
    if (doel) {
      vervuld.current = wens;
      doel.focus();
    }
  });
  // what was read anew is drawn first: the thing may stand elsewhere by then
  return useCallback((id) => setTimeout(() => zetWens({ id })), []);
}
