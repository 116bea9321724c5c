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
  const row = (y: number): Buffer => raw.subarray(y * (length + 1) + 1, (y + 1) * (length + 1));
  let above: Buffer = Buffer.alloc(length);
  for (let y = 0; y < height; y++) {
    const own = row(y);
    unfilter(raw[y * (length + 1)] ?? 0, own, above, channels);
    above = own;
  }
  return {
    width,
    height,
    row,
    at: (x, y) => [...row(y).subarray(x * channels, x * channels + 3)].join(','),
  };
}

/** In place. A loop for each filter: a tall picture has more than a thousand million samples. */
function unfilter(filter: number, row: Buffer, above: Buffer, step: number): void {
  const left = (from: Buffer, i: number): number => (i < step ? 0 : (from[i - step] ?? 0));
  if (filter === 1) {
    for (let i = 0; i < row.length; i++) row[i] = (row[i] ?? 0) + left(row, i);
  } else if (filter === 2) {
    for (let i = 0; i < row.length; i++) row[i] = (row[i] ?? 0) + (above[i] ?? 0);
  } else if (filter === 3) {
    for (let i = 0; i < row.length; i++) row[i] = (row[i] ?? 0) + ((left(row, i) + (above[i] ?? 0)) >> 1);
  } else if (filter === 4) {
    for (let i = 0; i < row.length; i++)
      row[i] = (row[i] ?? 0) + paeth(left(row, i), above[i] ?? 0, left(above, i));
  } else if (filter !== 0) {
    throw new Error('unknown filter');
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
