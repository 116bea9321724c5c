/** Moving exhibits in the person's order, by drag, by key or to a place that is typed. */
import { useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Answer } from '../../../preload/contract.ts';
import type { ErrorCode } from '../../../preload/errors.ts';
import type { ChartExhibit } from '../../case.ts';
import { ask, codeOf } from '../../locker.ts';

export interface Moved {
  readonly exhibit: ChartExhibit;
  readonly from: number;
  readonly to: number;
}

interface Moving {
  /** What was moved last, to say it and to offer the way back. */
  readonly moved: Moved | null;
  readonly code: ErrorCode | null;
  readonly move: (exhibit: ChartExhibit, to: number) => Promise<void>;
}

type Pages = InfiniteData<Answer<'chart'>, number>;

/** @param key of the list that is shown, whose rows are put in order at once; the engine has the last word */
export function useMove(key: readonly unknown[]): Moving {
  const queries = useQueryClient();
  const [moved, setMoved] = useState<Moved | null>(null);
  const [code, setCode] = useState<ErrorCode | null>(null);
  const move = useCallback(
    async (exhibit: ChartExhibit, to: number): Promise<void> => {
      setCode(null);
      try {
        const after = await ask('moveExhibit', { exhibit: exhibit.number, to });
        if (after.place === exhibit.place) return;
        setMoved({ exhibit: after, from: exhibit.place, to: after.place });
        queries.setQueryData<Pages>(key, (pages) => (pages === undefined ? pages : reorder(pages, after)));
        void queries.invalidateQueries({
          predicate: ({ queryKey }) =>
            queryKey[0] === 'custody' || (queryKey[0] === 'exhibits' && queryKey[1] !== 'list'),
        });
      } catch (error) {
        setCode(codeOf(error));
        void queries.invalidateQueries({ queryKey: ['exhibits'] });
      }
    },
    [queries, key],
  );
  return { moved, code, move };
}

/** The listed rows as the engine has them now: the one at its new place, those between moved by one. Pure. */
export function reorder(pages: Pages, moved: ChartExhibit): Pages {
  const rows = pages.pages.flatMap((page) => page.rows);
  const from = rows.find(({ number }) => number === moved.number)?.place;
  if (from === undefined) return pages;
  const to = moved.place;
  const placeOf = (row: ChartExhibit): number => {
    if (from < to && row.place > from && row.place <= to) return row.place - 1;
    return to < from && row.place >= to && row.place < from ? row.place + 1 : row.place;
  };
  const next: ChartExhibit[] = [];
  for (const row of rows) next.push(row.number === moved.number ? moved : { ...row, place: placeOf(row) });
  next.sort((one, other) => one.place - other.place);
  const total = pages.pages[0]?.total ?? next.length;
  return { pages: [{ rows: next, total }], pageParams: [0] };
}

/** Where a dragged exhibit goes that is let go over another one. */
export function dropPlace(from: number, over: number, after: boolean): number {
  if (from < over) return after ? over : over - 1;
  return after ? over + 1 : over;
}
