import { createHash } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { configure, ZipWriter } from '@zip.js/zip.js';
import { CodedError } from '../../../preload/errors.ts';
import { asSha256Hex } from '../../core/brands.ts';
import type { ListedFile } from '../../core/copy.ts';
import { partSuffix, type Drive } from '../drive.ts';
import { DriveFolder, type Body } from '../drive-folder.ts';
import { freeName } from './folder-shelf.ts';
import { lockedZip } from './locked-zip.ts';
import type { Shelf, Shelved, ShelfOptions } from './shelf.ts';
import { cut, partName } from './split.ts';

/** What goes through the zip at once. Larger pieces cost memory, smaller ones time. */
const chunkBytes = 256 * 1024;
/** Nothing leaves this process before it is locked up. */
configure({ useWebWorkers: false, chunkSize: chunkBytes });

/** A zip shows the names of what is in it, encrypted or not: so there is one name, and everything else is inside of it. */
const innerName = 'package.zip';
/** What is in a package is mostly compressed already. */
const asItIs = {
  level: 0,
  zip64: true,
  keepOrder: true,
  bufferedWrite: false,
  dataDescriptor: true,
} as const;
const fromSign = 0x20;
const toSign = 0x7e;

/**
 * Whether a password opens a zip on every computer: programs disagree about how other letters become bytes.
 *
 * @param password as typed
 */
export function isPlainPassword(password: Uint8Array): boolean {
  return password.every((byte) => byte >= fromSign && byte <= toSign);
}

/** A package as one file that opens with a password, or several where it is larger than a drive takes (`.zip.001`…). */
export class ZipShelf implements Shelf {
  readonly #folder: DriveFolder;
  readonly #base: string;
  readonly #goOn: () => Promise<void>;
  readonly #inner: ZipWriter<unknown>;
  readonly #writing: Promise<void>;
  readonly #stop = new AbortController();
  readonly #volumes: ListedFile[] = [];
  #bytes = 0;
  #files = 0;

  private constructor(drive: Drive, base: string, options: ShelfOptions, password: Uint8Array) {
    this.#base = base;
    this.#goOn = options.goOn;
    this.#folder = new DriveFolder(drive, '.', options.goOn);
    const { signal } = this.#stop;
    const pipe = stoppablePipe(signal);
    this.#inner = new ZipWriter(pipe.writable, { ...asItIs, signal });
    this.#writing = this.#writeVolumes(lockedZip(innerName, pipe.readable, password), options.largestFile);
    // It is waited for further down, by whoever notices first that it failed.
    this.#writing.catch(() => undefined);
  }

  /** @param password printable ASCII; the caller wipes it */
  static async make(
    drive: Drive,
    base: string,
    options: ShelfOptions,
    password: Uint8Array,
  ): Promise<ZipShelf> {
    const endings = ['.zip', '.zip.001'].flatMap((ending) => [ending, ending + partSuffix]);
    return new ZipShelf(drive, await freeName(drive, base, endings), options, password);
  }

  get written(): { files: number; bytes: number } {
    return { files: this.#files, bytes: this.#bytes };
  }

  async put(name: string, body: Body, onPart: (bytes: number) => void): Promise<ListedFile> {
    await this.#folder.step();
    const hash = createHash('sha256');
    let bytes = 0;
    let failed: { readonly error: unknown } | undefined;
    const goOn = this.#goOn;
    async function* hashed(): AsyncGenerator<Uint8Array> {
      try {
        for await (const part of body) {
          await goOn();
          hash.update(part);
          bytes += part.length;
          onPart(part.length);
          // The streams keep a part while the next one is read; the body's memory is used again by then.
          for (let at = 0; at < part.length; at += chunkBytes)
            yield new Uint8Array(part.subarray(at, at + chunkBytes));
        }
      } catch (error) {
        failed = { error };
        throw error;
      }
    }
    try {
      const adding = this.#inner.add(`${this.#base}/${name}`, streamOf(hashed()));
      await Promise.race([adding, this.#failing()]);
    } catch (error) {
      throw failed === undefined ? error : failed.error;
    }
    this.#files++;
    return { name, bytes, sha256: asSha256Hex(hash.digest('hex')) };
  }

  async finish(onPart: (bytes: number) => void): Promise<Shelved> {
    await Promise.race([this.#inner.close(), this.#failing()]);
    await this.#writing;
    const [only, ...more] = this.#volumes;
    if (only !== undefined && more.length === 0) {
      const name = `${this.#base}.zip`;
      await rename(this.#folder.at(only.name + partSuffix), this.#folder.at(name + partSuffix));
      this.#volumes[0] = { ...only, name };
    }
    for (const listed of this.#volumes) {
      await this.#folder.mustReadPart(listed, onPart);
    }
    for (const { name } of this.#volumes) {
      await this.#folder.step();
      await this.#folder.giveName(name);
    }
    await this.#folder.drive.mustBeThere();
    return { files: this.#volumes, readBack: this.#folder.readBack };
  }

  async abandon(): Promise<void> {
    this.#stop.abort();
    await Promise.allSettled([this.#writing]);
    const names = [`${this.#base}.zip`, ...this.#volumes.map(({ name }) => name)];
    names.push(partName(`${this.#base}.zip`, this.#volumes.length + 1));
    const isThere = await this.#folder.drive.mustBeThere().then(
      () => true,
      () => false,
    );
    if (!isThere) return;
    for (const name of names.flatMap((own) => [own, own + partSuffix])) {
      await rm(this.#folder.at(name), { force: true }).catch(() => undefined);
    }
  }

  /** Never fulfilled: it is what ends the waiting for a stream whose other end is gone. */
  async #failing(): Promise<never> {
    await this.#writing;
    return new Promise<never>(() => undefined);
  }

  async #writeVolumes(zip: Body, largestFile: number): Promise<void> {
    for await (const body of cut(zip, largestFile)) {
      const name = partName(`${this.#base}.zip`, this.#volumes.length + 1);
      this.#volumes.push(await this.#folder.part(name, body, (bytes) => (this.#bytes += bytes)));
    }
  }
}

/** A pipe whose two ends both fail as soon as it is stopped. */
function stoppablePipe(signal: AbortSignal): TransformStream<Uint8Array, Uint8Array> {
  return new TransformStream({
    start: (controller) => {
      signal.addEventListener('abort', () => controller.error(new CodedError('cancelled')), { once: true });
    },
  });
}

function streamOf(body: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await body.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      cancel: async () => {
        await body.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
