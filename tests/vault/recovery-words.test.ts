import { argon2Sync, createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseKeyFile } from '../../main/vault/keyfile.ts';
import { unlockWith } from '../../main/vault/key-store.ts';
import { checkRecoveryWords, entropyOf, wordsOf } from '../../main/vault/recovery-words.ts';
import { Secret } from '../../main/vault/secret.ts';
import { Vault } from '../../main/vault/vault.ts';
import { codeOf, copyOf, createVault, floor, now, openVault, passphrase, scratch } from './vault-folder.ts';

const vector = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '..', 'vectors', 'format-1', 'recovery.json'), 'utf8'),
) as { words: string; entropy: string; slotKey: string; vaultKey: string; keyFile: string };
const typed = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const refusal = (text: string): string => {
  try {
    entropyOf(typed(text));
    return 'taken';
  } catch (error) {
    return error instanceof Error && 'code' in error ? `${String(error.code)} ${error.message}` : 'other';
  }
};

/** BIP 39 by its own text, on bit strings: nothing shared with the code under test but the list. */
function wordsByTheStandard(entropy: Uint8Array): string {
  const bits = (bytes: Uint8Array): string =>
    [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const all =
    bits(entropy) + bits(createHash('sha256').update(entropy).digest()).slice(0, entropy.length / 4);
  return (all.match(/.{11}/gu) ?? []).map((group) => wordlist[Number.parseInt(group, 2)]).join(' ');
}

describe('recovery words', () => {
  it('are BIP 39 words, by the standard itself and by another implementation, for any 256 bits', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (entropy) => {
        const words = wordsOf(Secret.copyOf(entropy)).toString('ascii');
        expect(words).toBe(wordsByTheStandard(entropy));
        expect(words).toBe(entropyToMnemonic(entropy, wordlist));
        expect(Buffer.from(mnemonicToEntropy(words, wordlist)).equals(entropyOf(typed(words)).bytes)).toBe(
          true,
        );
      }),
      { numRuns: 60 },
    );
    // The standard's own vectors.
    expect(wordsOf(Secret.zeros(32)).toString('ascii')).toBe(`${'abandon '.repeat(23)}art`);
    expect(wordsOf(Secret.copyOf(Buffer.alloc(32, 0xff))).toString('ascii')).toBe(`${'zoo '.repeat(23)}vote`);
  });

  it('are taken however they are typed: capitals, lines, numbers and commas aside', () => {
    const sheet = vector.words.split(' ').map((word, at) => `${at + 1}. ${word.toUpperCase()},\r\n`);
    expect(entropyOf(typed(sheet.join(''))).bytes.toString('hex')).toBe(vector.entropy);
  });

  it('name the word that is not on the list, and the ones near to it', () => {
    const words = vector.words.split(' ');
    const wrong = words.with(6, 'abandn').join(' ');
    expect(refusal(wrong)).toBe('recovery-word-unknown word 7');
    expect(checkRecoveryWords(typed(wrong))).toMatchObject({
      count: 24,
      unknown: [{ at: 7 }],
      addsUp: false,
    });
    expect(checkRecoveryWords(typed(wrong)).unknown[0]?.nearest[0]).toBe('abandon');
    const { unknown } = checkRecoveryWords(typed('zooo qqqqqq hotle acciddd'));
    expect(unknown.map(({ at }) => at)).toEqual([1, 2, 3, 4]);
    const [zooo, none, hotle, acciddd] = unknown.map(({ nearest }) => nearest);
    expect([zooo?.[0], none, acciddd?.[0]]).toEqual(['zoo', [], 'accident']);
    // One letter too many, or two that changed places: both are one step away.
    expect(hotle).toEqual(expect.arrayContaining(['hole', 'hotel']));
    expect(refusal('wörter')).toBe('recovery-word-unknown word 1');
  });

  it('are refused when there are too few, too many, or when they do not add up', () => {
    const words = vector.words.split(' ');
    expect(refusal('')).toBe('recovery-words-count 0 words');
    expect(refusal(words.slice(1).join(' '))).toBe('recovery-words-count 23 words');
    expect(refusal([...words, 'zoo'].join(' '))).toBe('recovery-words-count 25 words');
    const swapped = [words[1], words[0], ...words.slice(2)].join(' ');
    expect(refusal(swapped)).toBe('recovery-words-checksum recovery-words-checksum');
    expect(checkRecoveryWords(typed(swapped))).toEqual({ count: 24, unknown: [], addsUp: false });
    expect(checkRecoveryWords(typed(vector.words))).toEqual({ count: 24, unknown: [], addsUp: true });
  });
});

