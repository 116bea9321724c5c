import {
  PaperPictureFault,
  type PaperPictures,
  type PaperSlice,
  type PaperStill,
  type PictureSource,
  type SliceOptions,
} from '../../core/paper-pictures.ts';
import type { CaptureBrowser } from '../browser.ts';
import { planCuts, straightRows, type Cut } from './cuts.ts';
import { PaperRoom } from './room.ts';
import type { Encoded } from './script.ts';
import { Visit } from './visit.ts';

/** What is decoded, and how long that may take. */
const usual = {
  pictureBytes: 256 * 1024 * 1024,
  /** All at once in memory, four bytes a pixel. */
  pixels: 134_217_728,
  /** From here on a PNG is read in bands. */
  pixelsAtOnce: 33_554_432,
  pixelsInBands: 640_000_000,
  openMilliseconds: 60_000,
  rowsMilliseconds: 120_000,
  sliceMilliseconds: 60_000,
  stillMilliseconds: 20_000,
};
type Bounds = typeof usual;

/** Kept open when they are empty: one for the picture that is being laid out, one for the next. */
const mostSpare = 2;
/** Then the page is ended: whatever a picture may have done to it goes no further. */
const picturesOfARoom = 50;

/** Pictures made ready for paper by the headless browser; see {@link PaperRoom}. To be closed after use. */
export class SandboxPictures implements PaperPictures {
  readonly #browser: () => Promise<CaptureBrowser>;
  readonly #bounds: Bounds;
  readonly #spare: PaperRoom[] = [];
  #closed = false;

  /** @param bounds other than the usual ones, where somebody has less time */
  constructor(browser: () => Promise<CaptureBrowser>, bounds: Partial<Bounds> = {}) {
    this.#browser = browser;
    this.#bounds = { ...usual, ...bounds };
  }

  async *slices(picture: PictureSource, options: SliceOptions): AsyncGenerator<PaperSlice> {
    if (picture.bytes > this.#bounds.pictureBytes) throw new PaperPictureFault('too-large');
    const { visit, found } = await this.#enter(options.signal, (room) =>
      measure(room, picture, options, this.#bounds),
    );
    try {
      const { width, cuts } = found;
      const widthPx = Math.min(width, options.widthPx);
      const make = (index: number): Promise<PaperSlice> | undefined => {
        const cut = cuts[index];
        if (cut === undefined) return undefined;
        const heightPx = Math.max(1, Math.round((cut.height * widthPx) / width));
        const making = visit.work((room) =>
          room.call(this.#bounds.sliceMilliseconds, 'slice', {
            ...cut,
            widthPx,
            heightPx,
            mode: options.mode,
          }),
        );
        return making.then((encoded) => ({ ...decoded(encoded), widthPx, heightPx, index, of: cuts.length }));
      };
      // The next one is made while this one is being laid out.
      let next = make(0);
      for (let index = 1; next !== undefined; index++) {
        const slice = await next;
        next = make(index);
        next?.catch(() => undefined);
        yield slice;
      }
    } finally {
      await visit.leave();
    }
  }

  async stills(
    video: PictureSource,
    options: Omit<SliceOptions, 'maxHeightPerWidth'> & { readonly most: number },
  ): Promise<readonly PaperStill[]> {
    const { mode } = options;
    const { visit, found } = await this.#enter(options.signal, (room) =>
      room.openVideo(this.#bounds.openMilliseconds, video),
    );
    try {
      const { seconds, width, height } = found;
      const widthPx = Math.min(width, options.widthPx);
      const heightPx = Math.max(1, Math.round((height * widthPx) / width));
      const stills: PaperStill[] = [];
      for (let n = 0; n < options.most; n++) {
        // The ends are left out: they are often black.
        const wanted = { seconds: (seconds * (n + 0.5)) / options.most, widthPx, mode };
        const still = await visit.work((room) => room.call(this.#bounds.stillMilliseconds, 'still', wanted));
        stills.push({
          ...decoded(still),
          widthPx,
          heightPx,
          atMilliseconds: Math.round(still.seconds * 1000),
        });
      }
      return stills;
    } finally {
      await visit.leave();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#spare.splice(0).map((room) => room.close()));
  }

  /**
   * Opens a picture in a room. The browser may have ended for something else (a page being saved): then once more.
   *
   * @throws PaperPictureFault; what the signal says
   */
  async #enter<T>(
    signal: AbortSignal,
    open: (room: PaperRoom) => Promise<T>,
  ): Promise<{ readonly visit: Visit; readonly found: T }> {
    for (let attempt = 1; ; attempt++) {
      signal.throwIfAborted();
      const room = await this.#room();
      const visit = new Visit(room, signal, (it) => this.#keep(it));
      try {
        return { visit, found: await visit.work(open) };
      } catch (error) {
        await visit.leave();
        if (attempt === 2 || !room.isBrowserGone) throw error;
      }
    }
  }

  /** @throws PaperPictureFault `no-browser` */
  async #room(): Promise<PaperRoom> {
    for (let spare = this.#spare.pop(); spare !== undefined; spare = this.#spare.pop()) {
      if (!spare.isOver) return spare;
    }
    try {
      const browser = await this.#browser();
      return await PaperRoom.open(await browser.lease());
    } catch (error) {
      throw new PaperPictureFault('no-browser', { cause: error });
    }
  }

  #keep(room: PaperRoom): boolean {
    if (this.#closed || this.#spare.length >= mostSpare || room.uses >= picturesOfARoom) return false;
    this.#spare.push(room);
    return true;
  }
}

async function measure(
  room: PaperRoom,
  picture: PictureSource,
  { widthPx, maxHeightPerWidth, wholeHeightPerWidth = 0 }: SliceOptions,
  bounds: Bounds,
): Promise<{ readonly width: number; readonly cuts: readonly Cut[] }> {
  await room.fill(picture);
  const { width, height } = await room.call(bounds.openMilliseconds, 'open', {
    mediaType: picture.mediaType,
    mostPixels: bounds.pixels,
    mostPixelsInBands: bounds.pixelsInBands,
    pixelsAtOnce: bounds.pixelsAtOnce,
    widthPx,
  });
  const most = Math.max(1, Math.floor(width * maxHeightPerWidth));
  if (height <= Math.max(most, width * wholeHeightPerWidth)) return { width, cuts: [{ top: 0, height }] };
  const rows = Buffer.from(await room.call(bounds.rowsMilliseconds, 'rows', straightRows(most)), 'base64');
  const drawn = new Uint16Array(height);
  for (let y = 0; y < height; y++) drawn[y] = rows.readUInt16LE(y * 2);
  return { width, cuts: planCuts(drawn, most) };
}

const decoded = ({ mediaType, base64 }: Encoded): Pick<PaperSlice, 'mediaType' | 'bytes'> => ({
  mediaType,
  bytes: Buffer.from(base64, 'base64'),
});
