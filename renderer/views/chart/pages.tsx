import { keepPreviousData, useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { Trouble } from '../../components/Trouble.tsx';
import { codeOf } from '../../locker.ts';
import { useSay } from '../../words/words.tsx';
import { NothingFound } from './EmptyChart.tsx';
import { Loading } from './Loading.tsx';

/** Rows asked for at once; the table asks for more when its end comes near. */
const rowsAtOnce = 200;

interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** A list of the engine's that is asked for in parts, as far as it was scrolled. */
export function usePages<Row>(
  key: QueryKey,
  askFor: (part: { readonly offset: number; readonly limit: number }) => Promise<Page<Row>>,
) {
  const list = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => askFor({ offset: pageParam, limit: rowsAtOnce }),
    initialPageParam: 0,
    getNextPageParam: (last, all) => {
      const listed = all.reduce((sum, page) => sum + page.rows.length, 0);
      return listed < last.total && last.rows.length > 0 ? listed : undefined;
    },
    placeholderData: keepPreviousData,
  });
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data]);
  const total = data?.pages[0]?.total ?? 0;
  const more = useCallback((): void => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return { rows, total, more, error, isPending, again: () => void refetch() };
}

interface NoRowsProps {
  readonly list: Pick<ReturnType<typeof usePages>, 'error' | 'isPending' | 'again'>;
  readonly onClear: () => void;
}

/** Why a list shows no rows: it failed, it is still coming, or nothing matches. */
export function NoRows({ list, onClear }: NoRowsProps) {
  const say = useSay();
  if (list.error !== null) {
    return (
      <div className="pad">
        <Trouble code={codeOf(list.error)} again={list.again} />
      </div>
    );
  }
  return list.isPending ? <Loading words={say('chart.loading')} /> : <NothingFound onClear={onClear} />;
}
