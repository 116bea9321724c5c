import sodium from 'sodium-native';
import { z } from 'zod';
import { copySigningContext } from '../core/copy.ts';
import {
  packageForms,
  packagePictures,
  type HandedOver,
  type Packed,
  type PackageWish,
} from '../core/package.ts';
import { prepared } from './db.ts';
import { detachedSignatures, type DetachedSignatures } from './detached.ts';
import { mustBeOpen, transact, type VaultSession } from './session.ts';
import { instant, sha256Text } from './shapes.ts';

/** A list of hashes begins with one; nothing else that this key signs does. */
const sumLine = /^[0-9a-f]{64} {2}[^\n]+\n/u;
const longestComment = 200;
/** How the canonical bytes of such an entry begin. */
const disclosed = Buffer.from('{"action":"disclosed",', 'utf8');

const detail = z.looseObject({
  state: z.enum(['done', 'unfinished']),
  recipient: z.string(),
  reference: z.string(),
  pictures: z.enum(packagePictures).nullable().catch(null),
  form: z.enum(packageForms).nullable().catch(null),
  exhibits: z.int(),
  files: z.int(),
  bytes: z.int(),
  sums: sha256Text.nullable().catch(null),
});
const body = z.looseObject({ at: instant, actor: z.string(), detail });

/** Plain packages of an open vault: signing their lists, and remembering which left. */
export class VaultPackages {
  readonly #session: VaultSession;

  constructor(session: VaultSession) {
    this.#session = session;
  }

  /**
   * Ed25519 by the custody key, over a list of hashes and nothing else: no entry of the custody log, and no line of a copy,
   * could ever be what is signed here.
   *
   * @param sums the bytes of `SHA256SUMS`
   * @param comment one line
   * @throws TypeError when that is no such list
   */
  sign(sums: Uint8Array, comment: string): DetachedSignatures {
    mustBeOpen(this.#session);
    const start = Buffer.from(sums.subarray(0, 1024)).toString('latin1');
    if (!sumLine.test(start) || start.startsWith(copySigningContext))
      throw new TypeError('no list of hashes');
    if (/[\r\n]/u.test(comment) || comment.length > longestComment) throw new TypeError('not one line');
    const { signing, custodyPublicKey } = this.#session.keys;
    const blake2b512 = Buffer.alloc(sodium.crypto_generichash_BYTES_MAX);
    // Not from node:crypto: the one that Electron is built with does not have it.
    sodium.crypto_generichash(blake2b512, Buffer.from(sums));
    return detachedSignatures(sums, blake2b512, comment, custodyPublicKey, (bytes) => {
      const signature = Buffer.alloc(sodium.crypto_sign_BYTES);
      sodium.crypto_sign_detached(signature, Buffer.from(bytes), signing.bytes);
      return signature;
    });
  }

  /** Notes in the custody log what left. @throws CodedError `disk-full`, `write-failed` */
  note(packed: Packed): void {
    const { form, recipient, reference, pictures, exhibits, files, bytes, sums, manifest, readBack, zips } =
      packed;
    this.#append({
      state: 'done',
      form,
      recipient,
      reference,
      pictures,
      include: [...packed.include],
      exhibits,
      files,
      bytes,
      sums,
      manifest,
      readBack,
      zips: zips.map(({ name, bytes: size, sha256 }) => ({ name, bytes: size, sha256 })),
    });
  }

  /** Notes that plain files were written and no package came of it. @throws CodedError `disk-full`, `write-failed` */
  noteUnfinished(wish: PackageWish, written: { readonly files: number; readonly bytes: number }): void {
    const { recipient, reference, pictures, include } = wish;
    this.#append({
      state: 'unfinished',
      recipient,
      reference,
      pictures,
      include: [...include],
      exhibits: 0,
      ...written,
    });
  }

  /** Newest first. */
  list(): HandedOver[] {
    return prepared<unknown[], Buffer>(
      this.#session.db,
      'SELECT body FROM custody WHERE substr(body, 1, ?) = ? ORDER BY sequence DESC',
    )
      .pluck()
      .all(disclosed.length, disclosed)
      .flatMap((bytes) => {
        const value: unknown = JSON.parse(bytes.toString('utf8'));
        const { success, data } = body.safeParse(value);
        if (!success) return [];
        const {
          state,
          recipient,
          reference,
          pictures,
          form,
          exhibits,
          files,
          bytes: size,
          sums,
        } = data.detail;
        const said = { state, recipient, reference, pictures, form, exhibits, files, bytes: size, sums };
        return [{ at: data.at, by: data.actor, ...said }];
      });
  }

  #append(said: Parameters<VaultSession['custody']['append']>[3]): void {
    const { custody, person } = this.#session;
    transact(this.#session, () => custody.append(person, 'disclosed', null, said));
  }
}
