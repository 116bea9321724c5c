import { promisify } from 'node:util';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { createInflate, deflate, inflate } from 'node:zlib';
import type {
  PaperPictures,
  PaperSlice,
  PaperStill,
  PictureSource,
  SliceOptions,
} from '../../core/paper-pictures.ts';
import { pngEnd, pngPart, pngStart, readPng, type Png } from '../png.ts';
import { planCuts, straightRows, type Cut } from './cuts.ts';
import { OwnPixels } from './own-pixels.ts';
import type { SandboxPictures } from './pictures.ts';
import { makeRowMeter } from './rows.ts';

const pack = promisify(deflate);
const unpack = promisify(inflate);
/** What is taken into this process, packed and not: a page of 48,000 rows is 180 MB of pixels, which pass through. */
const most = { packedBytes: 64 * 1024 * 1024, pixels: 640_000_000 };
/** Up to here the rows stay while it is found out where to cut, and are not unpacked a second time. */
const mostHeld = 32 * 1024 * 1024;
/** The kinds of filters that there are end with this one (ISO/IEC 15948, 9.2). */
const mostFilter = 4;
/** Bytes; what Node shares among buffers is far smaller. */
const leastFreed = 1024 * 1024;
/** The pixels of every so many rows are kept, from which those of the row below a cut are found again. */
const every = 64;
/** More bytes a pixel has only what is full of photographs: the browser makes a JPEG of that, if one is smaller. */
const flatBytes = 0.25;

/**
 * Cuts the pictures that our own browser made when a page was saved, without that browser: their rows go into the slices as they
 * were filtered, only the first of a slice is written anew. All else is left to the browser's sandbox, and so is every picture
 * that is not just as our browser writes it.
 */
export class OwnPictures implements PaperPictures {
  readonly #sandbox: SandboxPictures;

  constructor(sandbox: SandboxPictures) {
    this.#sandbox = sandbox;
  }

  close(): Promise<void> {
    return this.#sandbox.close();
  }

  async *slices(picture: PictureSource, options: SliceOptions): AsyncGenerator<PaperSlice> {
    const own =
      picture.isOwn === true && options.mode === 'full' ? await readOwn(picture, options) : undefined;
    if (own === undefined) {
      yield* this.#sandbox.slices(picture, options);
      return;
    }
    try {
      // The next one is packed while this one is being laid out.
      let ready: Promise<PaperSlice> | undefined;
      for await (const { rows, index } of pieces(own)) {
        options.signal.throwIfAborted();
        const making = this.#slice(own, rows, index, options);
        making.catch(() => undefined);
        if (ready !== undefined) yield await ready;
        ready = making;
      }
      if (ready !== undefined) yield await ready;
    } finally {
      if (own.held !== undefined) free(own.held);
    }
  }

  stills(...asked: Parameters<PaperPictures['stills']>): Promise<readonly PaperStill[]> {
    return this.#sandbox.stills(...asked);
  }

  async #slice({ png, cuts }: Own, rows: Buffer, index: number, options: SliceOptions): Promise<PaperSlice> {
    const shape = { width: png.width, height: cuts[index]?.height ?? 0, channels: png.channels };
    const packed = await pack(rows, { level: 3, memLevel: 9, chunkSize: 262_144 });
    free(rows);
    const bytes = Buffer.concat([...pngStart(shape), pngPart(packed), pngEnd()]);
    const place = { index, of: cuts.length, widthPx: shape.width, heightPx: shape.height };
    if (packed.length > shape.width * shape.height * flatBytes) {
      const alone = { ...options, wholeHeightPerWidth: Infinity };
      const piece: PictureSource = { mediaType: 'image/png', bytes: bytes.length, body: () => one(bytes) };
      for await (const slice of this.#sandbox.slices(piece, alone)) return { ...slice, ...place };
    }
    return { mediaType: 'image/png', bytes, ...place };
  }
}

interface Own {
  readonly png: Png;
  readonly cuts: readonly Cut[];
  /** All its rows as they are filtered, where they are few enough to stay. */
  readonly held: Buffer | undefined;
  /** The pixels of a row of which there is a copy: the `nth` of {@link every}. */
  readonly kept: readonly Uint32Array[];
}

