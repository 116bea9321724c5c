import type { Sha256Hex } from '../core/brands.ts';
import { sha256 } from '../core/canonical.ts';
import type { World } from './world.ts';

/** The text of a page in two numbers, so that a later capture can say whether it changed. */
export interface VisibleText {
  readonly characters: number;
  readonly sha256: Sha256Hex;
}

const longest = 4_000_000;

export async function measureText(world: World): Promise<VisibleText> {
  const text = (await world.call(readText, longest)).toWellFormed().replace(/\s+/gu, ' ').trim();
  return { characters: Array.from(text).length, sha256: sha256(Buffer.from(text, 'utf8')) };
}

/** Runs on the page (page-scripts.ts). */
function readText(most: number): string {
  return (document.body?.innerText ?? '').slice(0, most);
}
