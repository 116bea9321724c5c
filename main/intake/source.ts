import { constants, open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { CodedError, type ErrorCode } from '../../preload/errors.ts';
import { utcInstant, type UtcInstant } from '../core/brands.ts';

/** How a file came to us. Each ends in the manifest. */
export type BroughtBy = 'file' | 'folder' | 'clipboard' | 'screen';

/** What the file system says of a file: when it was changed and made there. Moving and copying a file change both. */
export interface FileTimes {
  readonly modified: UtcInstant | null;
  readonly created: UtcInstant | null;
}

/** Bytes that a person brings, before they are sealed: a file on the disk, or what another program left in memory. */
export interface Source {
  /** As it is called there; may be hostile or empty. */
  readonly name: string;
  /** In the folder that was chosen, with slashes; null when it was not part of a folder. */
  readonly pathInFolder: string | null;
  readonly by: BroughtBy;
  readonly size: number;
  readonly times: FileTimes;
  /**
   * Fewer bytes only at the end.
   *
   * @param into memory to be used again, for whoever reads a large file part by part
   * @throws CodedError `read-failed`
   */
  read(offset: number, length: number, into?: Buffer): Promise<Uint8Array>;
  /** Whether it is still what it was when it was opened. */
  isUnchanged(): Promise<boolean>;
  close(): Promise<void>;
}

interface Stat {
  readonly size: number;
  readonly mtimeMs: number;
}

/**
 * @param path absolute; a link is followed, since the person chose it
 * @throws CodedError `file-not-found`, `not-a-file`, `read-failed`
 */
export async function openFileSource(path: string, pathInFolder: string | null = null): Promise<Source> {
  const file = await openFile(path);
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new CodedError('not-a-file');
    return fileSource(file, stat, basename(path), pathInFolder, {
      modified: instantOf(stat.mtimeMs),
      created: instantOf(stat.birthtimeMs),
    });
  } catch (error) {
    await file.close();
    throw error;
  }
}

function fileSource(
  file: FileHandle,
  before: Stat,
  name: string,
  pathInFolder: string | null,
  times: FileTimes,
): Source {
  return {
    name,
    pathInFolder,
    by: pathInFolder === null ? 'file' : 'folder',
    size: before.size,
    times,
    read: async (offset, length, into) => {
      const wanted = Math.max(0, Math.min(length, before.size - offset));
      const part = into?.subarray(0, wanted) ?? Buffer.allocUnsafeSlow(wanted);
      let done = 0;
      while (done < part.length) {
        const { bytesRead } = await file.read(part, done, part.length - done, offset + done).catch(() => {
          throw new CodedError('read-failed');
        });
        if (bytesRead === 0) break;
        done += bytesRead;
      }
      return part.subarray(0, done);
    },
    isUnchanged: async () => {
      const after = await file.stat();
      return after.size === before.size && after.mtimeMs === before.mtimeMs;
    },
    close: () => file.close(),
  };
}

/** @param bytes the caller's, and wiped by it afterwards */
export function memorySource(name: string, bytes: Uint8Array, by: 'clipboard' | 'screen'): Source {
  return {
    name,
    pathInFolder: null,
    by,
    size: bytes.length,
    times: { modified: null, created: null },
    read: (offset, length) => Promise.resolve(bytes.slice(offset, offset + length)),
    isUnchanged: () => Promise.resolve(true),
    close: () => Promise.resolve(),
  };
}

/** File systems without a time of making give 0, or the time of the last change of anything. */
function instantOf(milliseconds: number): UtcInstant | null {
  const whole = Math.floor(milliseconds);
  return whole > 0 && whole < 8.64e15 ? utcInstant(whole) : null;
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    // A pipe would make `open` wait for a writer, perhaps for ever; Windows has no such flag and no such pipes.
    return await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw new CodedError(openFailures[(error as NodeJS.ErrnoException).code ?? ''] ?? 'read-failed');
  }
}

const openFailures: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'file-not-found',
  EISDIR: 'not-a-file',
  ENXIO: 'not-a-file',
};
