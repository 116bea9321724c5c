/* Runs in the paper room (room.ts) as text: it uses nothing from around it but what every page has. */
import type { blurAway } from './blur.ts';
import type { EncodeJpeg, makeJpeg } from './jpeg.ts';
import type { makeRowMeter } from './rows.ts';
import type { openTallPng } from './tall-png.ts';
import type { openVideoScript } from './video.ts';

export interface OpenAs {
  readonly mediaType: string;
  /** More pixels are not decoded at once, and in bands not more than the second number. */
  readonly mostPixels: number;
  readonly mostPixelsInBands: number;
  /** A PNG with more pixels is read in bands. */
  readonly pixelsAtOnce: number;
  /** A drawing without pixels of its own is drawn this wide. */
  readonly widthPx: number;
}

export interface SliceWanted {
  readonly top: number;
  readonly height: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly mode: 'full' | 'blurred';
}

export interface Encoded {
  readonly mediaType: 'image/jpeg' | 'image/png';
  readonly base64: string;
}

export interface StillWanted {
  readonly seconds: number;
  readonly widthPx: number;
  readonly mode: 'full' | 'blurred';
}

export interface PaperScript {
  add(base64: string): void;
  open(as: OpenAs): Promise<{ width: number; height: number }>;
  /** {@link RowMeter}'s answer, as bytes in the order of the machine. */
  rows(straight: number): Promise<string>;
  slice(wanted: SliceWanted): Promise<Encoded>;
  openVideo(address: string): Promise<{ seconds: number; width: number; height: number }>;
  still(wanted: StillWanted): Promise<Encoded & { readonly seconds: number }>;
  clear(): void;
}

