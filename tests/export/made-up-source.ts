/** A snapshot without a vault: sealed files are any bytes to whoever copies them. The key is this test's own. */
import { createHash, createPrivateKey, createPublicKey, randomBytes, sign } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { asId, asSha256Hex, utcInstant, type VaultId } from '../../main/core/brands.ts';
import { copySigningContext, type CopySource } from '../../main/core/copy.ts';
import type { CopyOptions } from '../../main/export/copy-options.ts';

const seed = createHash('sha256').update('a key of this test').digest();
const key = createPrivateKey({
  key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]),
  format: 'der',
  type: 'pkcs8',
});
export const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);

export const without: CopyOptions = {
  sign: (bytes) => sign(null, Buffer.concat([Buffer.from(copySigningContext), bytes]), key),
  wentThrough: () => true,
  onlyLookedAt: () => Promise.resolve(false),
  goOn: () => Promise.resolve(),
  onProgress: () => undefined,
};

export function makeFiles(home: string, count: number, bytes: number): void {
  mkdirSync(path.join(home, 'sealed'));
  for (let number = 0; number < count; number++) {
    writeFileSync(path.join(home, 'sealed', `${randomBytes(16).toString('hex')}.000`), randomBytes(bytes));
  }
  writeFileSync(path.join(home, 'list.db'), randomBytes(4 * bytes));
}

export function sourceOf(home: string): CopySource {
  const database = path.join(home, 'list.db');
  return {
    vault: asId<VaultId>('ab'.repeat(16)),
    name: 'Mine',
    takenAt: utcInstant(1_795_000_000_000),
    publicKey,
    custody: { sequence: 1, hash: asSha256Hex('0'.repeat(64)) },
    exhibits: 1,
    objects: readdirSync(path.join(home, 'sealed'))
      .toSorted()
      .map((name) => {
        const from = path.join(home, 'sealed', name);
        return { name: `objects/${name.slice(0, 2)}/${name}`, from, bytes: statSync(from).size };
      }),
    missing: [],
    database: { name: 'vault.db', from: database, bytes: statSync(database).size },
    small: [{ name: 'vault.key', bytes: Buffer.alloc(192, 7) }],
  };
}

export function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
