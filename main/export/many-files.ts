import type { ListedFile } from '../core/copy.ts';
import type { Body, DriveFolder } from './drive-folder.ts';
import { sideBySide } from './side-by-side.ts';

/**
 * As much is written before it is named, to begin with. How much it is later goes by the drive: naming costs it the same for one file
 * as for many, and what was not named yet is written again after a pull.
 */
const leastBytes = 8 * 2 ** 20;
const leastFiles = 64;
const mostLots = 32;
/** Milliseconds from the first byte of a lot to its names. */
const shortLot = 1000;
const longLot = 4000;
/** Files that are written at once: while one is opened or named, another is read. */
const mostWritten = 3;
/** Files that are on their way to the drive at once. Each holds one of the threads that Node has for files. */
const mostSyncs = 12;

interface Unnamed {
  readonly listed: ListedFile;
  readonly synced: Promise<void>;
}

/**
 * Many files of one folder, each `.part` → sync → rename → sync, but several side by side: the drive takes some in while the next
 * is read, and flushes once for many. A file by itself would wait four times for the drive.
 */
export class ManyFiles {
  readonly #folder: DriveFolder;
  readonly #onNamed: (files: readonly ListedFile[]) => Promise<void>;
  readonly #syncing = new Set<Promise<void>>();
  #unnamed: Unnamed[] = [];
  #bytes = 0;
  #begun = 0;
  /** How many times the least is one lot. */
  #lots = 1;
  /** The lot before, on its way to its names. It never rejects by itself: `#fault` is asked. */
  #naming: Promise<void> = Promise.resolve();
  #fault: { readonly error: unknown } | undefined;

  /** @param onNamed is told of files once they are the drive's, in their order */
  constructor(folder: DriveFolder, onNamed: (files: readonly ListedFile[]) => Promise<void>) {
    this.#folder = folder;
    this.#onNamed = onNamed;
  }

  /**
   * Writes them all and waits until each has its name.
   *
   * @throws what the first failure was. What is whole has its name then, if the drive still took it, and nothing is under way
   */
  async writeAll<File>(files: Iterable<File>, write: (file: File) => Promise<void>): Promise<void> {
    try {
      await sideBySide(files, mostWritten, write);
      await this.end();
    } catch (error) {
      await this.leave();
      throw error;
    }
  }

  /** Waits until each file has its name. @throws what the first failure was */
  async end(): Promise<void> {
    await this.#nameLot();
    await this.#naming;
    this.#mustBeWell();
  }

  /** For {@link writeAll}, or by itself, one after the other, with {@link end} or {@link leave} after the last. @param onPart bytes more */
  async write(name: string, body: Body, onPart: (bytes: number) => void): Promise<ListedFile> {
    if (this.#bytes === 0) this.#begun = performance.now();
    const { listed, handle } = await this.#folder.unsynced(name, body, onPart);
    while (this.#syncing.size >= mostSyncs) await Promise.race(this.#syncing);
    this.#unnamed.push({ listed, synced: this.#track(syncAndClose(handle)) });
    this.#bytes += listed.bytes;
    const isFull = this.#bytes >= leastBytes * this.#lots || this.#unnamed.length >= leastFiles * this.#lots;
    if (isFull) await this.#nameLot();
    return listed;
  }

  /** After a failure: names what is whole, if the drive still takes it, until nothing is under way. Throws nothing. */
  async leave(): Promise<void> {
    await this.#naming;
    const whole: Unnamed[] = [];
    for (const file of this.#unnamed) {
      const isWhole = await file.synced.then(
        () => true,
        () => false,
      );
      if (isWhole) whole.push(file);
    }
    this.#unnamed = [];
    if (whole.length > 0 && this.#fault === undefined) await this.#name(whole).catch(() => undefined);
  }

  #track(synced: Promise<void>): Promise<void> {
    // What it fails with is asked for with its lot; until then nobody listens, which Node would take for a bug.
    const settled = synced.catch(() => undefined).then(() => void this.#syncing.delete(settled));
    this.#syncing.add(settled);
    return synced;
  }

  /** Lets the lot before come to its end, so that no more than two are under way. */
  async #nameLot(): Promise<void> {
    const [lot, begun, before] = [this.#unnamed, this.#begun, this.#naming];
    [this.#unnamed, this.#bytes] = [[], 0];
    this.#naming = this.#nameAfter(before, lot, begun);
    await before;
    this.#mustBeWell();
  }

  async #nameAfter(before: Promise<void>, lot: readonly Unnamed[], begun: number): Promise<void> {
    await before;
    if (lot.length === 0 || this.#fault !== undefined) return;
    try {
      await this.#name(lot);
    } catch (error) {
      this.#fault = { error };
      return;
    }
    const took = performance.now() - begun;
    if (took < shortLot) this.#lots = Math.min(mostLots, this.#lots * 2);
    if (took > longLot) this.#lots = Math.max(1, this.#lots / 2);
  }

  async #name(lot: readonly Unnamed[]): Promise<void> {
    await Promise.all(lot.map(({ synced }) => synced));
    await this.#folder.giveNames(lot.map(({ listed }) => listed.name));
    await this.#onNamed(lot.map(({ listed }) => listed));
  }

  #mustBeWell(): void {
    if (this.#fault !== undefined) throw this.#fault.error;
  }
}

async function syncAndClose(handle: { sync(): Promise<void>; close(): Promise<void> }): Promise<void> {
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
