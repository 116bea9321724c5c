import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { keyFileBytes, parseKeyFile, type KeyFile } from '../../main/vault/keyfile.ts';
import { asId } from '../../main/core/brands.ts';
import { codeOf, copyOf, createVault, flipBit, openVault, scratch } from './vault-folder.ts';

let vault = '';
let good = Buffer.alloc(0);
beforeAll(async () => {
  vault = path.join(scratch(), 'Mine.vault');
  (await createVault(vault)).close();
  good = readFileSync(path.join(vault, 'vault.key'));
});

const resealed = (bytes: Buffer, change: (bytes: Buffer) => void): Buffer => {
  const body = Buffer.from(bytes.subarray(0, -32));
  change(body);
  return Buffer.concat([body, createHash('sha256').update(body).digest()]);
};

describe('the bytes of a key file', () => {
  it('are 192 for one slot', () => {
    expect(good.length).toBe(192);
    expect(good.toString('latin1', 0, 8)).toBe('HOLDKEY\n');
  });

  it('are refused with any one bit flipped', () => {
    for (let at = 0; at < good.length * 8; at++) {
      const bytes = Buffer.from(good);
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) ^ (1 << (at & 7));
      expect(parseKeyFile(bytes), `bit ${at}`).toBe('damaged');
    }
  });

  it('are refused at any other length', () => {
    for (let length = 0; length < good.length; length++)
      expect(parseKeyFile(good.subarray(0, length))).toBe('damaged');
    expect(parseKeyFile(Buffer.concat([good, Buffer.alloc(1)]))).toBe('damaged');
  });

  it('are refused when forged with a right checksum: what is reserved, unknown or out of bounds', () => {
    const forgeries: Record<string, (body: Buffer) => void> = {
      'version 0': (body) => body.writeUInt16LE(0, 8),
      'no slot': (body) => body.writeUInt16LE(0, 10),
      'more slots than there are': (body) => body.writeUInt16LE(2, 10),
      'reserved bytes of the head': (body) => body.writeUInt8(1, 30),
      'an unknown kind': (body) => body.writeUInt8(3, 32),
      'an unknown derivation': (body) => body.writeUInt8(2, 33),
      'reserved bytes of the slot': (body) => body.writeUInt8(1, 34),
      'two passes': (body) => body.writeUInt32LE(2, 36),
      '255 MiB': (body) => body.writeUInt32LE(255, 40),
      '100 GB': (body) => body.writeUInt32LE(100_000, 40),
      'many passes over much memory': (body) => {
        body.writeUInt32LE(32, 36);
        body.writeUInt32LE(4096, 40);
      },
      'the lanes field': (body) => body.writeUInt32LE(1, 44),
      'the end of the slot': (body) => body.writeUInt8(1, 159),
    };
    for (const [name, change] of Object.entries(forgeries)) {
      expect(parseKeyFile(resealed(good, change)), `with ${name}`).toBe('damaged');
    }
  });

  it('say when they are newer', () => {
    expect(parseKeyFile(resealed(good, (body) => body.writeUInt16LE(2, 8)))).toBe('newer');
  });

  it('come back as they were written, whatever they hold', () => {
    const bytes = (length: number) =>
      fc.uint8Array({ minLength: length, maxLength: length }).map((array) => Buffer.from(array));
    const slot = fc.record({
      kind: fc.constantFrom('passphrase' as const, 'recovery' as const),
      cost: fc.record({
        passes: fc.integer({ min: 3, max: 4 }),
        memoryMiB: fc.integer({ min: 256, max: 4096 }),
      }),
      salt: bytes(16),
      nonce: bytes(24),
      wrapped: bytes(48),
    });
    const file = fc.record({
      vaultId: bytes(16).map((id) => asId<KeyFile['vaultId']>(id.toString('hex'))),
      slots: fc.array(slot, { minLength: 1, maxLength: 8 }),
    });
    fc.assert(
      fc.property(file, (written) => {
        expect(parseKeyFile(keyFileBytes(written))).toEqual(written);
      }),
    );
  });

  it('never make the parser throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const body = Buffer.concat([good.subarray(0, 10), Buffer.from(bytes)]);
        const parsed = parseKeyFile(Buffer.concat([body, createHash('sha256').update(body).digest()]));
        expect(parsed === 'damaged' || parsed === 'newer' || parsed.slots.length > 0).toBe(true);
      }),
    );
  });
});

describe('two key files', () => {
  it('the spare opens the vault when the first is damaged, and repairs it', async () => {
    for (const at of [0, 9, 70, 180]) {
      const folder = copyOf(vault);
      flipBit(path.join(folder, 'vault.key'), at);
      const opened = await openVault(folder);
      expect(opened.custody({}).entries.at(-1)?.entry.detail).toEqual({
        repaired: [{ name: 'vault.key', was: 'damaged' }],
      });
      opened.close();
      expect(readFileSync(path.join(folder, 'vault.key')).equals(good), `byte ${at}`).toBe(true);
    }
  });

  it('the first repairs a spare that is missing', async () => {
    const folder = copyOf(vault);
    rmSync(path.join(folder, 'vault.key.bak'));
    (await openVault(folder)).close();
    expect(readFileSync(path.join(folder, 'vault.key.bak')).equals(good)).toBe(true);
  });

  it('both damaged is the end of it, and said before any passphrase is tried', async () => {
    const folder = copyOf(vault);
    flipBit(path.join(folder, 'vault.key'), 60);
    flipBit(path.join(folder, 'vault.key.bak'), 90);
    expect(await codeOf(openVault(folder))).toBe('key-file-damaged');
  });

  it('a newer one is said to be newer, not wrong or damaged', async () => {
    const folder = copyOf(vault);
    const newer = resealed(good, (body) => body.writeUInt16LE(7, 8));
    writeFileSync(path.join(folder, 'vault.key'), newer);
    writeFileSync(path.join(folder, 'vault.key.bak'), newer);
    expect(await codeOf(openVault(folder))).toBe('vault-newer');
    expect(readFileSync(path.join(folder, 'vault.key')).equals(newer)).toBe(true);
  });

  it('a slot that was weakened or moved does not open', async () => {
    const folder = copyOf(vault);
    const costlier = resealed(good, (body) => body.writeUInt32LE(4, 36));
    for (const name of ['vault.key', 'vault.key.bak']) writeFileSync(path.join(folder, name), costlier);
    expect(await codeOf(openVault(folder))).toBe('wrong-passphrase');
    const foreign = resealed(good, (body) => body.writeUInt8((body[12] ?? 0) ^ 1, 12));
    for (const name of ['vault.key', 'vault.key.bak']) writeFileSync(path.join(folder, name), foreign);
    expect(await codeOf(openVault(folder))).toBe('wrong-passphrase');
  });
});
