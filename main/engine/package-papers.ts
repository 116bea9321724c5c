import type { PaperPictures } from '../core/paper-pictures.ts';
import type { Vault } from '../vault/vault.ts';
import type { PlannedPackage } from './package-plan.ts';
import type { Paper } from './package-writing.ts';

/** What lies in a package beside the exhibits, for printing. */
// oxlint-disable-next-line require-await, require-yield -- the papers come one after the other
export async function* packagePapers(
  _planned: PlannedPackage,
  _around: {
    readonly vault: Vault;
    readonly signal: AbortSignal;
    readonly pictures: PaperPictures;
  },
): AsyncGenerator<Paper> {}
