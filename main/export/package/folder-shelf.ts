import { lstat, rename, rm } from 'node:fs/promises';
import type { ListedFile } from '../../core/copy.ts';
import { makeFolder, partSuffix, syncFolder, type Drive } from '../drive.ts';
import { DriveFolder, type Body } from '../drive-folder.ts';
import { ManyFiles } from '../many-files.ts';
import type { Shelf, Shelved, ShelfOptions } from './shelf.ts';

/** A package as a plain folder. It is `Name.part` until every byte of it was read back. */
export class FolderShelf implements Shelf {
  readonly #folder: DriveFolder;
  readonly #many: ManyFiles;
  readonly #name: string;
  readonly #listed: ListedFile[] = [];
  #partial = 0;

  private constructor(drive: Drive, name: string, options: ShelfOptions) {
    this.#name = name;
    this.#folder = new DriveFolder(drive, name + partSuffix, options.goOn);
    this.#many = new ManyFiles(this.#folder, () => Promise.resolve());
  }

  /** @throws CodedError `not-writable`… as the system says */
  static async make(drive: Drive, base: string, options: ShelfOptions): Promise<FolderShelf> {
    const name = await freeName(drive, base, ['', partSuffix]);
    const shelf = new FolderShelf(drive, name, options);
    await shelf.#folder.step();
    await makeFolder(shelf.#folder.at());
    return shelf;
  }

  get written(): { files: number; bytes: number } {
    const bytes = this.#listed.reduce((sum, file) => sum + file.bytes, this.#partial);
    return { files: this.#listed.length, bytes };
  }

  async put(name: string, body: Body, onPart: (bytes: number) => void): Promise<ListedFile> {
    const listed = await this.#many.write(name, body, (bytes) => {
      this.#partial += bytes;
      onPart(bytes);
    });
    this.#partial = 0;
    this.#listed.push(listed);
    return listed;
  }

  async finish(onPart: (bytes: number) => void): Promise<Shelved> {
    await this.#many.end();
    for (const listed of this.#listed) {
      await this.#folder.mustRead(listed, onPart);
    }
    await this.#folder.step();
    const { drive } = this.#folder;
    await rename(this.#folder.at(), drive.at(this.#name));
    await syncFolder(drive.at(this.#name));
    await syncFolder(drive.at());
    await drive.mustBeThere();
    const bytes = this.#listed.reduce((sum, file) => sum + file.bytes, 0);
    const [first] = this.#listed;
    if (first === undefined) throw new TypeError('a package of nothing');
    return { files: [{ ...first, name: this.#name, bytes }], readBack: this.#folder.readBack };
  }

  async abandon(): Promise<void> {
    await this.#many.leave();
    const { drive } = this.#folder;
    const isThere = await drive.mustBeThere().then(
      () => true,
      () => false,
    );
    if (isThere) await rm(this.#folder.at(), { recursive: true, force: true }).catch(() => undefined);
  }
}

/**
 * The first of `base`, `base-2`, `base-3`… under which nothing lies.
 *
 * @param endings of every name that it would take
 */
export async function freeName(drive: Drive, base: string, endings: readonly string[]): Promise<string> {
  for (let number = 1; ; number++) {
    const name = `${base}${number === 1 ? '' : `-${number}`}`;
    const taken = await Promise.all(endings.map((ending) => isTaken(drive.at(name + ending))));
    if (!taken.includes(true)) return name;
  }
}

async function isTaken(place: string): Promise<boolean> {
  try {
    await lstat(place);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
