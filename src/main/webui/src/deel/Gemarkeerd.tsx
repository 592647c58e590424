import { Fragment } from 'react';
import type { Schema } from '../api/client';

/** A text with the words in it that were asked for. */
export function Gemarkeerd({ tekst, markeringen }: { tekst: string; markeringen: Schema<'Markering'>[] }) {
  return (
    <>
      {markeringen.map(({ begin, einde }, i) => (
        <Fragment key={begin}>
          {tekst.slice(markeringen[i - 1]?.einde ?? 0, begin)}
          <mark className="smk-treffer">{tekst.slice(begin, einde)}</mark>
        </Fragment>
      ))}
      {tekst.slice(markeringen.at(-1)?.einde ?? 0)}
    </>
  );
}
