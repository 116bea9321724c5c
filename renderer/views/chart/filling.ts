/** Rows of a list, the last one among them; none when that comes before the first. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** More new rows than these in each of two frames: nobody reads them, and drawing them takes longer than a frame. */
const rowsRead = 3;
/** Rows drawn in full in one frame, of those that were flung past. */
const rowsFilled = 5;
/** What is flung is filled when it has not moved for so long. */
export const restMilliseconds = 40;
/** Moves that lie no further apart are one, also where frames come late. */
const oneMoveMilliseconds = 100;

const both = (one: Span, other: Span): Span => ({
  first: Math.max(one.first, other.first),
  last: Math.min(one.last, other.last),
});

/**
 * Which of the rows near the window are drawn in full: all of them, but for those that come in while the list is flung, or
 * its scroll bar dragged. They are filled when it slows, a few in a frame.
 */
export class Filling {
  #near: Span | undefined;
  #full: Span = { first: 0, last: -1 };
  #movedAt = -Infinity;
  #isQuick = false;
  #isFlung = false;

  /** Some rows near the window are not drawn in full: {@link rest} is to be called. */
  get isBehind(): boolean {
    return this.#near !== undefined && !isSame(this.#near, this.#full);
  }

  /**
   * @param near the rows near the window, as they are now
   * @param at milliseconds, of any clock
   * @returns the rows that are drawn in full
   */
  move(near: Span, at: number): Span {
    const before = this.#near ?? near;
    const { isBehind } = this;
    if (this.#near !== undefined && isSame(before, near)) return this.#full;
    const by = Math.abs(near.first - before.first);
    const goesOn = at - this.#movedAt < oneMoveMilliseconds;
    // A single leap (a page further, the end of the list) is drawn at once. What is flung is so until it nearly stands.
    this.#isFlung = goesOn && (this.#isFlung ? by > 1 : this.#isQuick && by > rowsRead);
    this.#isQuick = by > rowsRead;
    this.#movedAt = at;
    this.#near = near;
    if (this.#isFlung) this.#full = both(this.#full, near);
    else this.#full = isBehind ? grown(both(this.#full, near), near) : near;
    return this.#full;
  }

  /** In the frame after a move, or {@link restMilliseconds} after it while it is flung: fills some more. */
  rest(): void {
    this.#isFlung = false;
    if (this.#near !== undefined) this.#full = grown(this.#full, this.#near);
  }

  get isFlung(): boolean {
    return this.#isFlung;
  }
}

export function isSame(one: Span, other: Span): boolean {
  return one.first === other.first && one.last === other.last;
}

function grown({ first, last }: Span, near: Span): Span {
  if (last < first) {
    const middle = Math.floor((near.first + near.last - rowsFilled) / 2);
    return both({ first: middle, last: middle + rowsFilled - 1 }, near);
  }
  const below = Math.min(rowsFilled, near.last - last);
  return { first: Math.max(near.first, first - (rowsFilled - below)), last: last + below };
}
