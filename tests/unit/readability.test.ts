/** The English of the window is plain: Flesch-Kincaid grade 8 at most for each file of it, and no endless sentence. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../renderer/words/en');
const highestGrade = 8;
const longestSentence = 38;
/** Labels and buttons are no sentences: the formula is made for prose. */
const fewestWords = 6;

/** A message as it is said: values are a word, and of the plural forms the last one. */
const spoken = (message: string): string =>
  message
    .replace(/\{\w+, plural,.*?other \{([^{}]*)\}\}/gu, '$1')
    .replace(/\{[^{}]*\}/gu, 'it')
    .replace(/https?:\/\/\S*|\w+(?:\.\w+)+/gu, 'it');
const sentences = (text: string): readonly string[] =>
  text.split(/[.!?]+(?=\s|$)/u).filter((part) => /\p{L}/u.test(part));
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}’'-]+/gu) ?? [];

/** Groups of vowels, without a silent e: near enough for an average. */
function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/gu, '');
  const groups = plain.replace(/(?:[^laeiouy]es|[^dt]ed|[^l]e)$/u, '').match(/[aeiouy]+/gu);
  return Math.max(1, groups?.length ?? 0);
}

function grade(texts: readonly string[]): number {
  const all = texts.flatMap(sentences);
  const words = all.flatMap(wordsOf);
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / all.length) + 11.8 * (sounds / words.length) - 15.59;
}

const files = readdirSync(folder).filter((name) => name !== 'index.ts');
const prose = await Promise.all(
  files.map(async (file) => {
    const module = (await import(join(folder, file))) as Record<string, unknown>;
    const texts = Object.values(module)
      .filter((part): part is Readonly<Record<string, string>> => typeof part === 'object' && part !== null)
      .flatMap((part) => Object.values(part))
      .map(spoken)
      .filter((text) => wordsOf(text).length >= fewestWords);
    return { file, texts };
  }),
);

describe('the formula', () => {
  it('counts as it is known to', () => {
    expect(['cat', 'made', 'evidence', 'passphrase', 'opened', 'started'].map(syllables)).toEqual([
      1, 1, 3, 2, 2, 2,
    ]);
    expect(grade(['The cat sat on the mat.'])).toBeLessThan(1);
  });
});

describe.each(prose.filter(({ texts }) => texts.length > 0))('$file', ({ texts }) => {
  it('reads at grade 8 or below', () => {
    expect(grade(texts)).toBeLessThanOrEqual(highestGrade);
  });

  it('has no endless sentence', () => {
    const long = texts.flatMap(sentences).filter((sentence) => wordsOf(sentence).length > longestSentence);
    expect(long).toEqual([]);
  });
});
