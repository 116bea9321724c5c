import { constants, existsSync } from 'node:fs';
import { lstat, mkdir, open, readFile, rename, rm, stat, statfs, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CodedError, type ErrorCode } from '../../preload/errors.ts';
import { fileThreads } from '../core/file-threads.ts';
import { kernelEntry } from './kernel-entry.ts';
import { isReadOnly, mountOf } from './removable.ts';
import { sideBySide } from './side-by-side.ts';
import { syncDrive } from './sync-drive.ts';

/** Windows has neither `O_NOFOLLOW` nor `O_DIRECTORY`; nothing is what they add there. */
const { O_CREAT, O_EXCL, O_NOFOLLOW, O_RDONLY, O_DIRECTORY, O_WRONLY } = constants;
const folderMode = 0o700;
const fileMode = 0o600;
export const partSuffix = '.part';

/** How long a drive is watched before it is said that it is still there, step by step. Milliseconds. */
const looks = [50, 150, 400, 900];
/** What may be told of a drive that was pulled a moment ago. */
const ofAGoneDrive: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'copy-interrupted',
  'copy-unmounted',
  'copy-locked',
]);

/** What the system said; empty when it was not the system. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/**
 * A folder on a drive that may be pulled out at any moment. On Linux everything goes through one handle to it, so that nothing
 * is ever written to the bare folder that a drive leaves behind.
 */
export class Drive {
  readonly #folder: string;
  readonly #root: string;
  readonly #handle: FileHandle | undefined;
  readonly #where: { readonly dev: bigint; readonly ino: bigint };
  /** Where the kernel lists it, if it does. */
  readonly #entry: string | undefined;

  private constructor(folder: string, handle: FileHandle | undefined, where: { dev: bigint; ino: bigint }) {
    this.#folder = folder;
    this.#handle = handle;
    this.#root = handle === undefined ? folder : `/proc/self/fd/${handle.fd}`;
    this.#where = where;
    const entry = process.platform === 'linux' ? kernelEntry(where.dev) : undefined;
    this.#entry = entry !== undefined && existsSync(entry) ? entry : undefined;
  }

  /** @throws CodedError `folder-not-found`, `read-failed` */
  static async open(folder: string): Promise<Drive> {
    try {
      const handle = process.platform === 'linux' ? await open(folder, O_RDONLY | O_DIRECTORY) : undefined;
      try {
        const about = await (handle?.stat({ bigint: true }) ?? stat(folder, { bigint: true }));
        if (!about.isDirectory()) throw new CodedError('folder-not-found');
        return new Drive(folder, handle, about);
      } catch (error) {
        await handle?.close();
        throw error;
      }
    } catch (error) {
      if (error instanceof CodedError) throw error;
      const isMissing = ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
      throw new CodedError(isMissing ? 'folder-not-found' : 'read-failed', codeOf(error), { cause: error });
    }
  }

