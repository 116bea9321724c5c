/**
 * What is being typed and not kept yet. A lock that the person asks for waits for these; leaving a view, the cover and
 * a lock that comes from elsewhere unmount the form, which keeps its draft then.
 */
type Keep = () => Promise<void>;
const keepers = new Set<Keep>();

/** A pause in the typing after which a draft is kept, in milliseconds. */
export const typingPause = 600;

/** No lock waits longer: what was typed a moment before is kept anyway, by the pause in the typing. */
const longest = 700;

/** @returns a function that ends it */
export function beforeLock(keep: Keep): () => void {
  keepers.add(keep);
  return () => keepers.delete(keep);
}

export async function keepDrafts(): Promise<void> {
  const all = Promise.all([...keepers].map((keep) => keep()));
  await Promise.race([all, new Promise((resolve) => window.setTimeout(resolve, longest))]);
}
