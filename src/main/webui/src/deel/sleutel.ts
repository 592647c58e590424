import { useRef } from 'react';

/** The Idempotency-Key of what is sent: the same for the same content, so that trying again after a lost answer makes nothing twice. */
export function useSleutel(): (inhoud: unknown) => string {
  const laatste = useRef({ inhoud: '', sleutel: '' });
  return (inhoud) => {
    const tekst = JSON.stringify(inhoud);
    if (laatste.current.inhoud !== tekst) laatste.current = { inhoud: tekst, sleutel: crypto.randomUUID() };
    return laatste.current.sleutel;
  };
}
