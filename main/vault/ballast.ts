import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  writeSync,
} from 'node:fs';
import sodium from 'sodium-native';
import { fileMode } from './files.ts';
import type { Secret } from './secret.ts';

/** Room for a commit, its journal and a checkpoint on a disk that has none left. */
export const ballastBytes = 4 * 2 ** 20;
/** So much must be free before the ballast is put back: it must not be what fills the disk. */
const comfortable = 8 * ballastBytes;

/**
 * A file that is given up when the disk is full, because then even an entry that says "could not save" needs room.
 * Its content is random but known, so that it cannot be stored as a hole and can be checked.
 */
export class Ballast {
  readonly #file: string;
  readonly #seed: Secret;

  constructor(file: string, seed: Secret) {
    this.#file = file;
    this.#seed = seed;
  }

  /** @returns whether there was any to give up */
  release(): boolean {
    const there = this.#length() !== undefined;
    rmSync(this.#file, { force: true });
    return there;
  }

  /** Puts it there if it is missing or cut short and there is room. Never fails: it is a reserve, not evidence. */
  restore(): void {
    try {
      if (this.#length() === ballastBytes || !this.#isComfortable()) return;
      rmSync(this.#file, { force: true });
      this.write();
    } catch {
      this.#removeQuietly();
    }
  }

  write(): void {
    const handle = openSync(this.#file, 'wx', fileMode);
    try {
      const content = this.#content();
      for (let written = 0; written < content.length;) written += writeSync(handle, content, written);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  }

  /** @returns false when its bytes changed, which a failing disk does */
  isSound(): boolean {
    if (this.#length() === undefined) return true;
    try {
      return readFileSync(this.#file).equals(this.#content());
    } catch {
      return false;
    }
  }

  #content(): Buffer {
    const content = Buffer.allocUnsafeSlow(ballastBytes);
    sodium.randombytes_buf_deterministic(content, this.#seed.bytes);
    return content;
  }

  #length(): number | undefined {
    return statSync(this.#file, { throwIfNoEntry: false })?.size;
  }

  #isComfortable(): boolean {
    const { bavail, bsize } = statfsSync(this.#file.slice(0, -'ballast'.length));
    return bavail * bsize > comfortable;
  }

  #removeQuietly(): void {
    try {
      rmSync(this.#file, { force: true });
    } catch {
      // A disk that refuses even this will say so where it matters.
    }
  }
}
