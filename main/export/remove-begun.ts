import { lstat, readdir, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, partSuffix, syncFolder } from './drive.ts';

/** A folder that seems empty and cannot be removed, out of the way. Nobody may look into it: its blocks may be another's by now. */
export const lostFolder = /^lost-\d+$/u;

/**
 * Takes away what a run that was cut off had begun: files without a name, and folders without a file. On FAT and exFAT such a file may
 * be in its folder and its blocks in no list of what is taken: so it goes before anything is written, or the new files get its blocks
 * and lose them to others when it goes later. What has its name was synced, and its blocks with it.
 *
 * @param folder of the copy
 */
export async function removeBegun(folder: string): Promise<void> {
  if (await removeIn(folder, folder)) await syncFolder(folder);
}

/** @returns whether the folder changed and is to be synced */
async function removeIn(folder: string, copy: string): Promise<boolean> {
  let changed = false;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const inner = path.join(folder, entry.name);
    if (entry.isFile() && entry.name.endsWith(partSuffix)) {
      await rm(inner, { force: true });
      changed = true;
    }
    if (!entry.isDirectory() || lostFolder.test(entry.name)) continue;
    const innerChanged = await removeIn(inner, copy);
    if ((await readdir(inner)).length === 0) {
      await removeFolder(inner, copy);
      changed = true;
    } else if (innerChanged) {
      await syncFolder(inner);
    }
  }
  return changed;
}

/**
 * On exFAT an entry of which the pull left the first part only is shown to nobody, and the folder with it cannot be removed. It may not be
 * used either: its own blocks may be in no list of what is taken.
 */
async function removeFolder(folder: string, copy: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    if (codeOf(error) !== 'ENOTEMPTY') throw error;
    for (let number = 1; ; number++) {
      const aside = path.join(copy, `lost-${number}`);
      if ((await lstat(aside).catch(() => undefined)) !== undefined) continue;
      await rename(folder, aside);
      return syncFolder(copy);
    }
  }
}
