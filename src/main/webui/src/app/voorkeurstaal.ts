import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, leesMetVersie } from '../api/client';
import { kiesTaal } from './i18n';

/** The preferences of who is logged in, with their version. */
export function useVoorkeuren(ingelogd = true) {
  return useQuery({
    queryKey: ['voorkeuren'],
    queryFn: () => leesMetVersie(api.GET('/ik/voorkeuren')),
    enabled: ingelogd,
    staleTime: Infinity,
  });
}

/** Whoever chose a language has it on every device. */
export function useVoorkeurstaal(ingelogd: boolean): void {
  const taal = useVoorkeuren(ingelogd).data?.inhoud.taal;
  useEffect(() => {
    if (taal) void kiesTaal(taal === 'EN' ? 'en' : 'nl');
  }, [taal]);
}
