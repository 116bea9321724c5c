/** A part of a picture, in its own rows. */
export interface Cut {
  readonly top: number;
  readonly height: number;
}

/** How much of a page may stay empty so that a quiet row is met; the second where the first has none. */
const nearShare = 0.25;
const farShare = 0.5;
/** A gap of fewer rows can be one between two strokes of a letter. */
const leastGap = 3;
/** So many rows of a gap come before the text that follows it, where there are as many. */
const lead = 20;
/** Of the fullest row near by. What is drawn in a gap (a pattern in the background) stays below. */
const quietShare = 0.25;
/** Of what lies between the emptiest and the fullest row: where all rows are full, a gap still has the least in it. */
const nearLeast = 0.1;
/** Where no row is quiet (a photograph), so much of a page comes twice: what one cut meets is whole on the next page. */
const twiceShare = 0.04;

/** What runs straight down for so many rows of a page is a line, no letter. @param most rows of a page */
export const straightRows = (most: number): number => Math.ceil(most / 12);

/**
 * Cuts a tall picture into pieces that fit a page, at rows with nothing in them wherever there are any.
 *
 * @param drawn how much is drawn in each row (`RowMeter` in rows.ts)
 * @param most rows of a piece
 */
export function planCuts(drawn: Uint16Array, most: number): Cut[] {
  const cuts: Cut[] = [];
  let top = 0;
  while (top + most < drawn.length) {
    const end = top + most;
    const [near, far] = [Math.floor(end - most * nearShare), Math.floor(end - most * farShare)];
    const { level, isQuiet } = levelOf(drawn, near, end);
    const empty = bestPlace(drawn, near, end, 0) ?? bestPlace(drawn, far, near, 0);
    const place = empty ?? bestPlace(drawn, near, end, level) ?? end;
    cuts.push({ top, height: place - top });
    const twice = empty !== undefined || isQuiet ? 0 : Math.floor(most * twiceShare);
    top = Math.max(top + 1, place - twice);
  }
  cuts.push({ top, height: drawn.length - top });
  return cuts;
}

/** The row to cut above: in a gap that is near the end, or wide; undefined when no gap has so little in it. */
function bestPlace(drawn: Uint16Array, from: number, end: number, level: number): number | undefined {
  let best: number | undefined;
  let bestScore = Infinity;
  for (let y = from; y < end; y++) {
    const start = y;
    while (y < end && (drawn[y] ?? 0) <= level) y++;
    const length = y - start;
    if (length < leastGap) continue;
    const place = Math.max(start + Math.ceil(length / 2), y - lead);
    const score = ((end - place) / (end - from)) * 25 - Math.min(length, 40) * 0.4;
    if (score >= bestScore) continue;
    bestScore = score;
    best = place;
  }
  return best;
}

/** How much a gap may have in it here, and whether that is little beside what text has. */
function levelOf(
  drawn: Uint16Array,
  from: number,
  end: number,
): { readonly level: number; readonly isQuiet: boolean } {
  let least = Infinity;
  let fullest = 0;
  for (let y = from; y + leastGap <= end; y++) {
    const here = Math.max(...drawn.subarray(y, y + leastGap));
    least = Math.min(least, here);
    fullest = Math.max(fullest, here);
  }
  return { level: least + (fullest - least) * nearLeast, isQuiet: least <= fullest * quietShare };
}
