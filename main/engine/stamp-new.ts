import type { Desk } from './desk.ts';

/**
 * Has what was just saved confirmed, where the person turned that on. What cannot be had stands in the log and keeps
 * nothing from being saved; after the first authority that does not answer the others are not waited for.
 */
export async function stampNew(desk: Desk, exhibits: readonly number[], signal: AbortSignal): Promise<void> {
  const { vault, browsers } = desk;
  if (vault.kept.settings().timestamps?.automatic !== true) return;
  const { stamp } = await import('./timestamp-job.ts');
  const way = { proxy: browsers.proxy(), allowPrivate: browsers.settings.allowPrivate, signal };
  for (const exhibit of exhibits) {
    if (signal.aborted) return;
    const isHad = await stamp(vault, { exhibit }, way).then(
      () => true,
      () => false,
    );
    if (!isHad) return;
  }
}
