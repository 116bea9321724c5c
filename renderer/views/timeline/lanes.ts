/** The lanes of the plot and the way between their marks by key. Pure. */
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

const always: readonly Mark['what'][] = ['happened', 'posted', 'saved'];
/** Of removal: only there when somebody was asked, since most of the time nobody was. */
const sometimes: readonly Mark['what'][] = ['asked', 'gone'];
const pointHeight = 78;
export const pointMiddle = 52;
export const spanStep = 30;

export function lanesOf(marks: readonly Mark[], part: Part, pixels: number): readonly Lane[] {
  let top = 0;
  const kinds = [...always, ...sometimes.filter((kind) => marks.some(({ what }) => what === kind))];
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

export const middleOf = ({ left, right }: Placed): number => (left + right) / 2;

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

export interface Label {
  readonly text: string;
  /** Pixels from the left of the part. */
  readonly x: number;
  readonly before: boolean;
}

/** Of the face of the plot at 13 pixels, on the wide side: a label that might not fit is left out, never cut. */
const letterWidth = 7.2;
export const half = 12;

/** Beside each mark its name, after it or before it, where no other mark and no other name stands. */
export function labelsOf(
  placed: readonly Placed[],
  textOf: (placed: Placed) => string,
  pixels: number,
): ReadonlyMap<Placed, Label> {
  const labels = new Map<Placed, Label>();
  const rows = new Map<number, Placed[]>();
  for (const one of placed) rows.set(one.row, [...(rows.get(one.row) ?? []), one]);
  for (const row of rows.values()) {
    let taken = -half;
    for (const [index, one] of row.entries()) {
      const text = textOf(one);
      const long = text.length * letterWidth;
      const [from, to] = one.row === 0 ? [middleOf(one) - half, middleOf(one) + half] : [one.left, one.right];
      const follower = row[index + 1];
      const next = follower === undefined ? pixels + half : follower.left - half;
      const after = to + 8;
      if (text !== '' && after + long < next) labels.set(one, { text, x: after, before: false });
      else if (text !== '' && from - 8 - long > taken) labels.set(one, { text, x: from - 8, before: true });
      taken = labels.get(one)?.before === false ? after + long + half : to + half;
    }
  }
  return labels;
}
