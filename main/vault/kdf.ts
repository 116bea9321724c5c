import { totalmem } from 'node:os';
import { performance } from 'node:perf_hooks';
import sodium from 'sodium-native';
import { CodedError } from '../../preload/errors.ts';
import { Secret } from './secret.ts';

/** What a guess at the passphrase costs. */
export interface KdfCost {
  readonly passes: number;
  readonly memoryMiB: number;
}

export const kdfFloor: KdfCost = { passes: 3, memoryMiB: 256 };
const ceiling = { passes: 32, memoryMiB: 4096, product: 16_384 };

/** Whether a cost is one that format 1 allows: strong enough, and bounded, since a key file may be forged. */
export function isAllowedCost({ passes, memoryMiB }: KdfCost): boolean {
  return (
    Number.isInteger(passes) &&
    Number.isInteger(memoryMiB) &&
    passes >= kdfFloor.passes &&
    passes <= ceiling.passes &&
    memoryMiB >= kdfFloor.memoryMiB &&
    memoryMiB <= ceiling.memoryMiB &&
    passes * memoryMiB <= ceiling.product
  );
}

/**
 * Argon2id, off the event loop.
 *
 * @param passphrase UTF-8 bytes; the caller wipes them
 * @returns 32 bytes
 * @throws CodedError `internal` when the memory it needs is not there
 */
export async function stretch(passphrase: Uint8Array, salt: Buffer, cost: KdfCost): Promise<Secret> {
  const copy = Secret.copyOf(passphrase);
  const key = Secret.zeros(32);
  try {
    await new Promise<void>((resolve, reject) => {
      sodium.crypto_pwhash_async(
        key.bytes,
        copy.bytes,
        salt,
        cost.passes,
        cost.memoryMiB * 2 ** 20,
        sodium.crypto_pwhash_ALG_ARGON2ID13,
        (error) => (error === null || error === undefined ? resolve() : reject(error)),
      );
    });
    return key;
  } catch (cause) {
    key.wipe();
    throw new CodedError('internal', 'the key derivation did not get the memory it needs', { cause });
  } finally {
    copy.wipe();
  }
}

/** A cost of about one second on this computer: the floor's passes, with as much memory as that allows. */
export async function calibratedCost(): Promise<KdfCost> {
  const started = performance.now();
  (await stretch(Buffer.alloc(16), Buffer.alloc(sodium.crypto_pwhash_SALTBYTES), kdfFloor)).wipe();
  const affordable = (kdfFloor.memoryMiB * 1000) / (performance.now() - started);
  const quarterOfMachine = totalmem() / 4 / 2 ** 20;
  const memoryMiB = Math.floor(Math.min(affordable, quarterOfMachine, 1024) / 64) * 64;
  return { passes: kdfFloor.passes, memoryMiB: Math.max(kdfFloor.memoryMiB, memoryMiB) };
}

/** The keys of an open vault (FORMAT.md, "Keys"). */
export class VaultKeys {
  readonly database: Secret;
  readonly objects: Secret;
  readonly ballast: Secret;
  /** Ed25519 secret key in libsodium's form: seed, then public key. */
  readonly signing: Secret;
  readonly custodyPublicKey: Buffer;

  constructor(vaultKey: Secret) {
    this.database = subkey(vaultKey, 1);
    this.objects = subkey(vaultKey, 2);
    this.ballast = subkey(vaultKey, 4);
    const seed = subkey(vaultKey, 3);
    this.signing = Secret.zeros(sodium.crypto_sign_SECRETKEYBYTES);
    this.custodyPublicKey = Buffer.alloc(sodium.crypto_sign_PUBLICKEYBYTES);
    sodium.crypto_sign_seed_keypair(this.custodyPublicKey, this.signing.bytes, seed.bytes);
    seed.wipe();
  }

  wipe(): void {
    for (const secret of [this.database, this.objects, this.ballast, this.signing]) secret.wipe();
  }
}

function subkey(vaultKey: Secret, number: number): Secret {
  const key = Secret.zeros(32);
  sodium.crypto_kdf_derive_from_key(key.bytes, number, Buffer.from('holdfst1', 'ascii'), vaultKey.bytes);
  return key;
}
