import { createHash } from 'node:crypto';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { CodedError } from '../../preload/errors.ts';
import type { RecoveryWordsCheck } from '../core/evidence.ts';
import { Secret, wipe } from './secret.ts';

/**
 * BIP 39, English, 24 words: 256 bits and 8 of checksum, 11 bits a word. Only the list is taken from the package: it
 * works with strings, and a string cannot be erased.
 */
export const recoveryEntropyBytes = 32;
const wordCount = 24;
const bitsOfWord = 11;
const suggestions = 3;

/** @returns the words as ASCII with one space between them; the caller wipes it */
export function wordsOf(entropy: Secret): Buffer {
  const bits = Buffer.allocUnsafeSlow(recoveryEntropyBytes + 1);
  entropy.bytes.copy(bits);
  bits[recoveryEntropyBytes] = checksum(entropy.bytes);
  const words = Buffer.allocUnsafeSlow(wordCount * 9);
  let length = 0;
  for (let at = 0; at < wordCount; at++) {
    if (at > 0) words[length++] = space;
    length += words.write(wordlist[elevenBits(bits, at)] ?? '', length, 'ascii');
  }
  wipe(bits);
  const result = Buffer.allocUnsafeSlow(length);
  words.copy(result, 0, 0, length);
  wipe(words);
  return result;
}

/**
 * @param words UTF-8 as typed: letter case, line ends, commas and numbers between the words do not matter
 * @returns the 32 bytes that the words stand for
 * @throws CodedError `recovery-words-count`, `recovery-word-unknown` (its detail says which), `recovery-words-checksum`
 */
export function entropyOf(words: Uint8Array): Secret {
  const typed = wordsIn(words);
  const found = typed.map(indexOfWord);
  try {
    const unknown = found.findIndex((index) => index === undefined);
    if (unknown >= 0) throw new CodedError('recovery-word-unknown', `word ${unknown + 1}`);
    if (found.length !== wordCount) throw new CodedError('recovery-words-count', `${found.length} words`);
    const bits = Buffer.allocUnsafeSlow(recoveryEntropyBytes + 1).fill(0);
    found.forEach((index, at) => setElevenBits(bits, at, index ?? 0));
    const entropy = Secret.copyOf(bits.subarray(0, recoveryEntropyBytes));
    const isRight = bits[recoveryEntropyBytes] === checksum(entropy.bytes);
    wipe(bits);
    if (isRight) return entropy;
    entropy.wipe();
    throw new CodedError('recovery-words-checksum');
  } finally {
    found.fill(0);
    for (const word of typed) word.fill(0);
  }
}

/** What is wrong with words as typed, and which words of the list are near to those that are not on it. */
export function checkRecoveryWords(words: Uint8Array): RecoveryWordsCheck {
  const typed = wordsIn(words);
  const unknown = typed.flatMap((word, at) =>
    indexOfWord(word) === undefined ? [{ at: at + 1, nearest: nearestWords(word) }] : [],
  );
  const count = typed.length;
  for (const word of typed) word.fill(0);
  if (unknown.length > 0 || count !== wordCount) return { count, unknown, addsUp: false };
  try {
    entropyOf(words).wipe();
    return { count, unknown, addsUp: true };
  } catch {
    return { count, unknown, addsUp: false };
  }
}

const space = 0x20;

/** Copies, in lower case; whatever is ASCII and no letter stands between words. */
function wordsIn(text: Uint8Array): Buffer[] {
  const words: Buffer[] = [];
  let start: number | undefined;
  for (let at = 0; at <= text.length; at++) {
    const byte = text[at] ?? space;
    const isLetter = byte >= 0x80 || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);
    if (isLetter) start ??= at;
    else if (start !== undefined) {
      const word = Buffer.allocUnsafeSlow(at - start);
      for (let letter = 0; letter < word.length; letter++) {
        const it = text[start + letter] ?? 0;
        word[letter] = it < 0x80 ? it | 0x20 : it;
      }
      words.push(word);
      start = undefined;
    }
  }
  return words;
}

/** By halves over the sorted list, byte by byte: no string is made of a word. */
function indexOfWord(word: Buffer): number | undefined {
  let low = 0;
  let high = wordlist.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compare(word, wordlist[middle] ?? '');
    if (order === 0) return middle;
    if (order < 0) high = middle - 1;
    else low = middle + 1;
  }
  return undefined;
}

function compare(word: Buffer, listed: string): number {
  const shared = Math.min(word.length, listed.length);
  for (let at = 0; at < shared; at++) {
    const difference = (word[at] ?? 0) - listed.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return word.length - listed.length;
}

/** The first four letters tell each word of the list from all others, so they weigh most. */
function nearestWords(word: Buffer): string[] {
  const typed = word.toString('utf8').slice(0, 16);
  return wordlist
    .map((listed) => ({
      listed,
      steps: typed.length >= 4 && listed.startsWith(typed.slice(0, 4)) ? 0.5 : stepsBetween(typed, listed),
    }))
    .filter(({ steps }) => steps <= 2)
    .toSorted((a, b) => a.steps - b.steps)
    .slice(0, suggestions)
    .map(({ listed }) => listed);
}

/** Letters to add, drop, change or swap with a neighbour (optimal string alignment). */
function stepsBetween(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[to.length] ?? 0;
}

function checksum(entropy: Buffer): number {
  return createHash('sha256').update(entropy).digest()[0] ?? 0;
}

function elevenBits(bits: Buffer, at: number): number {
  let value = 0;
  for (let bit = at * bitsOfWord; bit < (at + 1) * bitsOfWord; bit++) {
    value = (value << 1) | (((bits[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
  }
  return value;
}

function setElevenBits(bits: Buffer, at: number, value: number): void {
  for (let offset = 0; offset < bitsOfWord; offset++) {
    const bit = at * bitsOfWord + offset;
    const one = (value >> (bitsOfWord - 1 - offset)) & 1;
    bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (one << (7 - (bit & 7)));
  }
}
