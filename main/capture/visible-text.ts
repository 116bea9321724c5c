import type { Sha256Hex } from '../core/brands.ts';
import { sha256 } from '../core/canonical.ts';

/** The text of a page in two numbers, so that a later capture can say whether it changed. */
export interface VisibleText {
  readonly characters: number;
  readonly sha256: Sha256Hex;
}

/** In UTF-16 code units, of what is asked of the page. */
export const longestText = 4_000_000;
/** In UTF-16 code units. */
const mostWords = 1_000_000;

/** @returns the measure for the manifest, and the words that the page is found by, which are never in a manifest */
export function measureText(whole: string): { measure: VisibleText; words: string } {
  const text = whole.toWellFormed().replace(/\s+/gu, ' ').trim();
  return {
    measure: { characters: Array.from(text).length, sha256: sha256(Buffer.from(text, 'utf8')) },
    words: text.slice(0, mostWords).toWellFormed(),
  };
}