  /** The file of that name, from the folder, with slashes. */
  at(...names: readonly string[]): string {
    return path.join(this.#root, ...names.flatMap((name) => name.split('/')));
  }

  /**
   * Whether the chosen path still leads to this drive.
   *
   * @throws CodedError `copy-interrupted` when it was pulled, or nobody can tell; `copy-unmounted` when the system let go of it and
   *   it is still plugged in
   */
  async mustBeThere(): Promise<void> {
    // Linux keeps the mount of a drive that was pulled, and answers from memory for a while.
    if (this.#entry !== undefined && !existsSync(this.#entry))
      throw new CodedError('copy-interrupted', 'it was pulled out');
    try {
      const now = await stat(this.#folder, { bigint: true });
      if (now.dev === this.#where.dev && now.ino === this.#where.ino) return;
    } catch (error) {
      if (!['ENOENT', 'ENOTDIR'].includes(codeOf(error)))
        throw new CodedError('copy-interrupted', `the system said ${codeOf(error)}`, { cause: error });
    }
    const isPluggedIn = this.#entry !== undefined;
    throw new CodedError(isPluggedIn ? 'copy-unmounted' : 'copy-interrupted', 'it is not there any more');
  }

  /**
   * The same, looked at again and again for a short while: a drive that is pulled fails, or gives what is not on it, some time before
   * the system takes it off its list.
   */
  async mustStay(): Promise<void> {
    let seen: unknown;
    for (const pause of [0, ...looks]) {
      await wait(pause);
      seen = await this.mustBeThere().then(
        () => undefined,
        (error: unknown) => error,
      );
      // Of a mount that is gone the drive itself may be gone a moment later; more than that cannot be seen.
      if (seen instanceof CodedError && seen.code === 'copy-interrupted') break;
    }
    if (seen !== undefined) throw seen;
  }

  /** What a failure on the drive means, once it is seen whether it is still there. @param begun whether anything was written */
  async fault(error: unknown, begun: boolean): Promise<unknown> {
    const meant = driveFault(error, begun);
    if (!(meant instanceof CodedError) || !ofAGoneDrive.has(meant.code)) return meant;
    try {
      await this.mustStay();
    } catch (seen) {
      return seen instanceof CodedError ? new CodedError(seen.code, meant.message, { cause: error }) : seen;
    }
    const isLocked = begun && meant.code === 'copy-interrupted' && (await this.#isLocked());
    return isLocked ? new CodedError('copy-locked', meant.message, { cause: error }) : meant;
  }

  /** Whether the system lets nobody write there any more, as when it finds mistakes on a drive. */
  async #isLocked(): Promise<boolean> {
    if (process.platform !== 'linux') return false;
    const mounts = await readFile('/proc/self/mountinfo', 'utf8').catch(() => '');
    const mount = mountOf(this.#folder, mounts);
    return mount !== undefined && isReadOnly(mount);
  }

  /** Bytes. */
  async room(): Promise<{ free: number; cluster: number }> {
    const { bavail, bsize } = await statfs(this.#root);
    return { free: bavail * bsize, cluster: bsize };
  }

  async close(): Promise<void> {
    await this.#handle?.close();
  }
}

/** A file that was written and named, and is the drive's from then on, as far as the system can make sure of it. */
export async function writeNamed(file: string, fill: (handle: FileHandle) => Promise<void>): Promise<void> {
  await writePart(file, fill);
  await namePart(file);
}

/** `.part` → sync. */
export async function writePart(file: string, fill: (handle: FileHandle) => Promise<void>): Promise<void> {
  const handle = await openPart(file);
  try {
    await fill(handle);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A fresh `.part`; whoever asked for it syncs and closes it. */
export async function openPart(file: string): Promise<FileHandle> {
  const fresh = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW;
  try {
    return await open(file + partSuffix, fresh, fileMode);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    // What a run that was cut off left there.
    await rm(file + partSuffix, { force: true });
    return open(file + partSuffix, fresh, fileMode);
  }
}

/** rename → sync again: on FAT a name that was not flushed is gone when the drive is pulled. */
export async function namePart(file: string): Promise<void> {
  await nameParts([file]);
}

/** From so many files on one sync of all the drive, by another program, takes less than theirs. */
const worthOne = 8;

/** The same for many: side by side, one flush of the drive does for several. @param folders to be synced with those of the files */
export async function nameParts(files: readonly string[], folders: Iterable<string> = []): Promise<void> {
  await sideBySide(files, fileThreads, (file) => rename(file + partSuffix, file));
  const [first] = files;
  if (first !== undefined && files.length >= worthOne && (await syncDrive(path.dirname(first)))) return;
  if (!(await keepsNamesByFolder(first))) await sideBySide(files, fileThreads, syncFile);
  const around = new Set([...folders, ...files.map((file) => path.dirname(file))]);
  await sideBySide(around, fileThreads, syncFolder);
}

/** statfs(2) types of ext2 to 4 and xfs: there the name is the folder's, and its sync is enough. */
const namesByFolder = new Set([0xef53, 0x58_46_53_42]);

async function keepsNamesByFolder(file: string | undefined): Promise<boolean> {
  if (process.platform !== 'linux' || file === undefined) return false;
  return namesByFolder.has((await statfs(file)).type);
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Some systems, and some file systems, cannot; they order names by themselves. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, O_RDONLY | O_DIRECTORY);
  try {
    await handle.sync();
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'ENOSYS'].includes(codeOf(error))) throw error;
  } finally {
    await handle.close();
  }
}

/** One that is there already is taken, but never somebody's link. */
export async function makeFolder(folder: string): Promise<void> {
  if (await makeUnsyncedFolder(folder)) await syncFolder(path.dirname(folder));
}

/** @returns whether it was not there: the folder around it is then to be synced */
export async function makeUnsyncedFolder(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { mode: folderMode });
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST' || !(await lstat(folder)).isDirectory()) throw error;
    return false;
  }
}

/** Bytes; undefined when there is no such file, or it is something else. */
export async function lengthOf(file: string): Promise<number | undefined> {
  const found = await lstat(file).catch(noneIfMissing);
  return found?.isFile() === true ? found.size : undefined;
}

/** @param most a file that is longer is none of ours */
export async function textOf(file: string, most: number): Promise<string | undefined> {
  const length = await lengthOf(file);
  if (length === undefined || length > most) return undefined;
  return readFile(file, 'utf8').catch(noneIfMissing);
}

function noneIfMissing(error: unknown): undefined {
  if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
  throw error;
}

/** What a failure on the drive means by itself; {@link Drive.fault} looks at the drive, too. What the system did not say is a bug, and stays what it is. */
export function driveFault(error: unknown, begun: boolean): unknown {
  const code = codeOf(error);
  if (error instanceof CodedError || !/^E[A-Z0-9]+$/u.test(code)) return error;
  const detail = `the system said ${code}`;
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code))
    return new CodedError('copy-no-room', detail, { cause: error });
  if (!begun && ['EACCES', 'EPERM', 'EROFS'].includes(code))
    return new CodedError('not-writable', detail, { cause: error });
  if (code === 'EROFS') return new CodedError('copy-locked', detail, { cause: error });
  return new CodedError('copy-interrupted', detail, { cause: error });
}

/** What a failure of a drive means for a check, which wrote nothing there. @param meant as {@link Drive.fault} has it */
export function checkFault(meant: unknown): unknown {
  if (!(meant instanceof CodedError) || !ofAGoneDrive.has(meant.code)) return meant;
  return new CodedError('check-interrupted', meant.message, { cause: meant });
}
