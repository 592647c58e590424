import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useVast } from './useVast';

const EEN = { inhoud: 'een', etag: '"1"' };
const TWEE = { inhoud: 'twee', etag: '"2"' };

function begin() {
  return renderHook(({ gelezen }) => useVast(gelezen), { initialProps: { gelezen: EEN } });
}

describe('useVast', () => {
  it('houdt de versie vast waarmee het formulier begon', () => {
    const { result, rerender } = begin();
    rerender({ gelezen: TWEE });
    expect(result.current[0]).toBe(EEN);
  });

  it('neemt na een weigering alleen de versie over die dan gelezen wordt', () => {
    const { result, rerender } = begin();
    act(() => result.current[1]());
    expect(result.current[0]).toBe(EEN);
    rerender({ gelezen: TWEE });
    expect(result.current[0]).toEqual({ inhoud: 'een', etag: '"2"' });
  });

  it('gaat na het bewaren verder met het antwoord', () => {
    const { result, rerender } = begin();
    act(() => result.current[1](TWEE));
    rerender({ gelezen: { inhoud: 'drie', etag: '"3"' } });
    expect(result.current[0]).toBe(TWEE);
  });
});
