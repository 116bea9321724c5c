import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

const estimator = new ZxcvbnFactory({ graphs: adjacencyGraphs, dictionary });

/** The estimate takes longer the longer the text; what lies beyond is only more. */
const longest = 128;

/**
 * How many guesses somebody would need who knows the common passwords, words and habits (zxcvbn), as a power of ten.
 * The text is looked at and let go: only the number comes out.
 *
 * @param known words that whoever guesses has too, such as the name of the vault
 */
export function guessesNeeded(text: string, known: readonly string[]): number {
  return estimator.check(text.slice(0, longest), [...known]).guessesLog10;
}
