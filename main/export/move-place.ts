import { createHash } from 'node:crypto';
import { lstat, open, rename } from 'node:fs/promises';
import { CodedError, type ErrorCode } from '../../preload/errors.ts';
import { asSha256Hex } from '../core/brands.ts';
import type { ListedFile, SealedFile } from '../core/copy.ts';
import type { MovePlace } from '../core/move.ts';
import { codeOf, Drive, makeUnsyncedFolder, syncFolder } from './drive.ts';
import { DriveFolder } from './drive-folder.ts';
import { fileSha256 } from './extract.ts';
import { ManyFiles } from './many-files.ts';
import { mostReadBack } from './read-back.ts';
import { removeBegun } from './remove-begun.ts';
import { partsOf, type Sealed } from './sealed-parts.ts';
import { sideBySide } from './side-by-side.ts';

/** What is said of a copy, of a vault that is moved. */
const ofMoving: Partial<Readonly<Record<ErrorCode, ErrorCode>>> = {
  'copy-no-room': 'no-room-there',
  'copy-interrupted': 'move-interrupted',
  'copy-unmounted': 'move-unmounted',
  'copy-locked': 'move-locked',
  'copy-not-equal': 'move-not-equal',
  'copy-unread': 'move-unread',
};
/** What the vault's own rooms say when they cannot write or read there. */
const ofVaults: Partial<Readonly<Record<ErrorCode, ErrorCode>>> = {
  'disk-full': 'copy-no-room',
  'write-failed': 'copy-interrupted',
  'read-failed': 'copy-interrupted',
  'not-writable': 'copy-interrupted',
};
/** Nothing that a drive could be the cause of. */
const ofThePerson: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['cancelled', 'busy', 'vault-locked']);

/** The same care as a copy has: still mounted before each file, read back past the cache, the drive blamed only when it is there. */
export async function openMovePlace(folder: string, name: string, goOn: () => void): Promise<MovePlace> {
  return new DrivePlace(await Drive.open(folder), name, goOn);
}

class DrivePlace implements MovePlace {
  readonly #drive: Drive;
  readonly #folder: DriveFolder;
  readonly #listed: ListedFile[] = [];
  #begun = false;
  #wasCutOff = false;

  constructor(drive: Drive, name: string, goOn: () => void) {
    this.#drive = drive;
    this.#folder = new DriveFolder(drive, name, () => Promise.resolve().then(goOn));
  }

  room(): Promise<number> {
    return this.#said(async () => (await this.#drive.room()).free);
  }

  begin(): Promise<void> {
    return this.#said(async () => {
      await this.#drive.mustBeThere();
      this.#wasCutOff = !(await makeUnsyncedFolder(this.#folder.at()));
      this.#begun = true;
      if (this.#wasCutOff) await removeBegun(this.#folder.at());
      await syncFolder(this.#drive.at());
    });
  }

  async fill(files: readonly SealedFile[], onPart: (bytes: number) => void): Promise<void> {
    await this.#said(async () => {
      const missing: SealedFile[] = [];
      for (const file of files) {
        const listed = await this.#whole(file);
        if (listed === undefined) missing.push(file);
        else this.#listed.push(listed);
        if (listed !== undefined) onPart(file.bytes);
      }
      const written: ListedFile[] = [];
      const many = new ManyFiles(this.#folder, () => Promise.resolve());
      await many.writeAll(missing, async (file) => {
        const listed = await many.write(file.name, partsOf(file), onPart);
        if (listed.bytes !== file.bytes)
          throw new CodedError('read-failed', 'a sealed file has another length');
        written.push(listed);
      });
      await sideBySide(written, mostReadBack, (listed) => this.#folder.mustRead(listed));
      this.#listed.push(...written);
    });
  }

  put(name: string, bytes: Uint8Array): Promise<void> {
    return this.#said(async () => {
      const file: Sealed = { name, bytes: bytes.length, content: bytes };
      const listed = await this.#folder.part(name, partsOf(file), () => undefined);
      await this.#folder.mustReadPart(listed);
      await this.#folder.giveName(name);
      this.#listed.push(listed);
    });
  }

  keep(name: string): Promise<void> {
    return this.#said(async () => {
      await this.#folder.step();
      const file = this.#folder.at(name);
      const handle = await open(file, 'r+');
      try {
        await handle.sync();
      } finally {
        await handle.close();
      }
      const { size: bytes } = await lstat(file);
      const listed = { name, bytes, sha256: asSha256Hex(await fileSha256(file)) };
      await this.#folder.mustRead(listed);
      await syncFolder(this.#folder.at());
      this.#listed.push(listed);
    });
  }

  /** As after a copy that was cut off: the drive's own lists of what is taken may have been wrong. */
  async lookOnceMore(): Promise<void> {
    if (!this.#wasCutOff) return;
    await this.#said(() => sideBySide(this.#listed, mostReadBack, (listed) => this.#folder.mustRead(listed)));
  }

  giveName(name: string): Promise<void> {
    return this.#said(async () => {
      await this.#folder.step();
      const target = this.#drive.at(name);
      const taken = await lstat(target).catch((error: unknown) => {
        if (codeOf(error) === 'ENOENT') return undefined;
        throw error;
      });
      if (taken !== undefined) throw new CodedError('vault-exists');
      await rename(this.#folder.at(), target);
      await syncFolder(this.#drive.at());
      await this.#drive.mustBeThere();
    });
  }

  there<T>(work: () => Promise<T>): Promise<T> {
    return this.#said(async () => {
      await this.#drive.mustBeThere();
      const done = await work().catch((error: unknown) => this.#otherwise(error));
      await this.#drive.mustBeThere();
      return done;
    });
  }

  mustStay(): Promise<void> {
    return this.#said(() => this.#drive.mustStay());
  }

  close(): Promise<void> {
    return this.#drive.close();
  }

  /** @returns undefined when it is not there as it is in the vault */
  async #whole(file: SealedFile): Promise<ListedFile | undefined> {
    await this.#folder.step();
    const found = await lstat(this.#folder.at(file.name)).catch(() => undefined);
    if (found?.isFile() !== true || found.size !== file.bytes) return undefined;
    const hash = createHash('sha256');
    for await (const part of partsOf(file)) hash.update(part);
    const { name, bytes } = file;
    const listed = { name, bytes, sha256: asSha256Hex(hash.digest('hex')) };
    return (await this.#folder.reads(listed)) ? listed : undefined;
  }

  /** What the vault's rooms say of a drive that is being pulled may be anything. @throws the drive's fault first, if it has one */
  async #otherwise(error: unknown): Promise<never> {
    if (!(error instanceof CodedError) || ofThePerson.has(error.code)) throw error;
    await this.#drive.mustStay();
    const code = ofVaults[error.code];
    throw code === undefined ? error : new CodedError(code, error.message, { cause: error });
  }

  /** @throws in the words of a move */
  async #said<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const meant = await this.#drive.fault(error, this.#begun);
      const code = meant instanceof CodedError ? ofMoving[meant.code] : undefined;
      if (!(meant instanceof CodedError) || code === undefined) throw meant;
      throw new CodedError(code, meant.message, { cause: error });
    }
  }
}
