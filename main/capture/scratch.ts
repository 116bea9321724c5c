import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { open, rm, statfs, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const cipher = 'aes-256-ctr';

/**
 * Room for bytes that are needed twice and are too many to hold, encrypted under a key that lives only here: should
 * the folder not be in memory, what lies there cannot be read by anybody.
 *
 * A place that is full costs only what would have been made from these bytes: writing never throws, reading does.
 */
export class Scratch {
  length = 0;
  readonly #path: string;
  readonly #file: FileHandle | undefined;
  #failed = false;
  readonly #key = randomBytes(32);
  readonly #iv = randomBytes(16);
  readonly #seal = createCipheriv(cipher, this.#key, this.#iv);

  private constructor(path: string, file: FileHandle | undefined) {
    this.#path = path;
    this.#file = file;
  }

  /** @param folder where it lies, unless there is little room and more elsewhere */
  static async open(folder: string): Promise<Scratch> {
    const path = join(await roomiest(folder), `s-${randomBytes(8).toString('hex')}`);
    const file = await open(path, 'wx+', 0o600).catch(() => undefined);
    // Without a name it is gone when this process is, however it ends. Windows keeps the name of an open file.
    if (process.platform !== 'win32') await rm(path, { force: true });
    return new Scratch(path, file);
  }

  async write(bytes: Buffer): Promise<void> {
    if (this.#failed || this.#file === undefined) return;
    const sealed = this.#seal.update(bytes);
    try {
      for (let done = 0; done < sealed.length;) {
        const { bytesWritten } = await this.#file.write(sealed, done, sealed.length - done, this.length);
        done += bytesWritten;
        this.length += bytesWritten;
      }
    } catch {
      this.#failed = true;
      // What lies there is of no use any more, and others need the room.
      await this.#file.truncate(0).catch(() => undefined);
    }
  }

  /** All that was written, from the start. */
  async *read(): AsyncGenerator<Buffer> {
    if (this.#failed || this.#file === undefined) throw new Error('there was no room for a second copy');
    const unseal = createDecipheriv(cipher, this.#key, this.#iv);
    for (let at = 0; at < this.length;) {
      const { buffer, bytesRead } = await this.#file.read(Buffer.alloc(256 * 1024), 0, 256 * 1024, at);
      if (bytesRead === 0) throw new Error('the scratch file is shorter than it was');
      at += bytesRead;
      yield unseal.update(buffer.subarray(0, bytesRead));
    }
  }

  async remove(): Promise<void> {
    await this.#file?.close();
    await rm(this.#path, { force: true });
    this.#key.fill(0);
  }
}

const enough = 512 * 1024 * 1024;

async function roomiest(folder: string): Promise<string> {
  let best = { place: folder, room: await roomIn(folder) };
  if (best.room >= enough || process.platform !== 'linux') return folder;
  for (const place of ['/dev/shm', tmpdir()]) {
    const room = await roomIn(place);
    if (room > best.room) best = { place, room };
  }
  return best.place;
}

async function roomIn(place: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(place);
    return bavail * bsize;
  } catch {
    return 0;
  }
}
