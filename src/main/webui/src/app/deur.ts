import { useEffect } from 'react';
import { heeftStatus } from '../api/probleem';
import { inlogadres, useIk } from './sessie';
import { useEenPersoon } from './tabbladen';
import { useThemaStijl } from './themastijl';
import { useVoorkeurstaal } from './voorkeurstaal';

/** Who comes in: nobody without a login, and each in their own language and style. */
export function useDeur(voordeur: boolean) {
  const ik = useIk();
  // who was inside keeps the page, and what is written in it, until they choose to log in
  const uitgelogd = heeftStatus(ik.error, 401) && ik.data === undefined;
  useVoorkeurstaal(ik.data !== undefined);
  useThemaStijl(ik.data);
  useEenPersoon(ik.data);

  useEffect(() => {
    // a link from a mail goes on to the page it names, after logging in
    if (uitgelogd && !voordeur) window.location.replace(inlogadres());
  }, [uitgelogd, voordeur]);

  return { ik, uitgelogd };
}