describe('the committed recovery slot', () => {
  const bytes = Buffer.from(vector.keyFile, 'hex');

  it('opens with its words, and its keys are those that others derive', async () => {
    expect(wordsByTheStandard(Buffer.from(vector.entropy, 'hex'))).toBe(vector.words);
    const slotKey = argon2Sync('argon2id', {
      message: Buffer.from(vector.entropy, 'hex'),
      nonce: bytes.subarray(32 + 128 + 16, 32 + 128 + 32),
      parallelism: 1,
      tagLength: 32,
      memory: 256 * 1024,
      passes: 3,
    });
    expect(slotKey.toString('hex')).toBe(vector.slotKey);
    const file = parseKeyFile(bytes);
    if (typeof file !== 'object') throw new Error('the vector does not parse');
    const key = await unlockWith(file, { words: typed(vector.words) });
    expect(key.bytes.toString('hex')).toBe(vector.vaultKey);
  });

  it('is refused with any byte of it flipped, and never opens as a passphrase', async () => {
    for (let at = 160; at < bytes.length; at++) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      expect(parseKeyFile(flipped), `byte ${at}`).toBe('damaged');
    }
    // A forger can make the checksum anew; then the seal refuses. One byte of each field that is not already out of bounds.
    for (const at of [160 + 4, 160 + 16, 160 + 32, 160 + 56, 160 + 103]) {
      const body = Buffer.from(bytes.subarray(0, -32));
      body[at] = (body[at] ?? 0) ^ 4;
      const file = parseKeyFile(Buffer.concat([body, createHash('sha256').update(body).digest()]));
      if (typeof file !== 'object') throw new Error(`byte ${at} made it unreadable`);
      expect(await codeOf(unlockWith(file, { words: typed(vector.words) })), `byte ${at}`).toBe(
        'wrong-recovery-words',
      );
    }
    const file = parseKeyFile(bytes);
    if (typeof file !== 'object') throw new Error('the vector does not parse');
    expect(await codeOf(unlockWith(file, { passphrase: Buffer.from(vector.entropy, 'hex') }))).toBe(
      'wrong-passphrase',
    );
  });
});

describe('the recovery words of a vault', () => {
  let made = '';
  beforeAll(async () => {
    made = path.join(scratch(), 'Mine.vault');
    (await createVault(made)).close();
  });
  const openWith = (folder: string, words: Uint8Array): Promise<Vault> =>
    Vault.openWithRecoveryWords(folder, { words, now });

  it('open it, give it a new passphrase, and stop when they are made anew or removed', async () => {
    const folder = copyOf(made);
    const vault = await openVault(folder);
    expect(await vault.keys.hasRecoveryWords()).toBe(false);
    const first = await vault.keys.makeRecoveryWords({ passphrase }, floor);
    expect(await vault.keys.hasRecoveryWords()).toBe(true);
    const text = first.toString('ascii');
    expect(mnemonicToEntropy(text, wordlist).length).toBe(32);
    vault.close();

    const opened = await openWith(folder, typed(text));
    const entry = opened.custody({}).entries.at(-1)?.entry;
    expect(entry).toMatchObject({ action: 'vault-opened', detail: { with: 'recovery-words' } });
    const fresh = Buffer.from('nine brown otters');
    await opened.keys.changePassphrase({ words: typed(text) }, fresh, floor);
    expect(opened.custody({}).entries.at(-1)?.entry).toMatchObject({
      action: 'passphrase-changed',
      detail: { by: 'recovery-words' },
    });
    expect(await codeOf(opened.keys.makeRecoveryWords({ passphrase }, floor))).toBe('wrong-passphrase');
    const second = await opened.keys.makeRecoveryWords({ passphrase: fresh }, floor);
    opened.close();
    expect(await codeOf(openVault(folder))).toBe('wrong-passphrase');
    expect(await codeOf(openWith(folder, typed(text)))).toBe('wrong-recovery-words');

    const again = await openWith(folder, second);
    await again.keys.removeRecoveryWords({ words: second });
    expect(await codeOf(again.keys.removeRecoveryWords({ passphrase: fresh }))).toBe('no-recovery-words');
    expect(again.custody({}).entries.map(({ entry }) => entry.action)).toContain('recovery-words-removed');
    again.close();
    expect(await codeOf(openWith(folder, second))).toBe('no-recovery-words');
    const last = await openVault(folder, { passphrase: fresh });
    expect((await last.verify({})).ok).toBe(true);
    last.close();
  });

  it('stay after a passphrase change, and a damaged slot in the main file is read from the spare', async () => {
    const folder = copyOf(made);
    const vault = await openVault(folder);
    const words = await vault.keys.makeRecoveryWords({ passphrase }, floor);
    await vault.keys.changePassphrase({ passphrase }, Buffer.from('nine brown otters'), floor);
    vault.close();
    const main = path.join(folder, 'vault.key');
    const bytes = readFileSync(main);
    expect(bytes.length).toBe(320);
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    writeFileSync(main, bytes);
    const opened = await openWith(folder, words);
    expect(opened.custody({}).entries.at(-1)?.entry.detail).toEqual({
      repaired: [{ name: 'vault.key', was: 'damaged' }],
      with: 'recovery-words',
    });
    opened.close();
  });
});
