import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { RowPlace } from '../../session/chart-choices.tsx';
import { Filling, isSame, restMilliseconds, type Span } from './filling.ts';
import { Heights } from './heights.ts';
import { useScroller } from './use-scroller.ts';

/** Rows that are drawn above and below what is seen. */
const rowsBeside = 4;
const rowsAtFirst = 12;
const frameMilliseconds = 16;
/** Of a row before any was seen. */
const firstHeight = 104;
/** What the head covers of the rows under it. */
const headHeight = 32;

interface Drawn {
  readonly of: string;
  readonly near: Span;
  readonly full: Span;
  /** The row that has the focus; null when none has. */
  readonly focused: number | null;
}

interface Drawing {
  /** In their order: those near the window, and the one that has the focus wherever that is. */
  readonly rows: readonly number[];
  readonly near: Span;
  /** False of a row that is flung past. */
  readonly isFull: (row: number) => boolean;
  readonly heights: Heights;
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
  const scroller = useScroller();
  const [usual, setUsual] = useState(firstHeight);
  const usualFor = useRef<unknown>(undefined);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- in another list every row lies elsewhere
  const heights = useMemo(() => new Heights(total, usual), [of, total, usual]);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- another list begins anew
  const filling = useMemo(() => new Filling(), [of]);
  const [drawn, setDrawn] = useState(() => drawnAround(of, left?.of === of ? left.row : 0));
  const { near: around, full, focused } = drawn.of === of ? drawn : drawnAround(of, 0);
  const near = { first: around.first, last: Math.min(around.last, total - 1) };
  useBegin(rows, scroller, of, left);

  useLayoutEffect(() => {
    const body = rows.current;
    if (scroller === null || body === null) return undefined;
    let later: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      const top = scroller.getBoundingClientRect().top - body.getBoundingClientRect().top;
      if (left !== undefined) Object.assign(left, { of, row: heights.rowAt(top + headHeight) });
      const seen = {
        first: Math.max(0, heights.rowAt(top) - rowsBeside),
        last: Math.min(total - 1, heights.rowAt(top + scroller.clientHeight) + rowsBeside),
      };
      const next = { of, near: seen, full: filling.move(seen, performance.now()), focused: focusedIn(body) };
      setDrawn((before) => (isAsDrawn(before, next) ? before : next));
      clearTimeout(later);
      if (filling.isBehind) later = setTimeout(fill, filling.isFlung ? restMilliseconds : frameMilliseconds);
    };
    const fill = (): void => {
      filling.rest();
      look();
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
      clearTimeout(later);
      watch.disconnect();
      scroller.removeEventListener('scroll', scrolled);
    };
  }, [rows, scroller, heights, filling, of, total, layout, left]);

  // With its neighbours: Tab goes on from it, wherever the window is.
  const beside = focused === null ? [] : [focused - 1, focused, focused + 1];
  const far = beside.filter((row) => row >= 0 && row < total && !isIn(near, row));
  const seen = Array.from({ length: Math.max(0, near.last - near.first + 1) }, (_, at) => near.first + at);
  const shown = [...seen, ...far].toSorted((one, other) => one - other);
  return { rows: shown, near, isFull: (row) => isIn(full, row) || beside.includes(row), heights };
}

const isIn = ({ first, last }: Span, row: number): boolean => row >= first && row <= last;

/** Before it is known how many are seen. */
function drawnAround(of: string, row: number): Drawn {
  const near = { first: Math.max(0, row - rowsBeside), last: row + rowsAtFirst };
  return { of, near, full: near, focused: null };
}

function isAsDrawn(one: Drawn, other: Drawn): boolean {
  return (
    one.of === other.of &&
    isSame(one.near, other.near) &&
    isSame(one.full, other.full) &&
    one.focused === other.focused
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
