/**
 * The rows of a PNG as pixels (ISO/IEC 15948, 9.2), of eight bits each of red, green and blue. A row is worked on a pixel at a
 * time, its three colours in one number: that is what most rows of a page, which are like the one above, need least of.
 */
export class OwnPixels {
  /** The row that was taken last: red in the lowest byte, then green and blue. */
  readonly row: Uint32Array;
  readonly #same: Buffer;

  constructor(width: number) {
    this.row = new Uint32Array(width);
    this.#same = Buffer.alloc(width * 3);
  }

  /**
   * @param bytes with the next row in them
   * @param from where it begins: the kind of its filter, then three bytes a pixel
   * @returns whether it is certainly the same as the row above it
   * @throws TypeError when there is no such filter
   */
  take(bytes: Buffer, from: number): boolean {
    const { row } = this;
    const filter = bytes[from] ?? 0;
    const length = row.length * 3;
    if (filter === 2 && this.#same.compare(bytes, from + 1, from + 1 + length) === 0) return true;
    let left = 0;
    let aboveLeft = 0;
    for (let x = 0, at = from + 1; x < row.length; x++, at += 3) {
      const change = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
      const above = row[x] ?? 0;
      if (filter === 2) {
        if (change !== 0) row[x] = sum(above, change);
        continue;
      }
      if (filter === 0) left = change;
      else if (filter === 1) left = sum(left, change);
      else if (filter === 3) left = sum(mean(left, above), change);
      else if (filter === 4) left = sum(nearest(left, above, aboveLeft), change);
      else throw new TypeError('no such filter');
      aboveLeft = above;
      row[x] = left;
    }
    return false;
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
