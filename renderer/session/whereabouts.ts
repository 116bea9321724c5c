import type { VaultPlace } from '../evidence.ts';
import type { WordId } from '../words/en/index.ts';

/** What became of the open vault as a whole. The part of the window that asked for it may be gone by then. */
export type Whereabouts =
  | { readonly name: 'moved'; readonly place: VaultPlace }
  | { readonly name: 'destroyed'; readonly told: WordId };

const listeners = new Set<(what: Whereabouts) => void>();

/** @returns a function that ends the listening */
export function onWhereabouts(listener: (what: Whereabouts) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellWhereabouts(what: Whereabouts): void {
  for (const listener of listeners) listener(what);
}
