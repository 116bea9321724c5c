import { readdir, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { partSuffix, syncFolder } from './drive.ts';

/**
 * Takes away what a run that was cut off had begun: files without a name, and folders without a file. On FAT and exFAT such a file may
 * be in its folder and its blocks in no list of what is taken: so it goes before anything is written, or the new files get its blocks
 * and lose them to others when it goes later. What has its name was synced, and its blocks with it.
 *
 * @param folder of the copy
 */
export async function removeBegun(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const touched = new Set<string>();
  for (const entry of entries) {
    if (!entry.isFile() || !entry.name.endsWith(partSuffix)) continue;
    await rm(path.join(entry.parentPath, entry.name), { force: true });
    touched.add(entry.parentPath);
  }
  // The innermost first.
  const folders = entries.filter((entry) => entry.isDirectory());
  const inward = folders.map((entry) => path.join(entry.parentPath, entry.name));
  for (const inner of inward.toSorted((a, b) => b.length - a.length)) {
    if ((await readdir(inner)).length > 0) continue;
    await rmdir(inner);
    touched.delete(inner);
    touched.add(path.dirname(inner));
  }
  for (const changed of touched) await syncFolder(changed);
}
