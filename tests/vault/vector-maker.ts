/**
 * Makes tests/vectors/format-1: a small vault, and the keys that a reader has to come to. Run once a format, by hand
 * (`node tests/vault/vector-maker.ts`); the vectors are then committed and never made again.
 */
import { argon2Sync } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { utcInstant } from '../../main/core/brands.ts';
import { VaultKeys } from '../../main/vault/kdf.ts';
import { parseKeyFile } from '../../main/vault/keyfile.ts';
import { unlockVaultKey } from '../../main/vault/key-store.ts';
import { Vault } from '../../main/vault/vault.ts';

const place = path.join(import.meta.dirname, '..', 'vectors', 'format-1');
const folder = path.join(place, 'vault');
if (existsSync(folder))
  throw new Error('there are vectors already; a format never changes once it is released');

const text = 'seven grey herons über dem Fluß';
const passphrase = Buffer.from(text.normalize('NFKC'), 'utf8');
let clock = Date.UTC(2026, 10, 21, 12);
const now = (): number => (clock += 1000);
const how = { passphrase, person: 'Ana Ñ', now, kdf: { passes: 3, memoryMiB: 256 }, chunksPerSegment: 1 };
const vault = await Vault.create(folder, how);

const page = vault.deposit();
await page.put({
  role: 'page-html',
  name: 'page.html',
  mediaType: 'text/html',
  body: Buffer.from('<p>Hällo\n'),
});
await page.put({
  role: 'media',
  name: 'media/two-segments.bin',
  mediaType: 'video/mp4',
  body: Buffer.alloc(2 ** 20 + 3, 'abc'),
});
await page.put({ role: 'media', name: 'media/empty', mediaType: 'text/plain', body: Buffer.alloc(0) });
page.commit(
  {
    origin: 'capture',
    state: 'partial',
    looksLike: 'page',
    title: 'A page — with 字 in its title',
    url: 'https://example.org/a',
    finalUrl: 'https://example.org/b',
    savedAt: utcInstant(now()),
    savedLocal: '2026-11-21 13:00:00 +01:00 (Europe/Berlin)',
    warnings: [{ code: 'images-missing', detail: '2 of 60' }],
  },
  { manifestSha256: 'a'.repeat(64) },
);
vault.record('revealed', 1, { artifact: 'page.html' });
vault.close();
rmSync(path.join(folder, 'ballast'));

const file = parseKeyFile(readFileSync(path.join(folder, 'vault.key')));
const slot = typeof file === 'object' ? file.slots[0] : undefined;
if (typeof file !== 'object' || slot === undefined) throw new Error('no slot');
const vaultKey = await unlockVaultKey(file, passphrase);
const keys = new VaultKeys(vaultKey);
const hex = (bytes: Buffer): string => bytes.toString('hex');
const answers = {
  passphrase: text,
  // OpenSSL's Argon2, not ours.
  slotKey: hex(
    argon2Sync('argon2id', {
      message: passphrase,
      nonce: slot.salt,
      parallelism: 1,
      tagLength: 32,
      memory: slot.cost.memoryMiB * 1024,
      passes: slot.cost.passes,
    }),
  ),
  vaultKey: hex(vaultKey.bytes),
  databaseKey: hex(keys.database.bytes),
  objectKey: hex(keys.objects.bytes),
  ballastSeed: hex(keys.ballast.bytes),
  custodyPublicKey: hex(keys.custodyPublicKey),
};
writeFileSync(path.join(place, 'answers.json'), `${JSON.stringify(answers, null, 2)}\n`);
