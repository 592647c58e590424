import { useEffect, useState, useSyncExternalStore } from 'react';
import { Autosave, type AutosaveOpties, type Stand } from './autosave';

export interface Bewaard<T> extends Stand<T> {
  zet: (waarde: T) => void;
  nu: () => Promise<string>;
  losOp: (waarde: T) => void;
  bijgewerkt: (etag: string) => void;
}

/** A text that saves itself; the options count once, for the thing that the page was opened with (give the component a `key`). */
export function useAutosave<T>(opties: AutosaveOpties<T>): Bewaard<T> {
  const [autosave] = useState(() => new Autosave(opties));
  const stand = useSyncExternalStore(autosave.volg, autosave.nuGeldig);

  useEffect(() => {
    const verlaat = (gebeurtenis: BeforeUnloadEvent) => {
      if (!['bewaard', 'uitgelogd'].includes(autosave.nuGeldig().stand)) gebeurtenis.preventDefault();
    };
    const bewaarNu = () => {
      if (document.visibilityState === 'hidden' || navigator.onLine) void autosave.nu().catch(() => undefined);
    };
    autosave.begin();
    window.addEventListener('beforeunload', verlaat);
    window.addEventListener('online', bewaarNu);
    document.addEventListener('visibilitychange', bewaarNu);
    return () => {
      window.removeEventListener('beforeunload', verlaat);
      window.removeEventListener('online', bewaarNu);
      document.removeEventListener('visibilitychange', bewaarNu);
      autosave.stop();
    };
  }, [autosave]);

  return { ...stand, zet: autosave.zet, nu: autosave.nu, losOp: autosave.losOp, bijgewerkt: autosave.bijgewerkt };
}
