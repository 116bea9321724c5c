import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { disguiseFile, type Disguise } from '../core/disguise.ts';
import { writeFault } from './files.ts';
import type { VaultPlaces } from './places.ts';

/**
 * Writes what the window shall be dressed as, where it can be read before the vault is opened (FORMAT.md).
 *
 * @throws CodedError `disk-full`, `not-writable`, `write-failed`
 */
export async function keepDisguise({ folder, temporary }: VaultPlaces, disguise: Disguise): Promise<void> {
  const part = path.join(temporary, disguiseFile);
  try {
    await writeFile(part, `${disguise}\n`, { mode: 0o600 });
    await rename(part, path.join(folder, disguiseFile));
  } catch (error) {
    throw writeFault(error);
  }
}
