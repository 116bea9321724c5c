/**
 * Makes tests/vectors/format-1/recovery.json: a key file with a passphrase slot and a recovery slot, and what a reader has to
 * come to. Run once a format, by hand (`node tests/vault/recovery-vector-maker.ts`). Node's crypto and
 * @scure/bip39 only, apart from the sealing: nothing of what is tested makes the answers.
 */
import { argon2Sync, createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { entropyToMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { keyFileBytes, parseKeyFile, wrapSlot } from '../../main/vault/keyfile.ts';
import { Secret } from '../../main/vault/secret.ts';

const place = path.join(import.meta.dirname, '..', 'vectors', 'format-1');
const target = path.join(place, 'recovery.json');
if (existsSync(target))
  throw new Error('there is a vector already; a format never changes once it is released');

const { vaultKey } = JSON.parse(readFileSync(path.join(place, 'answers.json'), 'utf8')) as {
  vaultKey: string;
};
const file = parseKeyFile(readFileSync(path.join(place, 'vault', 'vault.key')));
if (typeof file !== 'object') throw new Error('no key file');
const entropy = createHash('sha256').update('holdfast recovery vector').digest();
const salt = createHash('sha256').update('holdfast recovery salt').digest().subarray(0, 16);
const slotKey = argon2Sync('argon2id', {
  message: entropy,
  nonce: salt,
  parallelism: 1,
  tagLength: 32,
  memory: 256 * 1024,
  passes: 3,
});
const slot = wrapSlot(
  file.vaultId,
  'recovery',
  { passes: 3, memoryMiB: 256 },
  salt,
  Secret.copyOf(slotKey),
  Secret.copyOf(Buffer.from(vaultKey, 'hex')),
);
const answers = {
  words: entropyToMnemonic(entropy, wordlist),
  entropy: entropy.toString('hex'),
  slotKey: slotKey.toString('hex'),
  vaultKey,
  keyFile: keyFileBytes({ vaultId: file.vaultId, slots: [...file.slots, slot] }).toString('hex'),
};
writeFileSync(target, `${JSON.stringify(answers, null, 2)}\n`);
