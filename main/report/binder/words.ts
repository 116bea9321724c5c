/** How numbers, hashes and times are written in a binder, and which words it speaks. */
import type { When } from '../../../preload/case-fields.ts';
import type { Language } from '../../../preload/languages.ts';
import { whenInWords } from '../../core/case-words.ts';
import { german } from './words/de.ts';
import { english } from './words/en.ts';
import { spanish } from './words/es.ts';
import type { BinderWords } from './words/shape.ts';

export type { DamageCode } from './words/codes/shape.ts';
export type { BinderWords } from './words/shape.ts';

export const binderWords: { readonly [L in Language]: BinderWords } = {
  en: english,
  de: german,
  es: spanish,
};

/** A newer version may have noted more than this one knows: then its own word stands. */
export function wordOf(words: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code.replaceAll('-', ' ');
}

/** `4a5b6c7d 8e9f…`: in groups of eight, so that two can be compared by eye. */
export function grouped(hash: string): string {
  return hash.replace(/(?<group>.{8})(?=.)/gu, '$<group> ');
}

/** A whole hash on two lines of four groups each. */
export function inTwoLines(hash: string): string {
  return grouped(hash).replace(/^(?<first>.{35}) /u, '$<first>\n');
}

/** `1.54 kB (1,541 bytes)` */
export function bytesInWords(bytes: number, { locale, bytes: word }: BinderWords): string {
  const all = `${bytes.toLocaleString(locale)} ${word}`;
  if (bytes < 1000) return all;
  const [unit, by] =
    bytes < 1e6 ? (['kB', 1e3] as const) : bytes < 1e9 ? (['MB', 1e6] as const) : (['GB', 1e9] as const);
  const digits = bytes / by < 10 ? 2 : 1;
  const short = (bytes / by).toLocaleString(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${short} ${unit} (${all})`;
}

/** `2026-11-20 05:52:14 UTC` */
export function utcInWords(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 19)} UTC`;
}

export function whenSaid(when: When | null, words: BinderWords): string {
  return when === null ? words.noDate : whenInWords(when, words.about);
}

/** Lower-case roman numerals, as front matter is numbered. */
export function roman(value: number): string {
  const steps = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const;
  let rest = value;
  let text = '';
  for (const [size, letters] of steps) {
    while (rest >= size) {
      text += letters;
      rest -= size;
    }
  }
  return text;
}
