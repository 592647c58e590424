/** A piece of a text: from its first character to after its last. */
export interface Bereik {
  begin: number;
  einde: number;
}

/** A run of text that the same fragments cover. */
interface Loop extends Bereik {
  fragmenten: string[];
}

/** The sentences of a text, without the white space around them: what one picks from by keyboard. */
export function zinnen(tekst: string): Bereik[] {
  return [...new Intl.Segmenter('nl', { granularity: 'sentence' }).segment(tekst)]
    .map(({ index, segment }) => krimp(tekst, { begin: index, einde: index + segment.length }))
    .filter(({ begin, einde }) => einde > begin);
}

/** Takes the white space off both ends. */
export function krimp(tekst: string, { begin, einde }: Bereik): Bereik {
  const stuk = tekst.slice(begin, einde);
  return { begin: begin + stuk.length - stuk.trimStart().length, einde: einde - (stuk.length - stuk.trimEnd().length) };
}

/** The piece with one end moved by a word; unchanged where that would leave nothing or go outside the text. */
export function verzet(tekst: string, bereik: Bereik, kant: 'begin' | 'einde', naar: 'vooruit' | 'terug'): Bereik {
  const woorden = [...tekst.matchAll(/\S+/g)];
  const grenzen = woorden.map((woord) => (kant === 'begin' ? woord.index : woord.index + woord[0].length));
  const nieuw =
    naar === 'vooruit'
      ? grenzen.find((grens) => grens > bereik[kant])
      : grenzen.filter((grens) => grens < bereik[kant]).pop();
  if (nieuw === undefined) return bereik;
  const verzetBereik = { ...bereik, [kant]: nieuw };
  return verzetBereik.begin < verzetBereik.einde ? verzetBereik : bereik;
}

/** Cuts a text at every edge of a fragment, so that pieces that overlap can each be shown. */
export function lopen(tekst: string, fragmenten: readonly (Bereik & { id: string })[]): Loop[] {
  const grenzen = new Set([0, tekst.length]);
  fragmenten.forEach(({ begin, einde }) => {
    grenzen.add(Math.min(begin, tekst.length));
    grenzen.add(Math.min(einde, tekst.length));
  });
  const plaatsen = [...grenzen].sort((a, b) => a - b);
  return plaatsen.slice(0, -1).map((begin, plaats) => {
    const einde = plaatsen[plaats + 1] ?? tekst.length;
    return {
      begin,
      einde,
      fragmenten: fragmenten.filter((f) => f.begin <= begin && f.einde >= einde).map((f) => f.id),
    };
  });
}

/** What someone selected on the page, as a piece of the text that `vak` shows in runs with their place (`data-begin`). */
export function geselecteerd(vak: HTMLElement, tekst: string): Bereik | undefined {
  const selectie = window.getSelection();
  if (!selectie || selectie.isCollapsed || selectie.rangeCount === 0) return undefined;
  const bereik = selectie.getRangeAt(0);
  if (!vak.contains(bereik.startContainer) || !vak.contains(bereik.endContainer)) return undefined;
  const begin = plaatsIn(vak, bereik.startContainer, bereik.startOffset, 'begin');
  const einde = plaatsIn(vak, bereik.endContainer, bereik.endOffset, 'einde');
  const stuk = krimp(tekst, { begin, einde });
  return stuk.einde > stuk.begin ? stuk : undefined;
}

/** An end of a selection may lie between the runs, or in the number behind a mark: then the nearest run counts. */
function plaatsIn(vak: HTMLElement, knoop: Node, plaats: number, kant: 'begin' | 'einde'): number {
  const loop = (knoop instanceof Element ? knoop : knoop.parentElement)?.closest<HTMLElement>('[data-begin]');
  if (loop && knoop.nodeType === Node.TEXT_NODE) return Number(loop.dataset.begin) + plaats;
  const grens = document.createRange();
  grens.setStart(knoop, plaats);
  let laatste = 0;
  for (const kandidaat of vak.querySelectorAll<HTMLElement>('[data-begin]')) {
    const start = Number(kandidaat.dataset.begin);
    if (grens.comparePoint(kandidaat, 0) >= 0) return kant === 'begin' ? start : laatste;
    laatste = start + (kandidaat.textContent?.length ?? 0);
  }
  return laatste;
}
