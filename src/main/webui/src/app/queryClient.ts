import { MutationCache, type Query, QueryCache, QueryClient } from '@tanstack/react-query';
import { heeftStatus, isTijdelijk } from '../api/probleem';
import { i18n } from './i18n';
import { sessieVerlopen } from './sessie';

const POGINGEN = 4;

/** A service that is away for a minute is asked again by itself; an expired session is noticed wherever it shows. */
export function maakQueryClient(): QueryClient {
  const letOp = (fout: unknown) => {
    if (heeftStatus(fout, 401)) sessieVerlopen();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: letOp }),
    mutationCache: new MutationCache({ onError: letOp }),
    defaultOptions: {
      // without a connection it is refused at once, in words, instead of waiting silently
      mutations: { networkMode: 'always' },
      queries: {
        staleTime: 10_000,
        retry: (keer, fout) => isTijdelijk(fout) && keer < POGINGEN,
        retryDelay: (keer) => Math.min(1_000 * 2 ** keer, 15_000),
      },
    },
  });
}

const ZONDER_ZINNEN = ['ik', 'voorkeuren'];

/** What the service says is in the language in which it was asked: after another choice all of it is asked again. */
export function volgTaal(client: QueryClient): void {
  let laatste = i18n.language;
  i18n.on('languageChanged', (taal) => {
    if (taal === laatste) return;
    laatste = taal;
    // who one is has no language, and the preference is just being changed
    const gezegd = { predicate: ({ queryKey }: Query) => !ZONDER_ZINNEN.includes(String(queryKey[0])) };
    // a first answer that is still on its way would count as the new one
    void client.cancelQueries(gezegd).then(() => client.invalidateQueries(gezegd));
  });
}
