import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { RowPlace } from '../../session/chart-choices.tsx';
import { Heights } from './heights.ts';
import { useScroller } from './use-scroller.ts';

/** Rows that are drawn above and below what is seen. */
const rowsBeside = 4;
/** Before it is known how many are seen. */
const rowsAtFirst = 12;
/** Of a row before any was seen. */
const firstHeight = 104;
/** What the head covers of the rows under it. */
const headHeight = 32;

/** Rows of a list, the last one among them. */
interface Span {
  readonly first: number;
  readonly last: number;
}

interface Drawn extends Span {
  /** Of the list; null when it is one of the others. */
  readonly focused: number | null;
}

interface Drawing {
  /** In their order: those near the window, and the one that has the focus wherever that is. */
  readonly rows: readonly number[];
  readonly near: Span;
  readonly heights: Heights;
  readonly usual: number;
}

/**
 * Which rows of a list are drawn, as the scroller moves. That a row above the window is of another height than thought does
 * not move what is seen: Chromium holds on to it (overflow-anchor).
 *
 * @param rows the rows drawn, each with its number in `data-index`
 * @param of names the list; another one begins at its top
 * @param layout another one when the rows may have become higher or lower
 * @param left where the list was left, which is where it begins; kept up to date
 */
export function useDrawn(
  rows: RefObject<HTMLTableSectionElement | null>,
  { of, total }: { readonly of: string; readonly total: number },
  layout: unknown,
  left: RowPlace | undefined,
): Drawing {
  const { scroller, margin } = useScroller(rows);
  const [usual, setUsual] = useState(firstHeight);
  const usualFor = useRef<unknown>(undefined);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- in another list every row lies elsewhere
  const heights = useMemo(() => new Heights(total, usual), [of, total, usual]);
  const [drawn, setDrawn] = useState<Drawn & { readonly of: string }>(() => {
    const row = left?.of === of ? left.row : 0;
    return { of, first: row - rowsBeside, last: row + rowsAtFirst, focused: null };
  });
  const { first, last, focused } = drawn.of === of ? drawn : { first: 0, last: rowsAtFirst, focused: null };
  useBegin(rows, scroller, of, left);

  useLayoutEffect(() => {
    const body = rows.current;
    if (scroller === null || body === null) return undefined;
    const look = (): void => {
      const top = scroller.scrollTop - margin;
      if (left !== undefined) Object.assign(left, { of, row: heights.rowAt(top + headHeight) });
      const next = {
        of,
        first: heights.rowAt(top) - rowsBeside,
        last: heights.rowAt(top + scroller.clientHeight) + rowsBeside,
        focused: focusedIn(body),
      };
      setDrawn((before) => (isSame(before, next) ? before : next));
    };
    const scrolled = (): void => flushSync(look);
    // What is drawn is as high as it is; how high the whole is tells when that is another height than thought.
    const watch = new ResizeObserver(() => {
      const seen: number[] = [];
      for (const row of body.rows) {
        const index = row.dataset['index'];
        if (index === undefined) continue;
        const { height } = row.getBoundingClientRect();
        heights.set(Number(index), height);
        seen.push(height);
      }
      if (usualFor.current !== layout && seen.length > 0) {
        usualFor.current = layout;
        setUsual(usualOf(seen) ?? firstHeight);
      }
      look();
    });
    watch.observe(body);
    watch.observe(scroller);
    scroller.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      watch.disconnect();
      scroller.removeEventListener('scroll', scrolled);
    };
  }, [rows, scroller, margin, heights, of, layout, left]);

  const near = { first: Math.max(0, first), last: Math.min(last, total - 1) };
  // With its neighbours: Tab goes on from it, wherever the window is.
  const beside = focused === null ? [] : [focused - 1, focused, focused + 1];
  const isFar = (row: number): boolean => row >= 0 && row < total && (row < near.first || row > near.last);
  const seen = Array.from({ length: Math.max(0, near.last - near.first + 1) }, (_, at) => near.first + at);
  const shown = [...seen, ...beside.filter(isFar)].toSorted((one, other) => one - other);
  return { rows: shown, near, heights, usual };
}

function isSame(one: Drawn & { readonly of: string }, other: Drawn & { readonly of: string }): boolean {
  return (
    one.first === other.first &&
    one.last === other.last &&
    one.focused === other.focused &&
    one.of === other.of
  );
}

function focusedIn(body: HTMLElement): number | null {
  const here = document.activeElement;
  const index = body.contains(here) ? here?.closest<HTMLElement>('tr')?.dataset['index'] : undefined;
  return index === undefined ? null : Number(index);
}

/** @returns what most of them are, or undefined of none */
function usualOf(heights: readonly number[]): number | undefined {
  const times = new Map<number, number>();
  for (const height of heights) times.set(height, (times.get(height) ?? 0) + 1);
  return [...times].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

/** Begins where the list was left; another list begins at its top. */
function useBegin(
  rows: RefObject<HTMLElement | null>,
  scroller: HTMLElement | null,
  of: string,
  left: RowPlace | undefined,
): void {
  const shown = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (scroller === null || shown.current === of) return;
    if (shown.current !== undefined) scroller.scrollTo({ top: 0, behavior: 'instant' });
    else if (left?.of === of && left.row > 0) {
      const row = rows.current?.querySelector(`[aria-rowindex="${left.row + 2}"]`);
      const down = (row?.getBoundingClientRect().top ?? 0) - scroller.getBoundingClientRect().top;
      scroller.scrollBy({ top: down - headHeight, behavior: 'instant' });
    }
    shown.current = of;
  }, [rows, scroller, of, left]);
}
