import { describe, expect, it } from 'vitest';
import { grootte } from './grootte';

describe('grootte', () => {
  it.each([
    [1, '1 kB'],
    [1024, '1 kB'],
    [1025, '2 kB'],
    [1024 * 1024, '1 MB'],
    [3_565_158, '3,4 MB'],
  ])('zegt van %d bytes wat een lezer ermee kan', (bytes, woorden) => {
    expect(grootte(bytes)).toBe(woorden);
  });
});
