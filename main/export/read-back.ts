import { createHash } from 'node:crypto';
import { constants, readFileSync } from 'node:fs';
import { open, statfs, type FileHandle } from 'node:fs/promises';
import { asSha256Hex, type Sha256Hex } from '../core/brands.ts';
import type { ReadBack } from '../core/copy.ts';
import { readAhead } from './read-ahead.ts';

/** Of 64 KiB: two parts of 1 MiB, one of which is read while the other is hashed. */
const wasmPages = 32;

/**
 * File systems on which Linux hands an O_DIRECT read to the drive itself (statfs(2) types: ext2 to 4, vfat, exfat, xfs). A file
 * system in memory takes the flag too, and one of a program (FUSE) reads through that program's cache.
 */
const straightToDrive = new Set([0xef53, 0x4d44, 0x20_11_ba_b0, 0x58_46_53_42]);

export interface HashedBack {
  readonly sha256: Sha256Hex;
  readonly bytes: number;
  readonly from: ReadBack;
}

/** Files that are worth reading at once: one is opened and hashed while another is on its way. */
export const mostReadBack = 2;

/** Reads files as they are on the drive, where the system lets one; {@link mostReadBack} at once at most. */
export class BackReader {
  /** Used again, since each reserves gigabytes of addresses. */
  readonly #spare: Buffer[] = [];
  /** Of all that is read at this time. */
  #reading = 0;
  #fetchedBefore = 0;
  #read = 0;

  /**
   * The hash of a file. `from-drive` only when the kernel counted as many bytes as fetched from storage as were read; of files that
   * are read at once the last one tells of all. A drive's own electronics may still have a memory.
   *
   * @param onPart how many bytes more were read; awaited, and what it throws ends the reading
   */
  async hash(file: string, onPart?: (bytes: number) => Promise<void>): Promise<HashedBack> {
    const direct = await this.#direct(file, onPart);
    if (direct !== undefined) return direct;
    const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW);
    return { ...(await this.#parts(handle, onPart)), from: 'perhaps-from-memory' };
  }

  /** @returns undefined when the system does not read past its memory here */
  async #direct(file: string, onPart?: (bytes: number) => Promise<void>): Promise<HashedBack | undefined> {
    if (process.platform !== 'linux' || !straightToDrive.has((await statfs(file)).type)) return undefined;
    const before = fetchedBytes();
    if (before === undefined) return undefined;
    if (this.#reading === 0) [this.#fetchedBefore, this.#read] = [before, 0];
    this.#reading++;
    try {
      const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_DIRECT);
      const read = await this.#parts(handle, async (bytes) => {
        this.#read += bytes;
        await onPart?.(bytes);
      });
      const fetched = (fetchedBytes() ?? 0) - this.#fetchedBefore;
      return { ...read, from: fetched >= this.#read ? 'from-drive' : 'perhaps-from-memory' };
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EINVAL') return undefined;
      throw error;
    } finally {
      this.#reading--;
    }
  }

  async #parts(
    handle: FileHandle,
    onPart?: (bytes: number) => Promise<void>,
  ): Promise<{ sha256: Sha256Hex; bytes: number }> {
    const pages = this.#spare.pop() ?? wholePages();
    const hash = createHash('sha256');
    let bytes = 0;
    try {
      for await (const part of readAhead(handle, pages)) {
        hash.update(part);
        bytes += part.length;
        await onPart?.(part.length);
      }
      return { sha256: asSha256Hex(hash.digest('hex')), bytes };
    } finally {
      await handle.close();
      this.#spare.push(pages);
    }
  }
}

/** O_DIRECT wants memory that begins on a page; ordinary buffers seldom do. */
function wholePages(): Buffer {
  return Buffer.from(new WebAssembly.Memory({ initial: wasmPages, maximum: wasmPages }).buffer);
}

/** What this process had the storage fetch so far (proc(5), `read_bytes`); what comes from memory is not counted. */
function fetchedBytes(): number | undefined {
  const text = procText('/proc/self/io');
  const found = /^read_bytes: (?<bytes>\d+)$/mu.exec(text)?.groups?.['bytes'];
  return found === undefined ? undefined : Number(found);
}

/** At once: the kernel makes it up in memory, and this is asked twice for each file. */
function procText(name: string): string {
  try {
    return readFileSync(name, 'utf8');
  } catch {
    return '';
  }
}
