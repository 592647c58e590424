import type { RefObject } from 'react';

/** An id, for what may have to be drawn first; or a ref. */
export type Doel = string | RefObject<HTMLElement | null>;

/** As long as something that was made or changed may take to be on the page. */
const GEDULD = 2_000;

/**
 * Puts the focus where one goes on after something is done: on `doel` as soon as it is on the page, or on the title of the page. Only once no
 * dialog is open, for a dialog that closes gives the focus back to the button that opened it, and that button may be gone a moment later.
 */
export function focusOp(doel?: Doel): void {
  const tot = performance.now() + GEDULD;
  const straks = (probeer: () => void) => {
    if (performance.now() < tot) requestAnimationFrame(probeer);
  };
  const probeer = () => {
    const element = document.querySelector('dialog[open]') ? null : zoek(doel);
    if (!element) {
      straks(probeer);
      return;
    }
    if (doel !== undefined || isVerloren(document.activeElement)) element.focus();
    // what was read anew may be drawn anew a moment later
    straks(() => {
      if (!element.isConnected) probeer();
    });
  };
  // first whatever is closed or drawn by what was just done
  setTimeout(() => requestAnimationFrame(probeer));
}

function zoek(doel: Doel | undefined): HTMLElement | null {
  if (doel === undefined) return document.querySelector('h1');
  return typeof doel === 'string' ? document.getElementById(doel) : doel.current;
}

/** On nothing, or on a button that has done its work: a page that put the focus on what came of it keeps it there. */
function isVerloren(nu: Element | null): boolean {
  return nu === null || nu === document.body || nu instanceof HTMLButtonElement;
}
