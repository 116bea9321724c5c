import { inflateSync } from 'node:zlib';
import { readPng } from '../../main/capture/png.ts';

/** A decoded picture: a plain reading of ISO/IEC 15948, kept apart from the code that joins. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The samples of one row of pixels. */
  readonly row: (y: number) => Buffer;
  /** `r,g,b` at a place. */
  readonly at: (x: number, y: number) => string;
}

export function decode(bytes: Buffer): Picture {
  const { width, height, channels, data } = readPng(bytes);
  const raw = inflateSync(Buffer.concat(data));
  const length = width * channels;
  if (raw.length !== (length + 1) * height) throw new Error('wrong amount of rows');
  const pixels = Buffer.alloc(length * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (length + 1)] ?? 0;
    const source = raw.subarray(y * (length + 1) + 1, (y + 1) * (length + 1));
    unfilter(filter, source, pixels, y * length, length, channels);
  }
  const row = (y: number): Buffer => pixels.subarray(y * length, (y + 1) * length);
  return {
    width,
    height,
    row,
    at: (x, y) => [...row(y).subarray(x * channels, x * channels + 3)].join(','),
  };
}

function unfilter(
  filter: number,
  source: Buffer,
  pixels: Buffer,
  start: number,
  length: number,
  step: number,
): void {
  for (let i = 0; i < length; i++) {
    const left = i >= step ? (pixels[start + i - step] ?? 0) : 0;
    const up = start > 0 ? (pixels[start + i - length] ?? 0) : 0;
    const corner = start > 0 && i >= step ? (pixels[start + i - length - step] ?? 0) : 0;
    const added = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
    if (added === undefined) throw new Error('unknown filter');
    pixels[start + i] = ((source[i] ?? 0) + added) & 0xff;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** Every colour that stands at `x`, from top to bottom. */
export function coloursDown(picture: Picture, x: number): Set<string> {
  const found = new Set<string>();
  for (let y = 0; y < picture.height; y++) found.add(picture.at(x, y));
  return found;
}
