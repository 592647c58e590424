import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useKlad } from './useKlad';

describe('useKlad', () => {
  it('houdt wat geschreven is tot het verstuurd is', () => {
    const eerst = renderHook(() => useKlad<string>('d1/vraag', ''));
    act(() => eerst.result.current[1]('Waarom?'));
    eerst.unmount();

    const opnieuw = renderHook(() => useKlad<string>('d1/vraag', ''));
    expect(opnieuw.result.current[0]).toBe('Waarom?');
    act(() => opnieuw.result.current[2]());
    expect(renderHook(() => useKlad<string>('d1/vraag', '')).result.current[0]).toBe('');
  });

  it('houdt wat er geschreven is terwijl het vorige onderweg was', () => {
    const { result } = renderHook(() => useKlad<string>('d1/vraag', ''));
    act(() => result.current[1]('Waarom?'));
    const verstuurd = result.current[2];
    act(() => result.current[1]('Waarom? En wie?'));
    act(() => verstuurd());
    expect(result.current[0]).toBe('Waarom? En wie?');
    act(() => result.current[2]());
    expect(result.current[0]).toBe('');
  });

  it('is van niemand anders', () => {
    const eerst = renderHook(() => useKlad<string>('d1/vraag', ''));
    act(() => eerst.result.current[1]('Waarom?'));
    expect(renderHook(() => useKlad<string>('d2/vraag', '')).result.current[0]).toBe('');
  });

  it('zet niet terug wat een ander intussen in een ander veld schreef', () => {
    const eerst = renderHook(() => useKlad('d1/v1', { wat: 'oud', wie: 'oud' }));
    act(() => eerst.result.current[1]({ wat: 'van mij', wie: 'oud' }));
    eerst.unmount();

    const opnieuw = renderHook(() => useKlad('d1/v1', { wat: 'oud', wie: 'van een ander' }));
    expect(opnieuw.result.current[0]).toEqual({ wat: 'van mij', wie: 'van een ander' });
  });
});
