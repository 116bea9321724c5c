import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type {
  PaperPictures,
  PaperSlice,
  PaperStill,
  PictureSource,
  SliceOptions,
} from '../../core/paper-pictures.ts';
import { pngEnd, pngPart, pngStart, readPng, type Png } from '../png.ts';
import { OwnRows, type Piece } from './own-rows.ts';
import type { SandboxPictures } from './pictures.ts';

const pack = promisify(deflate);
/** What is taken into this process, packed and not: a page of 48,000 rows is 180 MB of pixels, which pass through. */
const usual = { packedBytes: 64 * 1024 * 1024, pixels: 640_000_000, heldBytes: 32 * 1024 * 1024 };
type Bounds = typeof usual;
/** More bytes a pixel has only what is full of photographs: the browser makes a JPEG of that, if one is smaller. */
const flatBytes = 0.25;

/**
 * Cuts the pictures that our own browser made when a page was saved, without that browser: their rows go into the slices as they
 * were filtered, only the first of a slice is written anew. All else is left to the browser's sandbox, and so is every picture
 * that is not just as our browser writes it.
 */
export class OwnPictures implements PaperPictures {
  readonly #sandbox: SandboxPictures;
  readonly #bounds: Bounds;

  /** @param bounds other than the usual ones, where somebody has less memory */
  constructor(sandbox: SandboxPictures, bounds: Partial<Bounds> = {}) {
    this.#sandbox = sandbox;
    this.#bounds = { ...usual, ...bounds };
  }

  close(): Promise<void> {
    return this.#sandbox.close();
  }

  async *slices(picture: PictureSource, options: SliceOptions): AsyncGenerator<PaperSlice> {
    const isOwn = picture.isOwn === true && options.mode === 'full';
    const own = isOwn ? await readOwn(picture, options, this.#bounds) : undefined;
    if (own === undefined) {
      yield* this.#sandbox.slices(picture, options);
      return;
    }
    let packing: Promise<unknown> = Promise.resolve();
    try {
      // The next one is packed while this one is being laid out.
      let ready: Promise<PaperSlice> | undefined;
      for await (const piece of own.pieces()) {
        options.signal.throwIfAborted();
        const making = this.#slice(own, piece, options);
        packing = Promise.allSettled([packing, making]);
        if (ready !== undefined) yield await ready;
        ready = making;
      }
      if (ready !== undefined) yield await ready;
    } finally {
      // What is still being read by another thread must not be given back.
      await packing;
      own.end();
    }
  }

  stills(...asked: Parameters<PaperPictures['stills']>): Promise<readonly PaperStill[]> {
    return this.#sandbox.stills(...asked);
  }

  async #slice(own: OwnRows, piece: Piece, options: SliceOptions): Promise<PaperSlice> {
    const { png, cuts } = own;
    const { rows, index } = piece;
    const shape = { width: png.width, height: cuts[index]?.height ?? 0, channels: png.channels };
    const packed = await pack(rows, { level: 3, memLevel: 9, chunkSize: 262_144 });
    own.done(piece);
    const bytes = Buffer.concat([...pngStart(shape), pngPart(packed), pngEnd()]);
    const place = { index, of: cuts.length, widthPx: shape.width, heightPx: shape.height };
    if (packed.length > shape.width * shape.height * flatBytes) {
      const alone = { ...options, wholeHeightPerWidth: Infinity };
      const again: PictureSource = { mediaType: 'image/png', bytes: bytes.length, body: () => one(bytes) };
      for await (const slice of this.#sandbox.slices(again, alone)) return { ...slice, ...place };
    }
    return { mediaType: 'image/png', bytes, ...place };
  }
}

/** @returns undefined for what the browser has to decode */
async function readOwn(
  picture: PictureSource,
  options: SliceOptions,
  most: Bounds,
): Promise<OwnRows | undefined> {
  if (picture.bytes > most.packedBytes) return undefined;
  try {
    const parts: Buffer[] = [];
    for await (const part of picture.body()) parts.push(Buffer.from(part));
    const png = readPng(Buffer.concat(parts));
    const isFit = png.channels === 3 && png.width <= options.widthPx && png.width * png.height <= most.pixels;
    return isFit && isBare(png, picture.bytes) ? await OwnRows.read(png, options, most.heldBytes) : undefined;
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

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
