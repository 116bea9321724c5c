import { createHash, randomBytes } from 'node:crypto';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CodedError } from '../../preload/errors.ts';
import { asSha256Hex, type Sha256Hex } from '../core/brands.ts';
import { claimName, codedWriting, exists, fileSha256, makeFolder, syncNamed } from './extract.ts';

/** A plain file that is written while it is made: it has no name of its own until it is whole and was read back. */
export class PlainPart {
  readonly #folder: string;
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #hash = createHash('sha256');
  #bytes = 0;

  private constructor(folder: string, path: string, file: FileHandle) {
    this.#folder = folder;
    this.#path = path;
    this.#file = file;
  }

  /** @throws CodedError `not-writable`, `disk-full`, `write-failed` */
  static async open(folder: string): Promise<PlainPart> {
    const root = resolve(folder);
    const path = join(root, `.${randomBytes(16).toString('hex')}.part`);
    try {
      await makeFolder(root);
      return new PlainPart(root, path, await open(path, 'wx', 0o600));
    } catch (error) {
      throw codedWriting(error);
    }
  }

  /** @throws CodedError `disk-full`, `write-failed` */
  readonly write = async (bytes: Uint8Array): Promise<void> => {
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
    try {
      await this.#file.writeFile(bytes);
    } catch (error) {
      throw codedWriting(error);
    }
  };

  /**
   * Flushes it, reads it back and gives it its name.
   *
   * @param name without a folder
   * @throws CodedError `place-not-empty`, `disk-full`, `write-failed`
   */
  async finish(name: string): Promise<{ path: string; name: string; bytes: number; sha256: Sha256Hex }> {
    const path = join(this.#folder, name);
    const sha256 = asSha256Hex(this.#hash.digest('hex'));
    try {
      await this.#file.sync();
      await this.#file.close();
      if ((await fileSha256(this.#path)) !== sha256)
        throw new CodedError('write-failed', 'read back otherwise');
      await claimName(this.#path, path);
      await rm(this.#path, { force: true });
      await syncNamed(path);
    } catch (error) {
      throw codedWriting(error);
    }
    return { path, name, bytes: this.#bytes, sha256 };
  }

  /** Takes away what there is of it. Nothing to do once it has its name. */
  async abandon(): Promise<void> {
    await this.#file.close().catch(() => undefined);
    await rm(this.#path, { force: true });
  }

  /** @throws CodedError `place-not-empty` when one of these names is taken */
  static async mustBeFree(folder: string, names: readonly string[]): Promise<void> {
    for (const name of names) {
      if (await exists(join(resolve(folder), name))) throw new CodedError('place-not-empty');
    }
  }
}
