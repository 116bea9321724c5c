import type { PictureSource } from '../../core/paper-pictures.ts';

/** Reads a file that can only be read from its start on, as if any part of it could be asked for. */
export class SourceReader {
  readonly source: PictureSource;
  #parts: AsyncIterator<Uint8Array> | undefined;
  /** Where the file goes on from, and what was read of it already. */
  #at = 0;
  #rest: Buffer = Buffer.alloc(0);
  #turn: Promise<unknown> = Promise.resolve();

  constructor(source: PictureSource) {
    this.source = source;
  }

  /** One after the other, in the order in which they are asked for. @returns less than `length` only at the end of the file */
  read(from: number, length: number): Promise<Buffer> {
    const reading = this.#turn.then(() => this.#read(from, length));
    this.#turn = reading.catch(() => undefined);
    return reading;
  }

  async close(): Promise<void> {
    await this.#turn;
    await this.#parts?.return?.();
    this.#parts = undefined;
  }

  async #read(from: number, length: number): Promise<Buffer> {
    if (this.#parts === undefined || from < this.#at) {
      await this.#parts?.return?.();
      this.#parts = this.source.body()[Symbol.asyncIterator]();
      this.#at = 0;
      this.#rest = Buffer.alloc(0);
    }
    const taken: Buffer[] = [];
    let missing = length;
    while (missing > 0) {
      if (this.#rest.length === 0) {
        const { value, done } = await this.#parts.next();
        if (done === true) break;
        this.#rest = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
        continue;
      }
      const skipped = Math.min(this.#rest.length, Math.max(0, from - this.#at));
      const piece = this.#rest.subarray(skipped, skipped + missing);
      // A part is only good until the next one is asked for.
      if (piece.length > 0) taken.push(Buffer.from(piece));
      missing -= piece.length;
      this.#at += skipped + piece.length;
      this.#rest = this.#rest.subarray(skipped + piece.length);
    }
    return Buffer.concat(taken);
  }
}
