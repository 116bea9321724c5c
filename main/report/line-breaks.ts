import LineBreaker from 'linebreak';

/** Scripts that are written without spaces: where a line may end is a matter of knowing the words. */
const withoutSpaces = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
const words = new Intl.Segmenter('th', { granularity: 'word' });
const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Where a line may end (UAX #14, and dictionaries for scripts without spaces), in order; the last one is the end.
 *
 * @returns positions in UTF-16 code units, each after what stands before it
 */
export function lineBreaks(text: string): readonly number[] {
  const breaker = new LineBreaker(text);
  const found = new Set<number>();
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) found.add(next.position);
  for (const { index, 0: part } of text.matchAll(withoutSpaces)) {
    for (const word of words.segment(part)) if (word.index > 0) found.add(index + word.index);
  }
  found.add(text.length);
  return [...found].toSorted((a, b) => a - b);
}

/** The clusters of a text: what a reader takes for one character, never to be cut. */
export function clustersOf(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  return clusters.segment(text);
}
