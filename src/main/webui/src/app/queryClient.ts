import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { heeftStatus, isTijdelijk } from '../api/probleem';
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
