import { createHash } from 'node:crypto';
import { rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CodedError } from '../../preload/errors.ts';
import { asSha256Hex } from '../core/brands.ts';
import type { ListedFile, ReadBack } from '../core/copy.ts';
import {
  driveFault,
  makeUnsyncedFolder,
  namePart,
  nameParts,
  openPart,
  partSuffix,
  syncFolder,
  writePart,
  type Drive,
} from './drive.ts';
import { BackReader, type HashedBack } from './read-back.ts';

/** A file to be written, part by part; a part is only good until the next one is asked for. */
export type Body = AsyncIterable<Uint8Array>;

/** Pauses before a file that did not read back right is looked at again. Milliseconds. */
const secondLooks = [300, 1200];

/** One folder on a drive, whose files are written, named and read back. Before each file the drive must still be there. */
export class DriveFolder {
  readonly drive: Drive;
  /** In the drive's folder, with slashes; `.` is that folder itself. */
  readonly name: string;
  readonly #goOn: () => Promise<void>;
  readonly #reader = new BackReader();
  /** What makes each folder, so that of two files in a new one none is named before it is known to be new. */
  readonly #folders = new Map<string, Promise<void>>();
  /** Folders in which a new one was made: synced with the names of the files in it. */
  readonly #fresh = new Set<string>();
  #allFromDrive = true;
  /** Files may be read back side by side, and each asks for itself. */
  #probes = 0;

  /** @param goOn waits while the person paused it; throws when they stopped it. Asked before each part. */
  constructor(drive: Drive, name: string, goOn: () => Promise<void>) {
    this.drive = drive;
    this.name = name;
    this.#goOn = goOn;
  }

  /** Of everything that was read back so far. */
  get readBack(): ReadBack {
    return this.#allFromDrive ? 'from-drive' : 'perhaps-from-memory';
  }

  at(...names: readonly string[]): string {
    return this.drive.at(this.name, ...names);
  }

  /** @throws CodedError `copy-interrupted`, and what `goOn` throws */
  async step(): Promise<void> {
    await this.#goOn();
    await this.drive.mustBeThere();
  }

  /** `.part` → sync. It has no name yet. @param onPart bytes more */
  async part(name: string, body: Body, onPart: (bytes: number) => void): Promise<ListedFile> {
    const { listed, handle } = await this.unsynced(name, body, onPart);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    for (const folder of this.#takeFresh()) await syncFolder(folder);
    return listed;
  }

  /** A `.part` that the drive need not have yet: whoever asked syncs and closes it. */
  async unsynced(
    name: string,
    body: Body,
    onPart: (bytes: number) => void,
  ): Promise<{ readonly listed: ListedFile; readonly handle: FileHandle }> {
    await this.step();
    await this.#makeFolders(name);
    const hash = createHash('sha256');
    let bytes = 0;
    const handle = await openPart(this.at(name));
    try {
      for await (const part of body) {
        await this.#goOn();
        const written = writeAll(handle, part);
        // Hashed while it is written; a fault of the writing is heard in the next line.
        hash.update(part);
        await written;
        bytes += part.length;
        onPart(part.length);
      }
    } catch (error) {
      await handle.close();
      throw error;
    }
    return { listed: { name, bytes, sha256: asSha256Hex(hash.digest('hex')) }, handle };
  }

  /** Gives what {@link part} wrote its name. */
  async giveName(name: string): Promise<void> {
    await namePart(this.at(name));
  }

  /** The same for many. */
  async giveNames(names: readonly string[]): Promise<void> {
    await nameParts(
      names.map((name) => this.at(name)),
      this.#takeFresh(),
    );
  }

  /** As {@link mustRead}, for what {@link part} wrote and that has no name yet. */
  mustReadPart(listed: ListedFile, onPart?: (bytes: number) => void): Promise<void> {
    return this.mustRead({ ...listed, name: listed.name + partSuffix }, onPart);
  }

  /** Whether the file reads back as it was written, at one look. A file that cannot be read does not. */
  async reads(listed: ListedFile, onPart?: (bytes: number) => void): Promise<boolean> {
    return (await this.#look(listed, onPart)) === 'right';
  }

  /**
   * That a file reads back as it was written. A drive that is being pulled fails, or gives something else, some time before the system
   * says that it is gone: so the drive is only blamed when it still takes something in and keeps it, and the file is still not right.
   *
   * @throws CodedError `copy-not-equal` when it reads otherwise, `copy-unread` when it cannot be read; `copy-interrupted`, and what
   *   the system says, of a drive that is not there or takes nothing any more
   */
  async mustRead(listed: ListedFile, onPart?: (bytes: number) => void): Promise<void> {
    let found = await this.#look(listed, onPart);
    for (const pause of secondLooks) {
      if (found === 'right') return;
      await wait(pause);
      await this.#mustTake();
      found = await this.#look(listed);
    }
    if (found === 'right') return;
    await this.#mustTake();
    throw new CodedError(found === 'unread' ? 'copy-unread' : 'copy-not-equal');
  }

  async #look(
    { name, bytes, sha256 }: ListedFile,
    onPart?: (bytes: number) => void,
  ): Promise<'right' | 'otherwise' | 'unread'> {
    await this.step();
    let found: 'otherwise' | 'unread' = 'otherwise';
    try {
      const back = await this.#reader.hash(this.at(name), async (part) => {
        onPart?.(part);
        await this.#goOn();
      });
      if (back.from !== 'from-drive') this.#allFromDrive = false;
      if (back.bytes === bytes && back.sha256 === sha256) return 'right';
    } catch (error) {
      if (error instanceof CodedError) throw error;
      found = 'unread';
    }
    // A drive that is gone is something else than a file that went bad.
    await this.drive.mustBeThere();
    return found;
  }

  /** Whether the drive still takes something in, past the system's memory. */
  async #mustTake(): Promise<void> {
    await this.step();
    const probe = this.at(`probe-${this.#probes++}`);
    try {
      await writePart(probe, (handle) => handle.writeFile('holdfast'));
    } catch (error) {
      // A full drive is there.
      const fault = driveFault(error, true);
      if (!(fault instanceof CodedError) || fault.code !== 'copy-no-room') throw error;
    } finally {
      await rm(probe + partSuffix, { force: true }).catch(() => undefined);
    }
    await this.drive.mustBeThere();
  }

  hash(name: string): Promise<HashedBack> {
    return this.#reader.hash(this.at(name));
  }

  async #makeFolders(name: string): Promise<void> {
    const above = name.split('/').slice(0, -1);
    for (const [index] of above.entries()) {
      const folder = above.slice(0, index + 1).join('/');
      const made = this.#folders.get(folder) ?? this.#makeOne(folder);
      this.#folders.set(folder, made);
      await made;
    }
  }

  async #makeOne(folder: string): Promise<void> {
    if (await makeUnsyncedFolder(this.at(folder))) this.#fresh.add(path.dirname(this.at(folder)));
  }

  #takeFresh(): readonly string[] {
    const fresh = [...this.#fresh];
    this.#fresh.clear();
    return fresh;
  }
}

async function writeAll(handle: FileHandle, part: Uint8Array): Promise<void> {
  for (let at = 0; at < part.length;) {
    const { bytesWritten } = await handle.write(part, at, part.length - at);
    at += bytesWritten;
  }
}
