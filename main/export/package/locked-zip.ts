import { createCipheriv, createHmac, pbkdf2Sync, randomBytes, type Cipheriv } from 'node:crypto';
import type { Body } from '../drive-folder.ts';

/**
 * A zip with one entry that opens with a password: PKWARE's APPNOTE 6.3.9, ZIP64, and WinZip's AE-2 with AES-256, which 7-Zip, WinZip,
 * Keka and others open. Written here because what encrypts in JavaScript is slower than a drive; Node's own AES and SHA-1 are not.
 */
const saltBytes = 16;
const keyBytes = 32;
const verifierBytes = 2;
const tagBytes = 10;
/** Set by WinZip's scheme. Few, which is why the password must be long. */
const rounds = 1000;
/** A whole number of blocks. Larger pieces cost memory, smaller ones time. */
const pieceBytes = 256 * 1024;
const blockBytes = 16;

const versionNeeded = 51;
const madeBy = versionNeeded;
/** Encrypted, and the lengths stand behind the content. */
const flags = 0x0009;
const methodAes = 99;
/** The first that the format knows: the package says itself when it was made, and the zip need not. */
const firstOfJanuary1980 = 0x21;
const inZip64 = 0xffff_ffff;

type Field = readonly [bytes: 2 | 4 | 8, value: number];

function record(...fields: readonly Field[]): Buffer {
  const out = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 8) out.writeBigUInt64LE(BigInt(value), at);
    else out.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return out;
}

/** AE-2, "AE", AES-256, stored as it is. */
const aesField = Buffer.concat([record([2, 0x9901], [2, 7], [2, 2]), Buffer.from('AE\u0003\0\0', 'latin1')]);
const zip64Field = (length: number, packed: number): Buffer =>
  record([2, 0x0001], [2, 16], [8, length], [8, packed]);

/** What the header before the content and the line of the list say alike; the lengths stand in the ZIP64 field. */
const described = (name: Buffer, extra: Buffer): readonly Field[] => [
  [2, versionNeeded],
  [2, flags],
  [2, methodAes],
  [2, 0],
  [2, firstOfJanuary1980],
  [4, 0],
  [4, inZip64],
  [4, inZip64],
  [2, name.length],
  [2, extra.length],
];

function localHeader(name: Buffer): Buffer {
  const extra = Buffer.concat([zip64Field(0, 0), aesField]);
  return Buffer.concat([record([4, 0x0403_4b50], ...described(name, extra)), name, extra]);
}

/** What stands behind the content: its lengths, the list of the one entry, and where that list is. */
function ending(name: Buffer, length: number, packed: number, before: number): Buffer {
  // AE-2 has no checksum: it would say something of the content.
  const lengths = record([4, 0x0807_4b50], [4, 0], [8, packed], [8, length]);
  const extra = Buffer.concat([zip64Field(length, packed), aesField]);
  const head = record(
    [4, 0x0201_4b50],
    [2, madeBy],
    ...described(name, extra),
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, 0],
  );
  const list = Buffer.concat([head, name, extra]);
  const listAt = before + packed + lengths.length;
  const end64 = record(
    [4, 0x0606_4b50],
    [8, 44],
    [2, madeBy],
    [2, versionNeeded],
    [4, 0],
    [4, 0],
    [8, 1],
    [8, 1],
    [8, list.length],
    [8, listAt],
  );
  const locator = record([4, 0x0706_4b50], [4, 0], [8, listAt + list.length], [4, 1]);
  const end = record(
    [4, 0x0605_4b50],
    [2, 0],
    [2, 0],
    [2, 1],
    [2, 1],
    [4, list.length],
    [4, inZip64],
    [2, 0],
  );
  return Buffer.concat([lengths, list, end64, locator, end]);
}

/** AES in WinZip's counter mode: the counter begins at 1 and its lowest byte comes first, unlike that of `aes-256-ctr`. */
class Counter {
  readonly #cipher: Cipheriv;
  readonly #blocks = new Uint32Array(pieceBytes / 4);
  #next = 1;

  constructor(key: Uint8Array) {
    this.#cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  }

  /** Encrypts in place. @param piece a whole number of blocks but for the last one of all; of memory that begins on 4 bytes */
  apply(piece: Buffer): void {
    const count = Math.ceil(piece.length / blockBytes);
    for (let block = 0; block < count; block++) {
      const number = this.#next++;
      this.#blocks[block * 4] = number;
      this.#blocks[block * 4 + 1] = Math.floor(number / 2 ** 32);
    }
    const stream = this.#cipher.update(new Uint8Array(this.#blocks.buffer, 0, count * blockBytes));
    const words = piece.length >>> 2;
    const into = new Uint32Array(piece.buffer, piece.byteOffset, words);
    const from = new Uint32Array(stream.buffer, stream.byteOffset, words);
    for (let at = 0; at < words; at++) into[at] = (into[at] ?? 0) ^ (from[at] ?? 0);
    for (let at = words * 4; at < piece.length; at++) piece[at] = (piece[at] ?? 0) ^ (stream[at] ?? 0);
  }
}

/** The same bytes, cut so that each part but the last fills `memory`; good until the next one is asked for. */
async function* filled(body: Body, memory: Buffer): AsyncGenerator<Buffer> {
  let held = 0;
  for await (const part of body) {
    for (let at = 0; at < part.length;) {
      const taken = part.subarray(at, at + memory.length - held);
      memory.set(taken, held);
      held += taken.length;
      at += taken.length;
      if (held < memory.length) continue;
      yield memory;
      held = 0;
    }
  }
  if (held > 0) yield memory.subarray(0, held);
}

/**
 * @param entry what the content is called, in ASCII: anybody can read that
 * @param password as it is taken for the key; the caller wipes it
 * @returns parts that are good until the next one is asked for
 */
export async function* lockedZip(
  entry: string,
  content: Body,
  password: Uint8Array,
): AsyncGenerator<Uint8Array> {
  const name = Buffer.from(entry, 'latin1');
  const salt = randomBytes(saltBytes);
  const derived = pbkdf2Sync(password, salt, rounds, 2 * keyBytes + verifierBytes, 'sha1');
  const counter = new Counter(derived.subarray(0, keyBytes));
  const hmac = createHmac('sha1', derived.subarray(keyBytes, 2 * keyBytes));
  const head = localHeader(name);
  yield Buffer.concat([head, salt, derived.subarray(2 * keyBytes)]);
  derived.fill(0);
  let length = 0;
  for await (const piece of filled(content, Buffer.allocUnsafeSlow(pieceBytes))) {
    counter.apply(piece);
    hmac.update(piece);
    length += piece.length;
    yield piece;
  }
  const packed = saltBytes + verifierBytes + length + tagBytes;
  yield Buffer.concat([hmac.digest().subarray(0, tagBytes), ending(name, length, packed, head.length)]);
}
