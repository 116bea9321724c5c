import type { RowMeter } from './rows.ts';

/**
 * The rows of a PNG as pixels (ISO/IEC 15948, 9.2), of eight bits each of red, green and blue. A row is worked on a pixel at a
 * time, its three colours in one number. Our own browser writes each row by its difference from the one above, and most of that
 * is nought: four pixels at a time are passed by where nothing changes.
 */
export class OwnPixels {
  /** The row that was taken last: red in the lowest byte, then green and blue. */
  readonly row: Uint32Array;
  readonly #length: number;
  /** The bytes of a row where they can be read four at a time, up to a whole number of four pixels. */
  readonly #bytes: Buffer;
  readonly #words: Int32Array;

  constructor(width: number) {
    this.row = new Uint32Array(width);
    this.#length = width * 3;
    const groups = new ArrayBuffer(Math.ceil(width / 4) * 12);
    this.#bytes = Buffer.from(groups);
    this.#words = new Int32Array(groups);
  }

  /**
   * @param bytes with the next row in them
   * @param from where it begins: the kind of its filter, then three bytes a pixel
   * @param meter which is told of the row, if there is one
   * @throws TypeError when there is no such filter
   */
  take(bytes: Buffer, from: number, meter?: RowMeter): void {
    if (bytes[from] === 2) {
      this.#change(bytes, from + 1, meter);
      return;
    }
    this.#takeAny(bytes, from);
    meter?.add(this.row);
  }

  /** Writes the row so that it needs no other: each pixel by its difference from the one on its left. */
  write(bytes: Buffer, from: number): void {
    bytes[from] = 1;
    let left = 0;
    for (let x = 0, at = from + 1; x < this.row.length; x++, at += 3) {
      const pixel = this.row[x] ?? 0;
      bytes[at] = pixel - left;
      bytes[at + 1] = (pixel >> 8) - (left >> 8);
      bytes[at + 2] = (pixel >> 16) - (left >> 16);
      left = pixel;
    }
  }

  /** By the differences from the row above. */
  #change(bytes: Buffer, from: number, meter: RowMeter | undefined): void {
    const [row, words] = [this.row, this.#words];
    bytes.copy(this.#bytes, 0, from, from + this.#length);
    let last = -1;
    for (let group = 0, x = 0; group < words.length; group += 3, x += 4) {
      const [a, b, c] = [words[group] ?? 0, words[group + 1] ?? 0, words[group + 2] ?? 0];
      if ((a | b | c) === 0) continue;
      for (let nth = 0; nth < 4; nth++) {
        const difference =
          nth === 0
            ? a & 0xffffff
            : nth === 1
              ? (a >>> 24) | ((b & 0xffff) << 8)
              : nth === 2
                ? (b >>> 16) | ((c & 0xff) << 16)
                : c >>> 8;
        if (difference === 0) continue;
        const at = x + nth;
        row[at] = sum(row[at] ?? 0, difference);
        if (meter === undefined) continue;
        // What is on the right of a changed place changed beside it.
        if (last !== -1 && last + 1 !== at) meter.look(last + 1, row[last] ?? 0, row[last + 1] ?? 0);
        if (at > 0) meter.look(at, row[at - 1] ?? 0, row[at] ?? 0);
        last = at;
      }
    }
    if (last !== -1 && last + 1 < row.length) meter?.look(last + 1, row[last] ?? 0, row[last + 1] ?? 0);
    meter?.again();
  }

  #takeAny(bytes: Buffer, from: number): void {
    const { row } = this;
    const filter = bytes[from] ?? 0;
    let left = 0;
    let aboveLeft = 0;
    for (let x = 0, at = from + 1; x < row.length; x++, at += 3) {
      const change = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
      const above = row[x] ?? 0;
      if (filter === 0) left = change;
      else if (filter === 1) left = sum(left, change);
      else if (filter === 3) left = sum(mean(left, above), change);
      else if (filter === 4) left = sum(nearest(left, above, aboveLeft), change);
      else throw new TypeError('no such filter');
      aboveLeft = above;
      row[x] = left;
    }
  }
}

/** Each colour for itself, without what is carried over. */
const sum = (a: number, b: number): number => ((a & 0x7f7f7f) + (b & 0x7f7f7f)) ^ ((a ^ b) & 0x808080);
const mean = (a: number, b: number): number => (a & b) + (((a ^ b) & 0xfefefe) >> 1);

/** Of the three neighbours the one that is nearest to left + above - above left, each colour for itself. */
function nearest(left: number, above: number, aboveLeft: number): number {
  if (left === aboveLeft) return above;
  if (above === aboveLeft) return left;
  return (
    nearestOf(left & 0xff, above & 0xff, aboveLeft & 0xff) |
    (nearestOf((left >> 8) & 0xff, (above >> 8) & 0xff, (aboveLeft >> 8) & 0xff) << 8) |
    (nearestOf(left >> 16, above >> 16, aboveLeft >> 16) << 16)
  );
}

function nearestOf(a: number, b: number, c: number): number {
  const toA = Math.abs(b - c);
  const toB = Math.abs(a - c);
  const toC = Math.abs(a + b - c - c);
  if (toA <= toB && toA <= toC) return a;
  return toB <= toC ? b : c;
}
