import sodium from 'sodium-native';
import { CodedError } from '../../preload/errors.ts';

/** Of the systems that Holdfast runs on (Apple silicon); room on both sides that is never touched costs no memory. */
const largestPage = 16_384;

/**
 * Key material. It lives outside the garbage-collected heap, is kept out of swap where the system allows it, and is
 * overwritten when it is done with. Never a string: a string cannot be erased.
 *
 * Each has its pages to itself: unlocking is by the page, and one that is wiped would unlock its neighbours.
 * `sodium_malloc` would add guard pages, but does not work under Electron's memory cage.
 */
export class Secret {
  readonly #bytes: Buffer;
  #wiped = false;

  private constructor(length: number) {
    this.#bytes = Buffer.allocUnsafeSlow(largestPage + length + largestPage).subarray(
      largestPage,
      largestPage + length,
    );
    try {
      sodium.sodium_mlock(this.#bytes);
    } catch {
      // RLIMIT_MEMLOCK can be 0 in a container: then only the wiping is left.
    }
    sodium.sodium_memzero(this.#bytes);
  }

  static zeros(length: number): Secret {
    return new Secret(length);
  }

  static random(length: number): Secret {
    const secret = new Secret(length);
    sodium.randombytes_buf(secret.#bytes);
    return secret;
  }

  /** Takes a copy; wiping the source is up to whoever owns it. */
  static copyOf(source: Uint8Array): Secret {
    const secret = new Secret(source.length);
    secret.#bytes.set(source);
    return secret;
  }

  /**
   * The bytes themselves, never a copy. Not to be kept beyond the call they are handed to.
   *
   * @throws CodedError `vault-locked` once wiped, so that nothing is ever sealed under a key of zeros
   */
  get bytes(): Buffer {
    this.mustBeUsable();
    return this.#bytes;
  }

  get isWiped(): boolean {
    return this.#wiped;
  }

  /** @throws CodedError `vault-locked` once wiped */
  mustBeUsable(): void {
    if (this.#wiped) throw new CodedError('vault-locked');
  }

  wipe(): void {
    if (this.#wiped) return;
    this.#wiped = true;
    sodium.sodium_memzero(this.#bytes);
    try {
      sodium.sodium_munlock(this.#bytes);
    } catch {
      // It was never locked; it is wiped all the same.
    }
  }
}

/** Overwrites plaintext or key bytes that had to live in an ordinary buffer. */
export function wipe(bytes: Buffer): void {
  sodium.sodium_memzero(bytes);
}
