import { describe, expect, it } from 'vitest';
import { zonderOngebruikteTokens } from '../../tokens';

describe('de design tokens van een blad', () => {
  it('blijven als iets erom vraagt, ook door een ander heen, en gaan anders weg', () => {
    expect(
      zonderOngebruikteTokens([
        '.t{--een:var(--twee);--twee:1px;--drie:var(--vier);--vier:2px}',
        'p{margin:var(--een)}',
      ]),
    ).toEqual(['.t{--een:var(--twee);--twee:1px;}', 'p{margin:var(--een)}']);
  });

  it('gaan heel weg, ook met een puntkomma of een accolade in hun waarde', () => {
    expect(
      zonderOngebruikteTokens([
        `.t{--pijl:url("data:image/svg+xml;utf8,<svg style='a{b:c;}'/>");--punt:url(data:image/png;base64,AA==);--kleur:red}p{color:var(--kleur)}`,
      ]),
    ).toEqual(['.t{--kleur:red}p{color:var(--kleur)}']);
  });
});
