import { describe, expect, it } from 'vitest';

const bestanden = import.meta.glob<{ default: Record<string, unknown> }>('../*/{nl,en}.json', { eager: true });

/** The English of the fixed taxonomies; their Dutch comes from the service. */
const ALLEEN_ENGELS = /^begrip\./;

function sleutels(boom: Record<string, unknown>, voor = ''): string[] {
  return Object.entries(boom).flatMap(([sleutel, waarde]) =>
    typeof waarde === 'string' ? [voor + sleutel] : sleutels(waarde as Record<string, unknown>, `${voor}${sleutel}.`),
  );
}

describe('teksten', () => {
  const features = [...new Set(Object.keys(bestanden).map((pad) => pad.split('/')[1] ?? ''))];

  it('zijn er', () => {
    expect(features.length).toBeGreaterThan(10);
  });

  it.each(features)('%s zegt in het Engels alles wat het in het Nederlands zegt', (feature) => {
    const nl = sleutels(bestanden[`../${feature}/nl.json`]?.default ?? {});
    const en = sleutels(bestanden[`../${feature}/en.json`]?.default ?? {});
    expect(en.filter((sleutel) => !ALLEEN_ENGELS.test(sleutel)).sort()).toEqual(nl.sort());
  });
});
