/** What is different between the words of two pages. Pure. */

export interface Passage {
  readonly kind: 'same' | 'taken' | 'added';
  readonly words: readonly string[];
}

/** More words than these of a page are not compared, and it is said. */
export const mostWords = 50_000;
/** More changes than these make no picture that a person could read. */
const mostChanges = 2000;

/**
 * The shortest way from one text to the other, word by word (Myers 1986, the greedy algorithm).
 *
 * @param before words with single spaces between them
 * @returns null when they are too different to be set against each other
 */
export function differenceOf(before: string, after: string): readonly Passage[] | null {
  const a = wordsOf(before);
  const b = wordsOf(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  const rest = Math.min(a.length, b.length) - start;
  while (end < rest && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const middle = middleOf(a.slice(start, a.length - end), b.slice(start, b.length - end));
  if (middle === null) return null;
  const same = (words: readonly string[]): Passage[] => (words.length === 0 ? [] : [{ kind: 'same', words }]);
  return [...same(a.slice(0, start)), ...middle, ...same(a.slice(a.length - end))];
}

export function wordsOf(text: string): string[] {
  return text.split(' ').filter(Boolean).slice(0, mostWords);
}

function middleOf(a: readonly string[], b: readonly string[]): readonly Passage[] | null {
  const states = statesTo(a, b);
  if (states === null) return null;
  const steps: Step[] = [];
  const put = (kind: Passage['kind'], word: string | undefined): void => {
    if (word !== undefined) steps.push({ kind, word });
  };
  // From the end to the start.
  let x = a.length;
  let y = b.length;
  for (let d = states.length - 1; d > 0; d--) {
    const k = x - y;
    const at = (diagonal: number): number => states[d]?.[diagonal + d] ?? 0;
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const fromX = down ? at(k + 1) : at(k - 1);
    const fromY = fromX - (down ? k + 1 : k - 1);
    for (; x > fromX && y > fromY; x--, y--) put('same', a[x - 1]);
    if (down) put('added', b[y - 1]);
    else put('taken', a[x - 1]);
    [x, y] = [fromX, fromY];
  }
  for (; x > 0; x--) put('same', a[x - 1]);
  return passagesOf(steps.toReversed());
}

interface Step {
  readonly kind: Passage['kind'];
  readonly word: string;
}

/** Words of one kind together; of each change first what is gone, then what is new. */
function passagesOf(steps: readonly Step[]): readonly Passage[] {
  const passages: Passage[] = [];
  let open: Record<Passage['kind'], string[]> = { same: [], taken: [], added: [] };
  const close = (): void => {
    for (const kind of ['same', 'taken', 'added'] as const) {
      if (open[kind].length > 0) passages.push({ kind, words: open[kind] });
    }
    open = { same: [], taken: [], added: [] };
  };
  for (const { kind, word } of steps) {
    if (kind === 'same' && open.taken.length + open.added.length > 0) close();
    if (kind !== 'same' && open.same.length > 0) close();
    open[kind].push(word);
  }
  close();
  return passages;
}

/** For each number of changes the furthest point on each diagonal before it; null beyond the most. */
function statesTo(a: readonly string[], b: readonly string[]): Int32Array[] | null {
  const middle = mostChanges + 1;
  const furthest = new Int32Array(2 * middle + 1);
  const states: Int32Array[] = [];
  for (let d = 0; d <= mostChanges; d++) {
    states.push(furthest.slice(middle - d, middle + d + 1));
    for (let k = -d; k <= d; k += 2) {
      const [less, more] = [furthest[middle + k - 1] ?? 0, furthest[middle + k + 1] ?? 0];
      let x = k === -d || (k !== d && less < more) ? more : less + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      furthest[middle + k] = x;
      if (x >= a.length && x - k >= b.length) return states;
    }
  }
  return null;
}
