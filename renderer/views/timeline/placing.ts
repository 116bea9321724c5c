/** Where the marks of one lane stand, so that none covers another. Pure. */
import type { Answer } from '../../../preload/contract.ts';
import type { Part } from './part.ts';

export type Mark = Answer<'timeline'>['marks'][number];

/** One or several marks at one place of the plot. Pixels from the left of the part. */
export interface Placed {
  readonly marks: readonly Mark[];
  /** How many things they stand for. */
  readonly count: number;
  readonly began: number;
  readonly ended: number;
  readonly left: number;
  readonly right: number;
  /** 0 for what is shown as a point; spans lie below, in rows of their own. */
  readonly row: number;
}

/** Two points are never nearer than this, so that each can be seen and hit, and a number of four letters has room. */
export const apart = 44;
/** From this width a mark is drawn as long as it lasted. */
const spanWidth = 24;
const spanGap = 4;
const spanRows = 3;

interface Loose {
  readonly marks: readonly Mark[];
  readonly left: number;
  readonly right: number;
}

/** @param pixels that the part is wide */
export function place(marks: readonly Mark[], part: Part, pixels: number): readonly Placed[] {
  const scale = pixels / (part.until - part.from);
  const loose = marks.map((mark): Loose => {
    const left = Math.max(0, (mark.began - part.from) * scale);
    return { marks: [mark], left, right: Math.max(left, Math.min(pixels, (mark.ended - part.from) * scale)) };
  });
  const isSpan = ({ left, right }: Loose): boolean => right - left >= spanWidth;
  const points = asPoints(loose.filter((one) => !isSpan(one)));
  return [...points.map((one) => settled(one, 0)), ...inRows(loose.filter(isSpan))].toSorted(
    (a, b) => a.left - b.left || a.row - b.row,
  );
}

const middle = ({ left, right }: Loose): number => (left + right) / 2;

/** Neighbours that are too near become one, until none is. */
function asPoints(points: readonly Loose[]): readonly Loose[] {
  const done: Loose[] = [];
  for (const point of points.toSorted((a, b) => middle(a) - middle(b))) {
    let next = point;
    for (let before = done.at(-1); before !== undefined; before = done.at(-1)) {
      if (middle(next) - middle(before) >= apart) break;
      done.pop();
      next = together(before, next);
    }
    done.push(next);
  }
  return done;
}

/** Each in the first row with room; when there is none, one with the last that is in the way. */
function inRows(spans: readonly Loose[]): readonly Placed[] {
  const rows: Loose[][] = Array.from({ length: spanRows }, () => []);
  for (const span of spans.toSorted((a, b) => a.left - b.left || b.right - a.right)) {
    const free = rows.find((row) => (row.at(-1)?.right ?? -Infinity) + spanGap <= span.left);
    const last = rows[spanRows - 1] ?? [];
    const before = free === undefined ? last.pop() : undefined;
    (free ?? last).push(before === undefined ? span : together(before, span));
  }
  return rows.flatMap((row, index) => row.map((span) => settled(span, index + 1)));
}

function together(one: Loose, other: Loose): Loose {
  return {
    marks: [...one.marks, ...other.marks],
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
  };
}

function settled({ marks, left, right }: Loose, row: number): Placed {
  return {
    marks,
    count: marks.reduce((sum, { count }) => sum + count, 0),
    began: Math.min(...marks.map(({ began }) => began)),
    ended: Math.max(...marks.map(({ ended }) => ended)),
    left,
    right,
    row,
  };
}
