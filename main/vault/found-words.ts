/** How much is shown around the first word that was found, in UTF-16 code units. */
const before = 60;
const after = 140;

/**
 * The text around the first place where one of the typed words begins a word, letter case and accents aside, with the
 * found letters between U+E000 and U+E001.
 *
 * @param search as typed
 * @returns null when none of them is in the text
 */
export function foundIn(text: string, search: string): string | null {
  const words = (search.match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? [])
    .map((word) => folded(word).text)
    .filter((word) => word !== '');
  const { text: plain, at } = folded(text);
  const first = words.reduce(
    (least, word) => Math.min(least, beginning(word).exec(plain)?.index ?? Infinity),
    Infinity,
  );
  if (!Number.isFinite(first)) return null;
  const start = Math.max(0, (at[first] ?? 0) - before);
  const end = Math.min(text.length, (at[first] ?? 0) + after);
  // A hostile text has a hit at every other letter: only those that are shown are looked for.
  const near = plain.slice(0, first + after * 4);
  const hits = words.flatMap((word) =>
    [...matchesFrom(first, near, word)].map(({ index, 0: hit }) => ({
      from: at[index] ?? 0,
      to: at[index + hit.length] ?? text.length,
    })),
  );
  const shown = hits
    .filter(({ from, to }) => from >= start && to <= end)
    .toSorted((a, b) => a.from - b.from)
    .reduce(
      ({ done, out }, { from, to }) =>
        from < done
          ? { done, out }
          : { done: to, out: `${out}${text.slice(done, from)}\uE000${text.slice(from, to)}\uE001` },
      { done: start, out: start === 0 ? '' : '…' },
    );
  const rest = text.slice(shown.done, end);
  return `${shown.out}${rest}${end === text.length ? '' : '…'}`.toWellFormed().replace(/\s+/gu, ' ');
}

/** @param word letters and digits only, so nothing in it is an operator */
function beginning(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'gu');
}

function matchesFrom(first: number, text: string, word: string): Iterable<RegExpExecArray> {
  const pattern = beginning(word);
  pattern.lastIndex = first;
  return text.matchAll(pattern);
}

/** Without case and accents, and where each of its code units stood in the original. */
function folded(text: string): { readonly text: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let plain = '';
  let index = 0;
  for (const character of text) {
    const isAscii = character < '\u0080';
    const bare = isAscii
      ? character.toLowerCase()
      : character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    for (let unit = 0; unit < bare.length; unit++) at.push(index);
    plain += bare;
    index += character.length;
  }
  return { text: plain, at: [...at, text.length] };
}
