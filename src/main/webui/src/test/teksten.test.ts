import { describe, expect, it } from 'vitest';

const bestanden = import.meta.glob<{ default: Record<string, unknown> }>('../*/{nl,en}.json', { eager: true });

function sleutels(boom: Record<string, unknown>, voor = ''): string[] {
  return Object.entries(boom).flatMap(([sleutel, waarde]) =>
    typeof waarde === 'string' ? [voor + sleutel] : sleutels(waarde as Record<string, unknown>, `${voor}${sleutel}.`),
  );
}

const bronnen = import.meta.glob<string>(['../*/*.{ts,tsx}', '!../**/*.test.*'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What a feature's texts are asked for in: its own sources, and those of a feature that borrows them. */
function bronVan(feature: string): string {
  const leent = new RegExp(`useTranslation\\([^)]*'${feature}'|['"\`]${feature}:`);
  return Object.entries(bronnen)
    .filter(([pad, bron]) => feature === 'deel' || pad.startsWith(`../${feature}/`) || leent.test(bron))
    .map(([, bron]) => bron)
    .join('\n');
}

/** Named whole between quotes, or by the fixed part with which a composed key begins; a word without a dot only where `t` is called. */
function ongebruikt(alle: readonly string[], bron: string): string[] {
  const letterlijk = new Set(
    Array.from(bron.matchAll(/['"`](?:[a-z]+:)?([\w-]+(?:\.[\w-]+)+)['"`]/g), ([, naam]) => naam),
  );
  const vragen = Array.from(bron.matchAll(/\b(?:t|deel)\((?=([^;]{0,120}))/g), ([, vraag]) => vraag).join('\n');
  const los = new Set(Array.from(vragen.matchAll(/['"`](?:[a-z]+:)?([\w-]+)['"`]/g), ([, naam]) => naam));
  const samengesteld = Array.from(
    bron.matchAll(/`(?:[a-z]+:)?((?:[\w-]+\.)+[\w.-]*\$\{[^`]*)`/g),
    ([, vorm]) =>
      new RegExp(
        `^${(vorm ?? '')
          .split(/\$\{[^}]*\}/)
          .map((vast) => vast.replaceAll('.', '\\.'))
          .join('.+')}$`,
      ),
  );
  return alle.filter((sleutel) => {
    const naam = sleutel.replace(/_(zero|one|other)$/, '');
    return !letterlijk.has(naam) && !los.has(naam) && !samengesteld.some((vorm) => vorm.test(naam));
  });
}

describe('teksten', () => {
  const features = [...new Set(Object.keys(bestanden).map((pad) => pad.split('/')[1] ?? ''))];

  it('zijn er', () => {
    expect(features.length).toBeGreaterThan(10);
  });

  it.each(features)('%s zegt in het Engels alles wat het in het Nederlands zegt', (feature) => {
    const nl = sleutels(bestanden[`../${feature}/nl.json`]?.default ?? {});
    const en = sleutels(bestanden[`../${feature}/en.json`]?.default ?? {});
    expect(en.sort()).toEqual(nl.sort());
  });

  it.each(features)('%s heeft geen tekst die nergens staat', (feature) => {
    const nl = sleutels(bestanden[`../${feature}/nl.json`]?.default ?? {});
    expect(ongebruikt(nl, bronVan(feature))).toEqual([]);
  });

  it('herkent een tekst die nergens staat', () => {
    const bron = "t('een.kop'); t(`status.${status}`); t(open ? 'los' : 'een.uitleg')";
    expect(ongebruikt(['een.kop', 'een.uitleg', 'los', 'status.OPEN', 'een.oud', 'stand.OPEN', 'oud'], bron)).toEqual([
      'een.oud',
      'stand.OPEN',
      'oud',
    ]);
  });
});
