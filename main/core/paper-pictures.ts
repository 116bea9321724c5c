/**
 * Pictures made ready for paper where foreign bytes may be decoded: in Chromium's sandbox, never beside the keys. The
 * engine hands this port to whoever lays out pages.
 */

/** A picture or a video as it lies in the vault. */
export interface PictureSource {
  readonly mediaType: string;
  readonly bytes: number;
  /** Our own browser made it when a page was saved, and the vault kept it: its pixels may be unpacked beside the keys. */
  readonly isOwn?: boolean;
  /** Its plain bytes, once for each call; a part is only good until the next one is asked for. */
  body(): AsyncIterable<Uint8Array>;
}

export interface SliceOptions {
  /** `blurred`: nothing can be recognised in what comes out, text neither. The blur is in the pixels. */
  readonly mode: 'full' | 'blurred';
  /** Height of the printable area by its width: no slice is taller than that. */
  readonly maxHeightPerWidth: number;
  /**
   * Up to this height by its width a picture comes whole, taller than the printable area as it may then be: it is laid out
   * smaller. So a photograph or what a telephone shows stays one picture. Without it, all is cut that is taller than the area.
   */
  readonly wholeHeightPerWidth?: number;
  /** Wider pictures are made smaller to this width. Pixels. */
  readonly widthPx: number;
  readonly signal: AbortSignal;
}

/** A part of a picture, from the top; cut where a row is quiet, so that no line of text is cut in two. */
export interface PaperSlice {
  readonly mediaType: 'image/jpeg' | 'image/png';
  readonly bytes: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
  /** From 0. */
  readonly index: number;
  readonly of: number;
}

export interface PaperStill extends Omit<PaperSlice, 'index' | 'of'> {
  /** From the video's beginning. */
  readonly atMilliseconds: number;
}

export interface PaperPictures {
  /** @throws PaperPictureFault */
  slices(picture: PictureSource, options: SliceOptions): AsyncIterable<PaperSlice>;
  /**
   * Some moments of a video, spread over it, in order.
   *
   * @param most how many
   * @throws PaperPictureFault
   */
  stills(
    video: PictureSource,
    options: Omit<SliceOptions, 'maxHeightPerWidth'> & { readonly most: number },
  ): Promise<readonly PaperStill[]>;
}

/**
 * `unreadable`: it is not a picture or video that the browser knows, or it is broken. `too-large`: more pixels or bytes than are
 * decoded. `too-slow`: it took longer than it may. `no-browser`: there is no browser to decode it in.
 */
export const paperPictureFaults = ['unreadable', 'too-large', 'too-slow', 'no-browser'] as const;
export type PaperPictureFaultCode = (typeof paperPictureFaults)[number];

/** Why a picture has no place on paper. The page then says so; a printout never fails over one picture. */
export class PaperPictureFault extends Error {
  readonly code: PaperPictureFaultCode;

  constructor(code: PaperPictureFaultCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'PaperPictureFault';
    this.code = code;
  }
}