/** What happens to pictures in the room. Its errors are `unreadable`, `too-large` or the browser's own. */
export function openScript(
  blur: typeof blurAway,
  jpeg: typeof makeJpeg,
  rowMeter: typeof makeRowMeter,
  tallPng: typeof openTallPng,
  videoScript: typeof openVideoScript,
): PaperScript {
  const video = videoScript();
  const encodeJpeg: EncodeJpeg = jpeg(85);
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let width = 0;
  let height = 0;
  /** The picture from the top in bands, once more for each call. */
  let bands: () => AsyncGenerator<ImageBitmap> = () => {
    throw new Error('unreadable');
  };
  let whole: ImageBitmap | undefined;
  /** The bands that are being cut, from the top down; those that lie above the last cut are gone. */
  let cutting:
    | { left: AsyncGenerator<ImageBitmap>; held: { top: number; bitmap: ImageBitmap }[]; end: number }
    | undefined;

  const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => {
    const text = atob(base64);
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
    return bytes;
  };
  const urlOf = (blob: Blob): Promise<string> =>
    new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => resolve(reader.result as string));
      reader.addEventListener('error', () => reject(new Error('unreadable')));
      reader.readAsDataURL(blob);
    });
  const base64Of = async (blob: Blob): Promise<string> => {
    const url = await urlOf(blob);
    return url.slice(url.indexOf(',') + 1);
  };
  const brushOn = (canvasWidth: number, canvasHeight: number): CanvasRenderingContext2D => {
    const canvas = document.createElement('canvas');
    canvas.width = canvasWidth;
    canvas.height = canvasHeight;
    // Without an alpha channel: what is transparent is seen on white, as on paper.
    const brush = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
    if (brush === null) throw new Error('too-large');
    brush.fillStyle = '#fff';
    brush.fillRect(0, 0, canvasWidth, canvasHeight);
    brush.imageSmoothingQuality = 'high';
    return brush;
  };
  const blobOf = ({ canvas }: CanvasRenderingContext2D, type: string, quality?: number): Promise<Blob> =>
    new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob === null ? reject(new Error('too-large')) : resolve(blob)),
        type,
        quality,
      );
    });

  /** Chromium draws past column or row 65,535 wrongly when it makes a picture smaller: it is given it in fields. */
  const field = 8_192;
  const draw = (
    brush: CanvasRenderingContext2D,
    bitmap: ImageBitmap,
    from: number,
    rows: number,
    to: number,
    scale: number,
  ): void => {
    for (let y = from; y < from + rows; y += field) {
      const tall = Math.min(field, from + rows - y);
      for (let x = 0; x < bitmap.width; x += field) {
        const wide = Math.min(field, bitmap.width - x);
        brush.drawImage(
          bitmap,
          x,
          y,
          wide,
          tall,
          x * scale,
          to + (y - from) * scale,
          wide * scale,
          tall * scale,
        );
      }
    }
  };

  const openImage = async (url: string): Promise<HTMLImageElement> => {
    const image = new Image();
    const loaded = new Promise<void>((resolve, reject) => {
      image.addEventListener('load', () => resolve());
      image.addEventListener('error', () => reject(new Error('unreadable')));
    });
    image.src = url;
    await loaded;
    return image;
  };

  /** A drawing (SVG) runs no scripts and loads nothing as a picture. */
  const drawing = async (blob: Blob, widthPx: number): Promise<ImageBitmap> => {
    const image = await openImage(await urlOf(blob));
    const [ownWidth, ownHeight] = [image.naturalWidth || 300, image.naturalHeight || 150];
    const scale = Math.min(widthPx / ownWidth, 16_000 / ownHeight);
    const brush = brushOn(
      Math.max(1, Math.round(ownWidth * scale)),
      Math.max(1, Math.round(ownHeight * scale)),
    );
    brush.drawImage(image, 0, 0, brush.canvas.width, brush.canvas.height);
    return createImageBitmap(brush.canvas);
  };

  const photo = async (blob: Blob, mostPixels: number): Promise<ImageBitmap> => {
    const url = URL.createObjectURL(blob);
    try {
      // Its size is known before it is decoded.
      const { naturalWidth, naturalHeight } = await openImage(url);
      if (naturalWidth * naturalHeight > mostPixels) throw new Error('too-large');
      return await createImageBitmap(blob);
    } finally {
      URL.revokeObjectURL(url);
    }
  };

  const encode = async (brush: CanvasRenderingContext2D, mode: 'full' | 'blurred'): Promise<Encoded> => {
    if (mode !== 'full') {
      return {
        mediaType: 'image/jpeg',
        base64: await base64Of(await blobOf(blur(brush, brushOn), 'image/jpeg', 0.8)),
      };
    }
    const { width: wide, height: tall } = brush.canvas;
    const png = await blobOf(brush, 'image/png');
    // So small a PNG is a page of letters and flat colours: a JPEG saves little of it, and takes ten times as long to make.
    if (png.size > wide * tall * 0.25) {
      const bytes = encodeJpeg(brush.getImageData(0, 0, wide, tall).data, wide, tall);
      if (bytes.length < png.size)
        return { mediaType: 'image/jpeg', base64: await base64Of(new Blob([bytes])) };
    }
    return { mediaType: 'image/png', base64: await base64Of(png) };
  };

  return {
    add(base64) {
      parts.push(bytesOf(base64));
    },

    async open({ mediaType, mostPixels, mostPixelsInBands, pixelsAtOnce, widthPx }) {
      const tall = tallPng(parts);
      if (tall !== undefined && tall.width * tall.height > pixelsAtOnce) {
        if (tall.width * tall.height > mostPixelsInBands) throw new Error('too-large');
        ({ width, height } = tall);
        const rows = Math.max(1, Math.floor(8_388_608 / width));
        bands = () => tall.bands(Math.min(rows, 8_192));
        return { width, height };
      }
      const blob = new Blob(parts, { type: mediaType });
      parts = [];
      whole = mediaType.startsWith('image/svg')
        ? await drawing(blob, widthPx)
        : await photo(blob, mostPixels);
      ({ width, height } = whole);
      const bitmap = whole;
      bands = async function* one() {
        yield bitmap;
      };
      return { width, height };
    },

    async rows(straight) {
      const looked = Math.min(width, field);
      const meter = rowMeter(looked, height, straight);
      const strip = Math.max(1, Math.floor(4_194_304 / Math.max(width, looked)));
      for await (const bitmap of bands()) {
        for (let y = 0; y < bitmap.height; y += strip) {
          const rows = Math.min(strip, bitmap.height - y);
          const brush = brushOn(looked, rows);
          if (looked === width) brush.drawImage(bitmap, 0, y, width, rows, 0, 0, width, rows);
          else {
            for (let x = 0; x < width; x += field) {
              const wide = Math.min(field, width - x);
              brush.drawImage(
                bitmap,
                x,
                y,
                wide,
                rows,
                (x * looked) / width,
                0,
                (wide * looked) / width,
                rows,
              );
            }
          }
          const { data } = brush.getImageData(0, 0, looked, rows);
          meter.add(new Uint32Array(data.buffer, data.byteOffset, data.length / 4));
        }
        if (bitmap !== whole) bitmap.close();
      }
      const drawn = meter.end();
      return base64Of(new Blob([new Uint8Array(drawn.buffer as ArrayBuffer)]));
    },

    async slice({ top, height: rows, widthPx, heightPx, mode }) {
      cutting ??= { left: bands(), held: [], end: 0 };
      while (cutting.end < top + rows) {
        const { value, done } = await cutting.left.next();
        if (done === true) throw new Error('unreadable');
        cutting.held.push({ top: cutting.end, bitmap: value });
        cutting.end += value.height;
      }
      const scale = widthPx / width;
      // A part of the picture is made smaller as a whole, where it is not too large for that: no seam between bands.
      const isScaled = scale !== 1;
      const atOnce = isScaled && width <= field && rows <= field && width * rows <= 33_554_432;
      const brush = atOnce ? brushOn(width, rows) : brushOn(widthPx, heightPx);
      for (const { top: bandTop, bitmap } of cutting.held) {
        const from = Math.max(top, bandTop);
        const until = Math.min(top + rows, bandTop + bitmap.height);
        const by = atOnce ? 1 : scale;
        if (until > from) draw(brush, bitmap, from - bandTop, until - from, (from - top) * by, by);
      }
      let sheet = brush;
      if (atOnce) {
        sheet = brushOn(widthPx, heightPx);
        sheet.drawImage(brush.canvas, 0, 0, widthPx, heightPx);
      }
      while (cutting.held.length > 1 && (cutting.held[1]?.top ?? Infinity) <= top) {
        const gone = cutting.held.shift();
        if (gone !== undefined && gone.bitmap !== whole) gone.bitmap.close();
      }
      return encode(sheet, mode);
    },

    openVideo: (address) => video.open(address),

    async still({ seconds, widthPx, mode }) {
      const { seconds: reached, brush } = await video.at(seconds, widthPx);
      return { ...(await encode(brush, mode)), seconds: reached };
    },

    clear() {
      video.close();
      for (const { bitmap } of cutting?.held ?? []) bitmap.close();
      whole?.close();
      [parts, cutting, whole] = [[], undefined, undefined];
    },
  };
}
