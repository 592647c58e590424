/** A declaration of a token. Its value may hold a `;` or a brace within quotes or brackets, as a picture in a `data:` address does. */
const TOKEN = /(?<=[{;])(--[\w-]+):(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\([^()"']*\)|[^;{}"'])*(?:;|(?=\}))/g;

/** The stylesheets without the design tokens that none of them asks for, directly or through another token. */
export function zonderOngebruikteTokens(bladen: readonly string[]): string[] {
  let over = [...bladen];
  let voor: number;
  do {
    const alles = over.join('');
    voor = alles.length;
    const gevraagd = new Set(Array.from(alles.matchAll(/var\(\s*(--[\w-]+)/g), ([, naam]) => naam));
    over = over.map((blad) => blad.replace(TOKEN, (regel, naam: string) => (gevraagd.has(naam) ? regel : '')));
  } while (over.join('').length < voor);
  return over;
}
