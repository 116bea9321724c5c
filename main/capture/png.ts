import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { crc32, createDeflate, createInflate } from 'node:zlib';

/** The parts of a PNG (ISO/IEC 15948) that Chromium writes: 8 bits a sample, RGB or RGBA, not interlaced. */
export interface Png {
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
  /** The zlib stream, as it lay in the IDAT chunks. */
  readonly data: readonly Buffer[];
}

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** @throws TypeError on any other kind of PNG */
export function readPng(bytes: Buffer): Png {
  if (!bytes.subarray(0, 8).equals(signature)) throw new TypeError('not a PNG');
  const data: Buffer[] = [];
  let head: { width: number; height: number; channels: 3 | 4 } | undefined;
  let ended = false;
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const kind = bytes.toString('latin1', at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') head = readHead(body);
    else if (kind === 'IDAT') data.push(body);
    else if (kind === 'IEND') ended = true;
    at += 12 + length;
  }
  if (head === undefined || data.length === 0 || !ended) throw new TypeError('a PNG without a whole picture');
  return { ...head, data };
}

function readHead(body: Buffer): { width: number; height: number; channels: 3 | 4 } {
  const [depth, colour, interlace] = [body[8], body[9], body[12]];
  if (depth !== 8 || interlace !== 0 || (colour !== 2 && colour !== 6)) {
    throw new TypeError('a kind of PNG that Chromium does not write');
  }
  return { width: body.readUInt32BE(0), height: body.readUInt32BE(4), channels: colour === 2 ? 3 : 4 };
}

export interface PngShape {
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
}

export function* pngStart({ width, height, channels }: PngShape): Generator<Buffer> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  head[9] = channels === 3 ? 2 : 6;
  yield signature;
  yield chunk('IHDR', head);
}

export const pngPart = (data: Buffer): Buffer => chunk('IDAT', data);
export const pngEnd = (): Buffer => chunk('IEND', Buffer.alloc(0));

function chunk(kind: string, body: Buffer): Buffer {
  const bytes = Buffer.alloc(12 + body.length);
  bytes.writeUInt32BE(body.length, 0);
  bytes.write(kind, 4, 'latin1');
  body.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + body.length)), 8 + body.length);
  return bytes;
}

/**
 * Puts tiles under one another without changing a pixel, in constant memory: each tile's rows are inflated and
 * deflated again, only the filter of its first row is rewritten, which else would refer to a row above it.
 *
 * @param shape of the whole picture
 * @param tiles from the top; each as wide as the whole, their heights adding up to its height
 * @returns the zlib stream of the whole picture, for IDAT chunks
 * @throws TypeError when a tile does not fit
 */
export async function* joinTiles(shape: PngShape, tiles: AsyncIterable<Png>): AsyncGenerator<Buffer> {
  const deflate = createDeflate({ level: 1, chunkSize: 256 * 1024, memLevel: 9 });
  const feeding = pipeline(Readable.from(rowsOf(shape, tiles), { objectMode: false }), deflate);
  // Waited for below; until then a fault must not count as unhandled.
  feeding.catch(() => undefined);
  for await (const part of deflate) yield part as Buffer;
  await feeding;
}

async function* rowsOf(shape: PngShape, tiles: AsyncIterable<Png>): AsyncGenerator<Buffer> {
  let rows = 0;
  for await (const tile of tiles) {
    if (tile.width !== shape.width || tile.channels !== shape.channels)
      throw new TypeError('tile does not fit');
    rows += tile.height;
    if (rows > shape.height) throw new TypeError('more rows than the picture has');
    yield* rowsOfTile(tile);
  }
  if (rows !== shape.height) throw new TypeError('fewer rows than the picture has');
}

async function* rowsOfTile(tile: Png): AsyncGenerator<Buffer> {
  const rowLength = 1 + tile.width * tile.channels;
  const inflate = createInflate({ chunkSize: 256 * 1024 });
  const feeding = pipeline(Readable.from(tile.data, { objectMode: false }), inflate);
  feeding.catch(() => undefined);
  let first: Buffer | undefined = Buffer.alloc(0);
  let length = 0;
  for await (const part of inflate) {
    const bytes = part as Buffer;
    length += bytes.length;
    if (first === undefined) {
      yield bytes;
      continue;
    }
    first = Buffer.concat([first, bytes]);
    if (first.length < rowLength) continue;
    detachFirstRow(first.subarray(0, rowLength), tile.channels);
    yield first;
    first = undefined;
  }
  await feeding;
  if (length !== rowLength * tile.height) throw new TypeError('a tile with missing rows');
}

/** Filters 2 to 4 look at the row above, which was taken as zeros here (ISO/IEC 15948, 9.2). */
function detachFirstRow(row: Buffer, channels: number): void {
  const filter = row[0];
  if (filter === 2) row[0] = 0;
  else if (filter === 4) row[0] = 1;
  else if (filter === 3) {
    for (let i = 1 + channels; i < row.length; i++) {
      row[i] = ((row[i] ?? 0) + ((row[i - channels] ?? 0) >> 1)) & 0xff;
    }
    row[0] = 0;
  }
}

const adlerBase = 65_521;

/**
 * The Adler-32 of two runs of bytes from those of each (RFC 1950, section 8.2).
 *
 * @param length of the second run
 */
export function joinAdler(first: number, second: number, length: number): number {
  const rest = length % adlerBase;
  const [a1, b1] = [first & 0xffff, first >>> 16];
  const [a2, b2] = [second & 0xffff, second >>> 16];
  const a = (a1 + a2 + adlerBase - 1) % adlerBase;
  // rest × a1 stays below 2^32, which a double holds exactly.
  const b = (((rest * a1) % adlerBase) + b1 + b2 + adlerBase - rest) % adlerBase;
  return ((b << 16) | a) >>> 0;
}

/** The Adler-32 of a run of zeros. */
export const adlerOfZeros = (length: number): number => (((length % adlerBase) << 16) | 1) >>> 0;
