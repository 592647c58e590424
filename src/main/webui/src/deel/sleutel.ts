import { useRef } from 'react';

/**
 * Sends something under an Idempotency-Key: the same key for the same content until it succeeded, so that trying again after a lost answer
 * makes nothing twice, while doing the same again on purpose does.
 */
export function useSleutel(): <T>(inhoud: unknown, stuur: (sleutel: string) => Promise<T>) => Promise<T> {
  const laatste = useRef<{ inhoud: string; sleutel: string }>(undefined);
  return async (inhoud, stuur) => {
    const tekst = JSON.stringify(inhoud);
    if (laatste.current?.inhoud !== tekst) laatste.current = { inhoud: tekst, sleutel: crypto.randomUUID() };
    const gelukt = await stuur(laatste.current.sleutel);
    laatste.current = undefined;
    return gelukt;
  };
}