/** @returns undefined for what the browser has to decode */
async function readOwn(picture: PictureSource, options: SliceOptions): Promise<Own | undefined> {
  if (picture.bytes > most.packedBytes) return undefined;
  try {
    const parts: Buffer[] = [];
    for await (const part of picture.body()) parts.push(Buffer.from(part));
    const png = readPng(Buffer.concat(parts));
    const isFit = png.channels === 3 && png.width <= options.widthPx && png.width * png.height <= most.pixels;
    return isFit && isBare(png, picture.bytes) ? await measured(png, options) : undefined;
  } catch (error) {
    options.signal.throwIfAborted();
    // The browser may know more of it, or says what is wrong with it.
    const { code } = error as NodeJS.ErrnoException;
    const isOfTheFile = code === 'ERR_BUFFER_TOO_LARGE' || code?.startsWith('Z_') === true;
    if (isOfTheFile || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** It has nothing but a head, pixels and an end: no colours that mean something else (ISO/IEC 15948, 11.3). */
function isBare({ data }: Png, bytes: number): boolean {
  return bytes === data.reduce((sum, { length }) => sum + 12 + length, 8 + 25 + 12);
}

/** Looks at all rows once. */
async function measured(
  png: Png,
  { maxHeightPerWidth, wholeHeightPerWidth = 0, signal }: SliceOptions,
): Promise<Own> {
  const { width, height } = png;
  const stride = 1 + width * 3;
  const page = Math.max(1, Math.floor(width * maxHeightPerWidth));
  const isWhole = height <= Math.max(page, width * wholeHeightPerWidth);
  const held = stride * height <= mostHeld ? await unpackedAtOnce(png) : undefined;
  const meter = makeRowMeter(width, height, straightRows(page));
  const pixels = new OwnPixels(width);
  const kept: Uint32Array[] = [];
  let y = 0;
  for await (const rows of held === undefined ? unpacked(png) : [held]) {
    signal.throwIfAborted();
    for (let at = 0; at < rows.length; at += stride, y++) {
      if (isWhole) {
        if ((rows[at] ?? 0) > mostFilter) throw new TypeError('no such filter');
        continue;
      }
      pixels.take(rows, at, meter);
      if (y % every === 0) kept.push(pixels.row.slice());
    }
  }
  const cuts = isWhole ? [{ top: 0, height }] : planCuts(meter.end(), page);
  return { png, cuts, kept, held };
}

/**
 * @returns all its rows, in a buffer of their own
 * @throws TypeError when there are more rows than it says, or fewer
 */
async function unpackedAtOnce({ data, width, height }: Png): Promise<Buffer> {
  const bytes = (1 + width * 3) * height;
  // Room for one more than there may be, so that a second part is never begun.
  const options = { chunkSize: Math.max(64, bytes + 1), maxOutputLength: bytes };
  const rows = await unpack(Buffer.concat(data), options);
  if (rows.length !== bytes) throw new TypeError('not as many rows as the picture has');
  return rows;
}

/**
 * @returns parts of its rows, each with whole rows
 * @throws TypeError when there are more rows than it says, or fewer
 */
async function* unpacked({ data, width, height }: Png): AsyncGenerator<Buffer> {
  const stride = 1 + width * 3;
  // Whole rows, so that few have to be put together.
  const inflate = createInflate({ chunkSize: Math.max(1, Math.floor(262_144 / stride)) * stride });
  const feeding = pipeline(Readable.from(data, { objectMode: false }), inflate);
  // Waited for below; until then a fault must not count as unhandled.
  feeding.catch(() => undefined);
  let rest: Buffer = Buffer.alloc(0);
  let rows = 0;
  for await (const part of inflate) {
    const bytes = rest.length === 0 ? (part as Buffer) : Buffer.concat([rest, part as Buffer]);
    const whole = bytes.length - (bytes.length % stride);
    rest = bytes.subarray(whole);
    rows += whole / stride;
    if (rows > height) throw new TypeError('more rows than the picture has');
    if (whole > 0) yield bytes.subarray(0, whole);
  }
  await feeding;
  if (rows !== height || rest.length > 0) throw new TypeError('not as many rows as the picture has');
}

/** The filtered rows of each slice. Slices may share some rows, where there was no quiet one. */
async function* pieces({
  png,
  cuts,
  held,
  kept,
}: Own): AsyncGenerator<{ readonly rows: Buffer; readonly index: number }> {
  const stride = 1 + png.width * 3;
  const pixels = new OwnPixels(png.width);
  const open: { readonly rows: Buffer; readonly index: number; filled: number }[] = [];
  let next = 0;
  let y = 0;
  for await (const part of held === undefined ? unpacked(png) : [held]) {
    for (let at = 0; at < part.length; at += stride, y++) {
      const { top = Infinity } = cuts[next] ?? {};
      const begins = y === top;
      // Only where a cut comes before the next kept row its pixels have to be known.
      if (top < (Math.floor(y / every) + 1) * every) {
        if (y % every === 0) pixels.row.set(kept[y / every] ?? pixels.row);
        else pixels.take(part, at);
      }
      if (begins) {
        const length = (cuts[next]?.height ?? 0) * stride;
        open.push({ rows: Buffer.allocUnsafeSlow(length), index: next++, filled: 0 });
      }
      for (const piece of open) {
        if (begins && piece.filled === 0 && y > 0) pixels.write(piece.rows, 0);
        else part.copy(piece.rows, piece.filled, at, at + stride);
        piece.filled += stride;
      }
      while (open[0] !== undefined && open[0].filled === open[0].rows.length) {
        const { rows: done, index } = open[0];
        open.shift();
        yield { rows: done, index };
      }
    }
  }
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/**
 * Gives back the memory of pixels that nobody reads any more. Left to the collector, every picture made it look through all
 * that there is: a seventh of the time of a binder.
 */
function free({ buffer }: Buffer): void {
  // What is small may lie in memory that others share.
  if (buffer instanceof ArrayBuffer && buffer.byteLength >= leastFreed) buffer.transfer(0);
}
