import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

const cipher = 'aes-256-ctr';

/**
 * Room for bytes that are needed twice and are too many to hold, encrypted under a key that lives only here: should
 * the folder not be in memory, what lies there cannot be read by anybody.
 */
export class Scratch {
  length = 0;
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #key = randomBytes(32);
  readonly #iv = randomBytes(16);
  readonly #seal = createCipheriv(cipher, this.#key, this.#iv);

  private constructor(path: string, file: FileHandle) {
    this.#path = path;
    this.#file = file;
  }

  static async open(folder: string): Promise<Scratch> {
    const path = join(folder, `s-${randomBytes(8).toString('hex')}`);
    return new Scratch(path, await open(path, 'wx+', 0o600));
  }

  async write(bytes: Buffer): Promise<void> {
    const sealed = this.#seal.update(bytes);
    await this.#file.write(sealed, 0, sealed.length, this.length);
    this.length += sealed.length;
  }

  /** All that was written, from the start. */
  async *read(): AsyncGenerator<Buffer> {
    const unseal = createDecipheriv(cipher, this.#key, this.#iv);
    for (let at = 0; at < this.length;) {
      const { buffer, bytesRead } = await this.#file.read(Buffer.alloc(256 * 1024), 0, 256 * 1024, at);
      if (bytesRead === 0) throw new Error('the scratch file is shorter than it was');
      at += bytesRead;
      yield unseal.update(buffer.subarray(0, bytesRead));
    }
  }

  async remove(): Promise<void> {
    await this.#file.close();
    await rm(this.#path, { force: true });
    this.#key.fill(0);
  }
}
