import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { createInflate, inflate } from 'node:zlib';
import type { SliceOptions } from '../../core/paper-pictures.ts';
import type { Png } from '../png.ts';
import { planCuts, straightRows, type Cut } from './cuts.ts';
import { OwnPixels } from './own-pixels.ts';
import { makeRowMeter } from './rows.ts';

const unpack = promisify(inflate);
/** The kinds of filters that there are end with this one (ISO/IEC 15948, 9.2). */
const mostFilter = 4;
/** Bytes; what Node shares among buffers is far smaller. */
const leastFreed = 1024 * 1024;
/** The pixels of every so many rows are kept, from which those of the row below a cut are found again. */
const every = 64;

/** The rows of a slice, as they are filtered; the first one needs no other. */
export interface Piece {
  readonly index: number;
  readonly rows: Buffer;
}

/** The rows of a picture of eight bits each of red, green and blue, and where it is cut. */
export class OwnRows {
  readonly png: Png;
  readonly cuts: readonly Cut[];
  /** All of them, where they are few enough to stay. */
  readonly #held: Buffer | undefined;
  /** The pixels of every {@link every}th row. */
  readonly #kept: readonly Uint32Array[];

  private constructor(
    png: Png,
    cuts: readonly Cut[],
    held: Buffer | undefined,
    kept: readonly Uint32Array[],
  ) {
    this.png = png;
    this.cuts = cuts;
    this.#held = held;
    this.#kept = kept;
  }

  /**
   * Looks at all rows once.
   *
   * @param mostHeld bytes: up to here the rows stay while it is found out where to cut; more are unpacked a second time
   * @throws TypeError when they are not what the picture says it has; what zlib says
   */
  static async read(
    png: Png,
    { maxHeightPerWidth, wholeHeightPerWidth = 0, signal }: SliceOptions,
    mostHeld: number,
  ): Promise<OwnRows> {
    const { width, height } = png;
    const stride = strideOf(png);
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
    return new OwnRows(png, cuts, held, kept);
  }

  /** From the top. Pieces may share some rows, where there was no quiet one. */
  async *pieces(): AsyncGenerator<Piece> {
    const held = this.#held;
    if (held === undefined) {
      yield* this.#piecesOnTheWay();
      return;
    }
    const stride = strideOf(this.png);
    // A piece that shares rows with the next reads what is written for that: none is handed out until all is written.
    for (const { top } of this.cuts) if (top > 0) this.#pixelsAt(held, top).write(held, top * stride);
    for (const [index, { top, height }] of this.cuts.entries()) {
      yield { index, rows: held.subarray(top * stride, (top + height) * stride) };
    }
  }

  /** Nobody reads these rows any more. */
  done({ rows }: Piece): void {
    if (this.#held === undefined) giveBack(rows);
  }

  /** Nobody reads any of its rows any more, on this thread or another. */
  end(): void {
    if (this.#held !== undefined) giveBack(this.#held);
  }

  #pixelsAt(held: Buffer, y: number): OwnPixels {
    const stride = strideOf(this.png);
    const pixels = new OwnPixels(this.png.width);
    const nth = Math.floor(y / every);
    pixels.row.set(this.#kept[nth] ?? []);
    for (let at = nth * every + 1; at <= y; at++) pixels.take(held, at * stride);
    return pixels;
  }

  /** Of a picture whose rows pass through once more. */
  async *#piecesOnTheWay(): AsyncGenerator<Piece> {
    const { png, cuts } = this;
    const stride = strideOf(png);
    const pixels = new OwnPixels(png.width);
    const open: { readonly rows: Buffer; readonly index: number; filled: number }[] = [];
    let next = 0;
    let y = 0;
    for await (const part of unpacked(png)) {
      for (let at = 0; at < part.length; at += stride, y++) {
        const { top = Infinity } = cuts[next] ?? {};
        const begins = y === top;
        // Only where a cut comes before the next kept row its pixels have to be known.
        if (top < (Math.floor(y / every) + 1) * every) {
          if (y % every === 0) pixels.row.set(this.#kept[y / every] ?? pixels.row);
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
          const { rows, index } = open[0];
          open.shift();
          yield { index, rows };
        }
      }
    }
  }
}

/** Bytes of a row: the kind of its filter, then its pixels. */
const strideOf = ({ width }: Png): number => 1 + width * 3;

/**
 * @returns all its rows, in a buffer of their own
 * @throws TypeError when there are fewer than it says; RangeError when there are more
 */
async function unpackedAtOnce(png: Png): Promise<Buffer> {
  const bytes = strideOf(png) * png.height;
  // Room for one more than there may be, so that a second part is never begun.
  const options = { chunkSize: Math.max(64, bytes + 1), maxOutputLength: bytes };
  const rows = await unpack(Buffer.concat(png.data), options);
  if (rows.length !== bytes) throw new TypeError('not as many rows as the picture has');
  return rows;
}

/**
 * @returns parts of its rows, each with whole rows
 * @throws TypeError when there are more rows than it says, or fewer
 */
async function* unpacked(png: Png): AsyncGenerator<Buffer> {
  const stride = strideOf(png);
  // Whole rows, so that few have to be put together.
  const inflating = createInflate({ chunkSize: Math.max(1, Math.floor(262_144 / stride)) * stride });
  const feeding = pipeline(Readable.from(png.data, { objectMode: false }), inflating);
  // Waited for below; until then a fault must not count as unhandled.
  feeding.catch(() => undefined);
  let rest: Buffer = Buffer.alloc(0);
  let rows = 0;
  for await (const part of inflating) {
    const bytes = rest.length === 0 ? (part as Buffer) : Buffer.concat([rest, part as Buffer]);
    const whole = bytes.length - (bytes.length % stride);
    rest = bytes.subarray(whole);
    rows += whole / stride;
    if (rows > png.height) throw new TypeError('more rows than the picture has');
    if (whole > 0) yield bytes.subarray(0, whole);
  }
  await feeding;
  if (rows !== png.height || rest.length > 0) throw new TypeError('not as many rows as the picture has');
}

/** At once: left to the collector, every picture made it look through all that there is, a seventh of the time of a binder. */
function giveBack({ buffer }: Buffer): void {
  // What is small may lie in memory that others share.
  if (buffer instanceof ArrayBuffer && buffer.byteLength >= leastFreed) buffer.transfer(0);
}
