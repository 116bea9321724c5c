import type { Sha256Hex } from '../core/brands.ts';
import { sha256 } from '../core/canonical.ts';
import type { World } from './world.ts';

/** The text of a page in two numbers, so that a later capture can say whether it changed. */
export interface VisibleText {
  readonly characters: number;
  readonly sha256: Sha256Hex;
}

const longest = 4_000_000;
/** In UTF-16 code units. */
const mostWords = 1_000_000;

/** @returns the measure for the manifest, and the words that the page is found by, which are never in a manifest */
export async function readVisibleText(world: World): Promise<{ measure: VisibleText; words: string }> {
  const text = (await world.call(readText, longest)).toWellFormed().replace(/\s+/gu, ' ').trim();
  return {
    measure: { characters: Array.from(text).length, sha256: sha256(Buffer.from(text, 'utf8')) },
    words: text.slice(0, mostWords).toWellFormed(),
  };
}

/** Runs on the page (page-scripts.ts). */
function readText(most: number): string {
  return (document.body?.innerText ?? '').slice(0, most);
}
