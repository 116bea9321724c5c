import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:fs';
import { open, statfs } from 'node:fs/promises';
import { release } from 'node:os';

/**
 * statfs(2) types of vfat and exfat, where a name would cost a sync of its file and one of its folder. Never what this computer itself
 * runs on, all of which would be synced with it; and a file system of a program (FUSE) never hears of syncfs(2).
 */
const syncedAtOnce = new Set([0x4d44, 0x20_11_ba_b0]);

/** Before Linux 5.8 syncfs(2) kept it to itself when something could not be written. */
const tells = ((): boolean => {
  const [major = 0, minor = 0] = release().split('.').map(Number);
  return major > 5 || (major === 5 && minor >= 8);
})();

/**
 * Syncs all that a drive was given so far, at once: names of many files cost one flush then, not one for each file and folder. Node has
 * no call for it, the system has a program (coreutils and busybox alike).
 *
 * @param folder on it
 * @returns whether the system said that it is done; where it did not, nothing is known, and each is to be synced by itself
 */
export async function syncDrive(folder: string): Promise<boolean> {
  if (process.platform !== 'linux' || !tells || !syncedAtOnce.has((await statfs(folder)).type)) return false;
  const handle = await open(folder, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    // By its handle: another process has another /proc/self.
    const child = spawn('sync', ['-f', '/proc/self/fd/0'], { stdio: [handle.fd, 'ignore', 'ignore'] });
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0) return false;
    // That wrote all to the drive, and may have left it in the drive's own memory: a sync of any one folder flushes that.
    await handle.sync();
    return true;
  } catch {
    return false;
  } finally {
    await handle.close();
  }
}
