import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useSleutel } from './sleutel';

describe('useSleutel', () => {
  it('houdt de sleutel na een verloren antwoord en geeft een nieuwe na succes', async () => {
    const { result } = renderHook(() => useSleutel());
    const gebruikt: string[] = [];
    let weg = true;
    const stuur = (sleutel: string) => {
      gebruikt.push(sleutel);
      return weg ? Promise.reject(new Error('weg')) : Promise.resolve('klaar');
    };

    await expect(result.current({ naam: 'a' }, stuur)).rejects.toThrow('weg');
    weg = false;
    await expect(result.current({ naam: 'a' }, stuur)).resolves.toBe('klaar');
    await result.current({ naam: 'a' }, stuur);

    expect(gebruikt[1]).toBe(gebruikt[0]);
    expect(gebruikt[2]).not.toBe(gebruikt[0]);
  });

  it('geeft andere inhoud een andere sleutel', async () => {
    const { result } = renderHook(() => useSleutel());
    const gebruikt: string[] = [];
    const mislukt = (sleutel: string) => {
      gebruikt.push(sleutel);
      return Promise.reject(new Error('weg'));
    };
    await expect(result.current('a', mislukt)).rejects.toThrow();
    await expect(result.current('b', mislukt)).rejects.toThrow();
    expect(gebruikt[1]).not.toBe(gebruikt[0]);
  });
});
