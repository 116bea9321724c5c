/** Moving exhibits in the person's order, by drag, by key or to a place that is typed. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
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

export function useMove(): Moving {
  const queries = useQueryClient();
  const [moved, setMoved] = useState<Moved | null>(null);
  const [code, setCode] = useState<ErrorCode | null>(null);
  const move = useCallback(
    async (exhibit: ChartExhibit, to: number): Promise<void> => {
      setCode(null);
      try {
        const after = await ask('moveExhibit', { exhibit: exhibit.number, to });
        if (after.place === exhibit.place) return;
        // The rows in sight are there in their new order before it is said, and the focus goes with the one that moved.
        await queries.invalidateQueries({ queryKey: ['exhibits'] });
        setMoved({ exhibit: after, from: exhibit.place, to: after.place });
        void queries.invalidateQueries({ queryKey: ['custody'] });
      } catch (error) {
        setCode(codeOf(error));
        void queries.invalidateQueries({ queryKey: ['exhibits'] });
      }
    },
    [queries],
  );
  return { moved, code, move };
}

/** Where a dragged exhibit goes that is let go over another one. */
export function dropPlace(from: number, over: number, after: boolean): number {
  if (from < over) return after ? over : over - 1;
  return after ? over + 1 : over;
}
