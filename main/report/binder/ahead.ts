import type { PaperPictures, PaperSlice, PictureSource, SliceOptions } from '../../core/paper-pictures.ts';

interface Begun {
  readonly slices: AsyncIterator<PaperSlice>;
  readonly first: Promise<IteratorResult<PaperSlice>>;
}

/**
 * Begins a picture while the one before it is laid out: the browser that prepares pictures is another process, which would
 * stand still otherwise. Of what is begun not more than its first slices are there.
 */
export class PicturesAhead {
  readonly #pictures: PaperPictures;
  readonly #begun = new Map<string, Begun>();

  constructor(pictures: PaperPictures) {
    this.#pictures = pictures;
  }

  /** @param key of the file: the same when its slices are asked for */
  begin(key: string, picture: PictureSource, options: SliceOptions): void {
    if (this.#begun.has(key)) return;
    const slices = this.#pictures.slices(picture, options)[Symbol.asyncIterator]();
    const first = slices.next();
    // Whoever asks for it is told.
    first.catch(() => undefined);
    this.#begun.set(key, { slices, first });
  }

  /** @throws PaperPictureFault */
  async *slices(key: string, picture: PictureSource, options: SliceOptions): AsyncGenerator<PaperSlice> {
    const begun = this.#begun.get(key);
    if (begun === undefined) {
      yield* this.#pictures.slices(picture, options);
      return;
    }
    this.#begun.delete(key);
    try {
      for (let next = await begun.first; next.done !== true; next = await begun.slices.next()) {
        yield next.value;
      }
    } finally {
      await begun.slices.return?.();
    }
  }

  /** Gives up what was begun and not asked for, but for one. */
  async keep(key: string | undefined): Promise<void> {
    for (const [other, { slices, first }] of this.#begun) {
      if (other === key) continue;
      this.#begun.delete(other);
      await first.catch(() => undefined);
      await slices.return?.();
    }
  }
}
