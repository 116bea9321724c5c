/**
 * A second reader of format 1, written from docs/FORMAT.md with Node's own cryptography and SQLite: nothing of
 * main/vault, libsodium or the cipher fork is in it. What it reads is what the format says, not what we happen to do.
 */
import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto';

const rotate = (word: number, by: number): number => ((word << by) | (word >>> (32 - by))) >>> 0;

/** draft-irtf-cfrg-xchacha, section 2.2: the subkey from a key and the first 16 bytes of a nonce. */
function hchacha20(key: Buffer, nonce: Buffer): Buffer {
  const constants = Buffer.from('expand 32-byte k', 'ascii');
  const state = new Uint32Array(16);
  const words = Buffer.concat([constants, key, nonce]);
  for (let at = 0; at < 16; at++) state[at] = words.readUInt32LE(at * 4);
  const word = (at: number): number => state[at] ?? 0;
  const quarter = (a: number, b: number, c: number, d: number): void => {
    const steps = [
      [a, b, d, 16],
      [c, d, b, 12],
      [a, b, d, 8],
      [c, d, b, 7],
    ] as const;
    for (const [sum, other, mixed, by] of steps) {
      state[sum] = word(sum) + word(other);
      state[mixed] = rotate(word(mixed) ^ word(sum), by);
    }
  };
  for (let round = 0; round < 10; round++) {
    for (let column = 0; column < 4; column++) quarter(column, 4 + column, 8 + column, 12 + column);
    for (let d = 0; d < 4; d++) quarter(d, 4 + ((d + 1) % 4), 8 + ((d + 2) % 4), 12 + ((d + 3) % 4));
  }
  const out = Buffer.alloc(32);
  for (let at = 0; at < 4; at++) {
    out.writeUInt32LE(word(at), at * 4);
    out.writeUInt32LE(word(12 + at), 16 + at * 4);
  }
  return out;
}

/** @throws Error when the tag is wrong */
export function openSealed(sealed: Buffer, associated: Buffer, nonce: Buffer, key: Buffer): Buffer {
  const inner = Buffer.concat([Buffer.alloc(4), nonce.subarray(16)]);
  const cipher = createDecipheriv('chacha20-poly1305', hchacha20(key, nonce.subarray(0, 16)), inner, {
    authTagLength: 16,
  });
  cipher.setAAD(associated, { plaintextLength: sealed.length - 16 });
  cipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
}

/** The vault key out of the key file's first slot. */
export function vaultKeyOf(file: Buffer, slotKey: Buffer): Buffer {
  const slot = file.subarray(32, 160);
  const associated = Buffer.concat([file.subarray(0, 10), file.subarray(12, 28), slot.subarray(0, 32)]);
  return openSealed(slot.subarray(56, 104), associated, slot.subarray(32, 56), slotKey);
}

export interface ReadObject {
  readonly vaultId: string;
  readonly id: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly content: Buffer;
}

/** One object out of its segments, in order. */
export function readObject(segments: readonly Buffer[], objectKey: Buffer): ReadObject {
  const [head] = segments;
  if (head === undefined) throw new Error('no segment');
  const header = head.subarray(0, 4096);
  const plain = openSealed(header.subarray(72), header.subarray(0, 48), header.subarray(48, 72), objectKey);
  const length = plain.readUInt16LE(32);
  const facts = JSON.parse(plain.toString('utf8', 34, 34 + length)) as Record<string, unknown>;
  const body = Buffer.concat([head.subarray(4096), ...segments.slice(1)]);
  const size = 2 ** 20 + 16;
  const count = Math.max(1, Math.ceil(body.length / size));
  const parts = Array.from({ length: count }, (_, index) => {
    const nonce = Buffer.alloc(24);
    nonce.writeBigUInt64LE(BigInt(index));
    const associated = Buffer.alloc(25);
    header.copy(associated, 0, 32, 48);
    associated.writeBigUInt64LE(BigInt(index), 16);
    associated[24] = index === count - 1 ? 1 : 0;
    return openSealed(
      body.subarray(index * size, (index + 1) * size),
      associated,
      nonce,
      plain.subarray(0, 32),
    );
  });
  return {
    vaultId: header.toString('hex', 16, 32),
    id: header.toString('hex', 32, 48),
    facts,
    content: Buffer.concat(parts),
  };
}

/** The database as plain SQLite can open it: the same pages, decrypted, each still with 80 reserved bytes. */
export function decryptDatabase(file: Buffer, key: Buffer): Buffer {
  const salt = file.subarray(0, 16);
  const macKey = pbkdf2Sync(key, Buffer.from(salt.map((byte) => byte ^ 0x3a)), 2, 32, 'sha512');
  const out = Buffer.from(file);
  for (let number = 1; number <= file.length / 4096; number++) {
    const page = file.subarray((number - 1) * 4096, number * 4096);
    const start = number === 1 ? 16 : 0;
    const numberBytes = Buffer.alloc(4);
    numberBytes.writeUInt32LE(number);
    const mac = createHmac('sha512', macKey).update(page.subarray(start, 4032)).update(numberBytes).digest();
    if (!mac.equals(page.subarray(4032))) throw new Error(`page ${number}`);
    const cipher = createDecipheriv('aes-256-cbc', key, page.subarray(4016, 4032)).setAutoPadding(false);
    const plain = Buffer.concat([cipher.update(page.subarray(start, 4016)), cipher.final()]);
    plain.copy(out, (number - 1) * 4096 + start);
  }
  out.write('SQLite format 3\0', 0, 'latin1');
  // Bytes 18 and 19 say write-ahead log; without one beside it, the file is complete as it is.
  out.fill(1, 18, 20);
  return out;
}
