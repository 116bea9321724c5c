/** The three lanes of the plot and the way between their marks by key. Pure. */
import type { Part } from './part.ts';
import { place, type Mark, type Placed } from './placing.ts';

export interface Lane {
  readonly what: Mark['what'];
  readonly placed: readonly Placed[];
  /** How many things stand in it. */
  readonly count: number;
  /** Pixels, from the top of the first lane. */
  readonly top: number;
  readonly height: number;
}

const kinds: readonly Mark['what'][] = ['happened', 'posted', 'saved'];
const pointHeight = 78;
export const pointMiddle = 52;
export const spanStep = 30;

export function lanesOf(marks: readonly Mark[], part: Part, pixels: number): readonly Lane[] {
  let top = 0;
  return kinds.map((what) => {
    const placed = place(
      marks.filter((mark) => mark.what === what),
      part,
      pixels,
    );
    const rows = Math.max(0, ...placed.map(({ row }) => row));
    const lane: Lane = {
      what,
      placed,
      count: placed.reduce((sum, { count }) => sum + count, 0),
      top,
      height: pointHeight + rows * spanStep,
    };
    top += lane.height;
    return lane;
  });
}

const middleOf = ({ left, right }: Placed): number => (left + right) / 2;

/** Left and right along a lane, up and down to the nearest of the next lane that has any. @returns null for no way */
export function nextMark(lanes: readonly Lane[], from: Placed, key: string): Placed | null {
  const at = lanes.findIndex(({ placed }) => placed.includes(from));
  const lane = lanes[at]?.placed ?? [];
  const index = lane.indexOf(from);
  if (key === 'ArrowRight') return lane[index + 1] ?? null;
  if (key === 'ArrowLeft') return lane[index - 1] ?? null;
  if (key === 'Home') return lane[0] ?? null;
  if (key === 'End') return lane.at(-1) ?? null;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const others = key === 'ArrowUp' ? lanes.slice(0, at).toReversed() : lanes.slice(at + 1);
  const other = others.find(({ placed }) => placed.length > 0)?.placed ?? [];
  return other.reduce<Placed | null>(
    (best, one) =>
      best === null || Math.abs(middleOf(one) - middleOf(from)) < Math.abs(middleOf(best) - middleOf(from))
        ? one
        : best,
    null,
  );
}
