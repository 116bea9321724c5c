import { useQueries, useQueryClient, type QueryKey, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Trouble } from '../../components/Trouble.tsx';
import { codeOf } from '../../locker.ts';
import { useSay } from '../../words/words.tsx';
import { NothingFound } from './EmptyChart.tsx';
import { Loading } from './Loading.tsx';

/** Rows asked for at once. */
const rowsAtOnce = 50;
/** So many rows before and after those in sight are asked for as well: more than are flung past while they come. */
const rowsAhead = 80;
/** A scroll bar that is dragged passes pages that nobody looks at: a page far away is asked for when it stops this long. */
const pauseMilliseconds = 60;

interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** Rows of a list that may be long, those near the window there and the others not. */
export interface Rows<Row> {
  /** Another one when another list is shown, for which the table goes back to its top. */
  readonly of: string;
  readonly total: number;
  /** Undefined while it is not there. */
  readonly rowAt: (index: number) => Row | undefined;
  /** Tells which rows are in sight. */
  readonly see: (first: number, last: number) => void;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

const top: Span = { first: 0, last: 0 };
const pageOf = (row: number): number => Math.floor(row / rowsAtOnce);
const spanOf = (first: number, last: number, total: number): Span => ({
  first: pageOf(Math.max(0, first - rowsAhead)),
  last: pageOf(Math.max(0, Math.min(last + rowsAhead, total - 1))),
});
const touch = (one: Span, other: Span): boolean => one.first <= other.last + 1 && other.first <= one.last + 1;

/**
 * A list of the engine's of which the pages near the window are asked for. While another list is on its way the one before
 * stays.
 */
export function usePages<Row>(
  key: QueryKey,
  askFor: (part: { readonly offset: number; readonly limit: number }) => Promise<Page<Row>>,
) {
  const of = JSON.stringify(key);
  const [near, setNear] = useState({ of, ...top });
  const { first, last } = near.of === of ? near : top;

  const combine = useCallback(
    (results: UseQueryResult<Page<Row>>[]) => {
      const pages = new Map(results.map(({ data }, index) => [first + index, data]));
      const total = results.find(({ data }) => data !== undefined)?.data?.total;
      const error = results.find(({ isError }) => isError)?.error ?? null;
      return { of, pages, total, error };
    },
    [of, first],
  );
  const list = useQueries({
    queries: Array.from({ length: last - first + 1 }, (_, index) => {
      const offset = (first + index) * rowsAtOnce;
      return {
        queryKey: [...key, offset],
        queryFn: () => askFor({ offset, limit: rowsAtOnce }),
      };
    }),
    combine,
  });
  const [answered, setAnswered] = useState(list);
  if (list.total !== undefined && list !== answered) setAnswered(list);
  // Far from what is there, nothing is but how long the list is.
  const { of: shownOf, pages } = answered.of === of ? list : answered;
  const { total } = list.total === undefined ? answered : list;
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(later.current), []);
  const see = useCallback(
    (firstRow: number, lastRow: number): void => {
      if (shownOf !== of) return;
      clearTimeout(later.current);
      const next = spanOf(firstRow, lastRow, total ?? 0);
      if (next.first === first && next.last === last) return;
      const change = (): void => setNear({ of, ...next });
      if (touch(next, { first, last })) change();
      else later.current = setTimeout(change, pauseMilliseconds);
    },
    [shownOf, of, first, last, total],
  );
  const queries = useQueryClient();
  const shownKey = useMemo(() => JSON.parse(shownOf) as QueryKey, [shownOf]);
  const rowAt = useCallback(
    (index: number) => {
      const page = pageOf(index);
      // A page that is far from what is seen may still be kept: of the row that has the focus it is.
      const there = pages.get(page) ?? queries.getQueryData<Page<Row>>([...shownKey, page * rowsAtOnce]);
      return there?.rows[index % rowsAtOnce];
    },
    [pages, queries, shownKey],
  );
  const rows: Rows<Row> = { of: shownOf, total: total ?? 0, rowAt, see };
  const again = (): void => void queries.refetchQueries({ queryKey: key, type: 'active' });
  return { rows, error: list.error, isPending: total === undefined, again };
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
