import type { Language } from '../../../../preload/languages.ts';
import { german } from './de.ts';
import { english, type PackageWords } from './en.ts';
import { spanish } from './es.ts';

export type { PackageWords } from './en.ts';

export const packageWords: { readonly [L in Language]: PackageWords } = {
  en: english,
  de: german,
  es: spanish,
};

/** What stands for codes of the closed lists, in the same language: the binder in the package says them in these words, too. */
export interface PackageCodes {
  readonly abuse: Readonly<Record<string, string>>;
  readonly custody: Readonly<Record<string, string>>;
  readonly looksLike: Readonly<Record<string, string>>;
}

/** A newer version may have noted more than this one knows: then its own word stands. */
export const wordOf = (words: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(words, code) ? (words[code] ?? code) : code;
