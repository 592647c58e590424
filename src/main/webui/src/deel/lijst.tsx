import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Paragraph } from './nlds';
import { Probleemmelding } from './Probleemmelding';

interface Bladzijde<T> {
  items: T[];
  volgende?: string;
}

/** A list of the contract, page after page. */
export function useLijst<T>(
  queryKey: QueryKey,
  haal: (cursor: string | undefined) => Promise<Bladzijde<T>>,
  aan = true,
) {
  return useInfiniteQuery({
    enabled: aan,
    queryKey,
    queryFn: ({ pageParam }) => haal(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (laatste) => laatste.volgende,
    select: ({ pages }) => pages.flatMap((bladzijde) => bladzijde.items),
  });
}

interface Eigenschappen<T> {
  lijst: Pick<
    ReturnType<typeof useLijst<T>>,
    'data' | 'error' | 'refetch' | 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'
  >;
  /** What stands there when there is nothing: why, and what to do. */
  leeg: ReactNode;
  children: (items: T[]) => ReactNode;
}

/** Shows a list, what to do when it is empty, and a button for more. */
export function Lijst<T>({ lijst, leeg, children }: Eigenschappen<T>) {
  const { t } = useTranslation('deel');
  if (lijst.error && !lijst.data) return <Probleemmelding fout={lijst.error} opnieuw={() => void lijst.refetch()} />;
  if (!lijst.data) {
    return (
      <Paragraph className="smk-laden" role="status">
        {t('laden')}
      </Paragraph>
    );
  }
  if (lijst.data.length === 0) return <div className="smk-leeg">{leeg}</div>;
  return (
    <>
      {children(lijst.data)}
      {lijst.hasNextPage ? (
        <Button
          appearance="secondary-action-button"
          busy={lijst.isFetchingNextPage}
          onClick={() => void lijst.fetchNextPage()}
        >
          {t('meer')}
        </Button>
      ) : null}
    </>
  );
}
