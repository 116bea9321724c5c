import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { CodedError } from '../../preload/errors.ts';
import type { Drive, TakenOut } from '../core/drives.ts';
import { mountsIn } from './removable.ts';

const run = promisify(execFile);
/** A slow stick empties its memory first. The words of a refusal are read, so they must be English. */
const patience = { timeout: 60_000, env: { ...process.env, LC_ALL: 'C' } };

/**
 * Has the system let go of a drive, without an administrator's rights: `udisksctl` or `umount` on Linux, `diskutil` on macOS.
 * Windows gives programs no such way.
 *
 * @returns `safe` only when the system said so, and does not list it among its folders any more
 * @throws CodedError `drive-busy`
 */
export async function takeOut({ at, device }: Drive): Promise<TakenOut> {
  if (at === null) return 'by-hand';
  if (process.platform === 'darwin') return (await succeeds('diskutil', ['eject', at])) ? 'safe' : 'by-hand';
  if (process.platform !== 'linux' || device === null) return 'by-hand';
  const isOut = (await succeeds('udisksctl', ['unmount', '-b', device])) || (await succeeds('umount', [at]));
  // Ends its light, too; where that is not to be had, being let go of is enough.
  if (isOut) await succeeds('udisksctl', ['power-off', '-b', device]);
  return (await isMounted(at)) ? 'by-hand' : 'safe';
}

async function succeeds(program: string, options: readonly string[]): Promise<boolean> {
  try {
    await run(program, options, patience);
    return true;
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    if (/busy|in use|dissent/iu.test(said)) throw new CodedError('drive-busy', program, { cause: error });
    return false;
  }
}

async function isMounted(at: string): Promise<boolean> {
  return mountsIn(await readFile('/proc/self/mountinfo', 'utf8')).some((mount) => mount.at === at);
}
