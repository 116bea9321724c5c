import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { Trouble } from '../../components/Trouble.tsx';
import { ask, codeOf } from '../../locker.ts';
import { useSay } from '../../words/words.tsx';
import { BarWords } from '../frame/bar-slot.tsx';
import { ChartSearch } from './ChartSearch.tsx';
import { ChartTable } from './ChartTable.tsx';
import { EmptyChart, NothingFound } from './EmptyChart.tsx';
import { Loading } from './Loading.tsx';

/** Rows asked for at once; the table asks for more when its end comes near. */
const rowsAtOnce = 200;

export function ChartView() {
  const say = useSay();
  const [search, setSearch] = useState('');
  const words = useDeferredValue(search.trim());
  const query = useInfiniteQuery({
    queryKey: ['exhibits', words],
    queryFn: ({ pageParam }) =>
      ask('listExhibits', {
        offset: pageParam,
        limit: rowsAtOnce,
        ...(words === '' ? {} : { search: words }),
      }),
    initialPageParam: 0,
    getNextPageParam: (last, all) => {
      const listed = all.reduce((sum, page) => sum + page.rows.length, 0);
      return listed < last.total && last.rows.length > 0 ? listed : undefined;
    },
    placeholderData: (before) => before,
  });
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.rows) ?? [], [query.data]);
  const total = query.data?.pages[0]?.total ?? 0;
  const more = (): void => {
    if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
  };

  if (query.isError) {
    return (
      <div className="pad">
        <Trouble code={codeOf(query.error)} again={() => void query.refetch()} />
      </div>
    );
  }
  if (query.isPending) return <Loading words={say('chart.loading')} />;
  if (total === 0 && words === '' && search === '') return <EmptyChart />;
  return (
    <>
      <BarWords>{words === '' && say('chart.sub', { count: total })}</BarWords>
      <ChartSearch search={search} onSearch={setSearch} found={words === '' ? null : total} />
      {total === 0 ? (
        <NothingFound onClear={() => setSearch('')} />
      ) : (
        <ChartTable rows={rows} total={total} onNearEnd={more} />
      )}
    </>
  );
}
