/** Rows whose differences from the usual height are added up together. */
const rowsTogether = 256;

/**
 * Where the rows of a long list lie, in pixels from its top: all are as high as most are, but those that were seen to be of
 * another height. Neither question nor answer grows with the list by more than one addition for 256 rows: with a hundred
 * thousand rows, reckoning each anew whenever one is of another height takes longer than a frame.
 */
export class Heights {
  readonly #total: number;
  readonly #usual: number;
  /** How much higher than usual each row is. */
  readonly #more: Float64Array;
  readonly #sums: Float64Array;

  /**
   * @param total rows of the list
   * @param usual pixels that most rows take
   */
  constructor(total: number, usual: number) {
    this.#total = total;
    this.#usual = usual;
    this.#more = new Float64Array(total);
    this.#sums = new Float64Array(Math.ceil(total / rowsTogether));
  }

  /** Takes how high a row was seen to be; one that is not of the list is left out. */
  set(row: number, height: number): void {
    const before = this.#more[row];
    const more = height - this.#usual;
    if (before === undefined || before === more) return;
    const block = Math.floor(row / rowsTogether);
    this.#more[row] = more;
    this.#sums[block] = (this.#sums[block] ?? 0) + more - before;
  }

  /** Of the row after the last, it is the height of the whole list. */
  topOf(row: number): number {
    const block = Math.floor(row / rowsTogether);
    let top = row * this.#usual;
    for (let before = 0; before < block; before++) top += this.#sums[before] ?? 0;
    for (let before = block * rowsTogether; before < row; before++) top += this.#more[before] ?? 0;
    return top;
  }

  /** @returns the row that lies there; the first or the last one when it is outside the list */
  rowAt(pixels: number): number {
    let row = 0;
    let bottom = 0;
    for (const sum of this.#sums) {
      const end = Math.min(row + rowsTogether, this.#total);
      const next = bottom + (end - row) * this.#usual + sum;
      if (next > pixels) break;
      row = end;
      bottom = next;
    }
    while (row < this.#total) {
      bottom += this.#usual + (this.#more[row] ?? 0);
      if (bottom > pixels) return row;
      row++;
    }
    return Math.max(0, this.#total - 1);
  }
}
