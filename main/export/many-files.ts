import type { FileHandle } from 'node:fs/promises';
import type { ListedFile } from '../core/copy.ts';
import type { Body, DriveFolder } from './drive-folder.ts';

/** As much is written before it is named: what a pulled drive may have to be given again. */
const mostBytes = 8 * 2 ** 20;
const mostFiles = 64;

interface Unnamed {
  readonly listed: ListedFile;
  readonly synced: Promise<void>;
}

/**
 * Many files of one folder, each `.part` → sync → rename → sync, but several side by side: the drive takes one lot in while the next
 * is read, and flushes once for many. A file by itself would wait four times for the drive.
 */
export class ManyFiles {
  readonly #folder: DriveFolder;
  readonly #onNamed: (files: readonly ListedFile[]) => Promise<void>;
  #unnamed: Unnamed[] = [];
  #bytes = 0;
  /** The lot before, on its way to its names. It never rejects by itself: `#fault` is asked. */
  #naming: Promise<void> = Promise.resolve();
  #fault: { readonly error: unknown } | undefined;

  /** @param onNamed is told of files once they are the drive's, in their order */
  constructor(folder: DriveFolder, onNamed: (files: readonly ListedFile[]) => Promise<void>) {
    this.#folder = folder;
    this.#onNamed = onNamed;
  }

  /** @param onPart bytes more */
  async write(name: string, body: Body, onPart: (bytes: number) => void): Promise<ListedFile> {
    const { listed, handle } = await this.#folder.unsynced(name, body, onPart);
    const synced = syncAndClose(handle);
    // Waited for later; until then nobody listens, which Node would take for a bug.
    synced.catch(() => undefined);
    this.#unnamed.push({ listed, synced });
    this.#bytes += listed.bytes;
    if (this.#bytes >= mostBytes || this.#unnamed.length >= mostFiles) await this.#nameLot();
    return listed;
  }

  /** Waits until every file has its name. */
  async end(): Promise<void> {
    await this.#nameLot();
    await this.#naming;
    this.#mustBeWell();
  }

  /** After a failure, or when it was stopped: what is whole gets its name, if the drive still takes it. Then nothing is under way. */
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

  /** Lets the lot before come to its end, so that no more than two are under way. */
  async #nameLot(): Promise<void> {
    const lot = this.#unnamed;
    [this.#unnamed, this.#bytes] = [[], 0];
    await this.#naming;
    this.#mustBeWell();
    if (lot.length > 0)
      this.#naming = this.#name(lot).catch((error: unknown) => void (this.#fault = { error }));
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

async function syncAndClose(handle: FileHandle): Promise<void> {
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
