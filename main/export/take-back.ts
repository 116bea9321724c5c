import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Notes what was just written in plain. What cannot be noted (a full disk, a vault locked meanwhile) is taken away again,
 * so that nothing is outside without an entry that says so.
 *
 * @param names of the files in the folder, as they were written there by us
 * @throws whatever `note` throws, once the files are gone
 */
export async function noteOrTakeBack(
  folder: string,
  names: readonly string[],
  note: () => void,
): Promise<void> {
  if (names.length === 0) return;
  try {
    note();
  } catch (error) {
    for (const name of names) await rm(join(folder, name), { force: true });
    throw error;
  }
}
