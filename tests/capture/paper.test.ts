import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { planCuts } from '../../main/capture/paper/cuts.ts';
import { OwnPictures } from '../../main/capture/paper/own-pictures.ts';
import { SandboxPictures } from '../../main/capture/paper/pictures.ts';
import { pngEnd, pngPart, pngStart } from '../../main/capture/png.ts';
import type { PaperSlice } from '../../main/core/paper-pictures.ts';
import { band, bandColour, tallPng } from '../electron/tall-png.ts';
import { made, pixelsOf } from './outside-decoder.ts';
import { all, source, usePaper, usual } from './paper-harness.ts';
import { drawTextPages, type TextPage } from './paper-pages.ts';

const { browser, cut, pictures } = usePaper();

/** Rows with something other than background in the box of a line. */
function inkOf(
  { left, top, right, bottom }: TextPage['lines'][number],
  pixels: Buffer,
  width: number,
): [number, number] | undefined {
  const light = (x: number, y: number): number => pixels[(y * width + x) * 3 + 1] ?? 0;
  const [from, to] = [Math.max(0, Math.floor(left)), Math.min(width, Math.ceil(right))];
  let first: number | undefined;
  let last = 0;
  for (let y = Math.floor(top); y < bottom; y++) {
    let least = 255;
    let most = 0;
    for (let x = from; x < to; x++) {
      least = Math.min(least, light(x, y));
      most = Math.max(most, light(x, y));
    }
    // Letters stand out; the pattern of a background does not.
    if (most - least < 60) continue;
    first ??= y;
    last = y;
  }
  return first === undefined ? undefined : [first, last];
}

/** Fields of flat colour and some noise, its rows filtered in every way in turn; some are the same as the row above. */
function mixedPng(width: number, height: number): Buffer {
  const stride = 1 + width * 3;
  const rows = Buffer.alloc(height * stride);
  const at = (x: number, y: number): number => {
    if (x < 0 || y < 0) return 0;
    const field = Math.floor(y / 400) % 2 === 1 ? 0 : ((x * 7) ^ Math.floor(y / 3)) * 29;
    return (field + Math.floor(x / 30) * 11) & 0xff;
  };
  for (let y = 0; y < height; y++) {
    const filter = y % 3 === 0 ? 2 : y % 5;
    rows[y * stride] = filter;
    for (let x = 0; x < width * 3; x++) {
      const [left, above, corner] = [at(x - 3, y), at(x, y - 1), x < 3 ? 0 : at(x - 3, y - 1)];
      const [toLeft, toAbove, toCorner] = [
        Math.abs(above - corner),
        Math.abs(left - corner),
        Math.abs(left + above - 2 * corner),
      ];
      const nearest = toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
      const guess = [0, left, above, (left + above) >> 1, nearest][filter] ?? 0;
      rows[y * stride + 1 + x] = at(x, y) - guess;
    }
  }
  return Buffer.concat([...pngStart({ width, height, channels: 3 }), pngPart(deflateSync(rows)), pngEnd()]);
}

describe('a tall picture is cut between lines of text', () => {
  test('on pages of eight kinds no line is cut, where cutting by the ruler cuts many', async () => {
    const pages = await drawTextPages(browser());
    const most = 0.6;
    const cutLines: string[] = [];
    const few: string[] = [];
    let cuts = 0;
    let cutByRuler = 0;
    for (const { name, png, lines } of pages) {
      const pixels = pixelsOf(png);
      const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
      const inks = lines.map((line) => inkOf(line, pixels, width)).filter((ink) => ink !== undefined);
      if (inks.length < 50) few.push(name);
      const isThrough = (row: number): boolean => inks.some(([first, last]) => first < row && row <= last);
      const slices = await cut(png, 'image/png', { maxHeightPerWidth: most });
      const own = await all(
        new OwnPictures(pictures()).slices(
          { ...source(png, 'image/png'), isOwn: true },
          { ...usual, maxHeightPerWidth: most },
        ),
      );
      expect(own.map(({ heightPx }) => heightPx)).toEqual(slices.map(({ heightPx }) => heightPx));
      let row = 0;
      for (const { heightPx } of slices) {
        expect(heightPx).toBeLessThanOrEqual(width * most);
        row += heightPx;
        if (row < height) cuts += 1;
        if (isThrough(row)) cutLines.push(`${name}, row ${row}`);
      }
      expect(row).toBe(height);
      for (let at = width * most; at < height; at += width * most) {
        if (isThrough(Math.round(at))) cutByRuler += 1;
      }
    }
    expect({ cutLines, few }).toEqual({ cutLines: [], few: [] });
    expect(cuts).toBeGreaterThan(50);
    expect(cutByRuler).toBeGreaterThan(20);
  });

  test('the picture of our own browser keeps every pixel, whatever its rows are filtered with', async () => {
    const [width, height] = [90, 700];
    const png = mixedPng(width, height);
    const pixels = pixelsOf(png);
    const own = new OwnPictures(pictures());
    const passing = new OwnPictures(pictures(), { heldBytes: 0 });
    const picture = { ...source(png, 'image/png'), isOwn: true };
    let twice = 0;
    for (const [maxHeightPerWidth, how] of [1, 9].flatMap((most) => [
      [most, own] as const,
      [most, passing] as const,
    ])) {
      let end = 0;
      for (const slice of await all(how.slices(picture, { ...usual, maxHeightPerWidth }))) {
        expect(slice.mediaType).toBe('image/png');
        const found = pixelsOf(slice.bytes);
        // Where there is no quiet row, some come twice.
        const top = Array.from({ length: 12 }, (_none, back) => end - back).find((row) =>
          pixels.subarray(row * width * 3, (row + slice.heightPx) * width * 3).equals(found),
        );
        if (top !== end) twice += 1;
        end = (top ?? NaN) + slice.heightPx;
      }
      expect(end).toBe(height);
    }
    expect(twice).toBeGreaterThan(0);
    // With bytes after its end it is not what our browser writes: that is the sandbox's to judge.
    const longer = Buffer.concat([png, Buffer.alloc(9)]);
    const [slice] = await all(
      own.slices({ ...source(longer, 'image/png'), isOwn: true }, { ...usual, maxHeightPerWidth: 9 }),
    );
    expect(pixelsOf(slice?.bytes ?? new Uint8Array()).equals(pixels)).toBe(true);
    const cut = { ...source(png.subarray(0, png.length >> 1), 'image/png'), isOwn: true };
    await expect(all(own.slices(cut, usual))).rejects.toMatchObject({ code: 'unreadable' });
  });

  test('whoever wants no more of a picture of our own browser takes nothing from who still reads it', async () => {
    const png = mixedPng(600, 1500);
    const picture = { ...source(png, 'image/png'), isOwn: true };
    const own = new OwnPictures(pictures());
    const pixels = pixelsOf(png);
    const kept: PaperSlice[] = [];
    for (let time = 0; time < 4; time++) {
      for await (const slice of own.slices(picture, { ...usual, maxHeightPerWidth: 0.4 })) {
        kept.push(slice);
        break;
      }
    }
    const found = kept.map(({ bytes }) => pixelsOf(bytes));
    expect(found.map((one) => pixels.subarray(0, one.length).equals(one))).toEqual([true, true, true, true]);
  });

  test('where no row is quiet, what one page cuts is whole on the next', () => {
    const rows = Uint16Array.from({ length: 1000 }, (_none, at) => 200 + (at % 7));
    const cuts = planCuts(rows, 300);
    expect(Math.max(...cuts.map(({ height }) => height))).toBeLessThanOrEqual(300);
    const twice = cuts.slice(1).map(({ top }, at) => (cuts[at]?.top ?? 0) + (cuts[at]?.height ?? 0) - top);
    expect(new Set(twice)).toEqual(new Set([12]));
    expect(cuts.at(-1)).toMatchObject({ height: 1000 - (cuts.at(-1)?.top ?? 0) });
  });
});

describe('a picture in full', () => {
  test('in flat colours it is a PNG with the same pixels, whole or cut', async () => {
    const png = made('testsrc=s=640x1500:d=1:r=1', 'png', '-frames:v', '1');
    const slices = await cut(png, 'image/png', { maxHeightPerWidth: 0.8 });
    expect(slices.length).toBeGreaterThan(2);
    const pixels = pixelsOf(png);
    const own = Buffer.concat(
      slices.map(({ bytes, mediaType }) => {
        expect(mediaType).toBe('image/png');
        // RGB: pdfkit would have to take anything with an alpha channel apart.
        expect(bytes[25]).toBe(2);
        return pixelsOf(bytes);
      }),
    );
    // Every row of every piece is a row of the picture, in order; some come twice, for this picture has no quiet row.
    const rowOf = (of: Buffer, at: number): Buffer => of.subarray(at * 1920, (at + 1) * 1920);
    const wrong: number[] = [];
    let row = 0;
    for (let at = 0; at < own.length / 1920; at++, row++) {
      if (rowOf(own, at).equals(rowOf(pixels, row))) continue;
      row -= Math.floor(512 * 0.04);
      if (!rowOf(own, at).equals(rowOf(pixels, row))) wrong.push(at);
    }
    expect(wrong).toEqual([]);
    expect(row).toBe(1500);
  });

  test('a photograph is a JPEG with colour at every pixel, and close to what it was', async () => {
    const png = made(
      'gradients=s=900x700:c0=red:c1=blue:c2=lime:n=3:d=1:r=1',
      'png',
      '-vf',
      'noise=alls=9',
      '-frames:v',
      '1',
    );
    const [slice] = await cut(png, 'image/png');
    expect(slice?.mediaType).toBe('image/jpeg');
    const bytes = Buffer.from(slice?.bytes ?? []);
    expect(bytes.length).toBeLessThan(png.length);
    const frame = bytes.indexOf(Buffer.from('ffc00011', 'hex'));
    // Each component is sampled once for each pixel (T.81, B.2.2).
    expect([11, 14, 17].map((at) => bytes[frame + at])).toEqual([0x11, 0x11, 0x11]);
    const [before, after] = [pixelsOf(png), pixelsOf(bytes)];
    let squares = 0;
    for (let at = 0; at < before.length; at++) squares += ((before[at] ?? 0) - (after[at] ?? 0)) ** 2;
    expect(10 * Math.log10(255 ** 2 / (squares / before.length))).toBeGreaterThan(32);
  });

  test('what is transparent lies on white, and too wide a picture is made smaller', async () => {
    const png = made('color=c=red@0.0:s=600x300:d=1:r=1,format=rgba', 'png', '-frames:v', '1');
    const [slice] = await cut(png, 'image/png', { widthPx: 200 });
    expect([slice?.widthPx, slice?.heightPx]).toEqual([200, 100]);
    expect(new Set(pixelsOf(slice?.bytes ?? new Uint8Array()))).toEqual(new Set([255]));
  });

  test('a photograph that says it lies on its side is set upright', async () => {
    const jpeg = made(
      'color=c=red:s=320x200:d=1:r=1,drawbox=w=160:h=200:c=blue:t=fill',
      'jpg',
      '-frames:v',
      '1',
    );
    // Exif with orientation 6: turned by a quarter to the right (Exif 2.32, 4.6.4).
    const exif = Buffer.from('4578696600004d4d002a00000008000101120003000000010006000000000000', 'hex');
    const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
    const [slice] = await cut(
      Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]),
      'image/jpeg',
      { maxHeightPerWidth: 2 },
    );
    expect([slice?.widthPx, slice?.heightPx]).toEqual([200, 320]);
    const pixels = pixelsOf(slice?.bytes ?? new Uint8Array());
    // What was on the left is above.
    expect(pixels[2]).toBeGreaterThan(200);
    expect(pixels.at(-3)).toBeGreaterThan(200);
  });

  test.each([
    ['gif', 'image/gif'],
    ['bmp', 'image/bmp'],
    ['webp', 'image/webp'],
    ['jpg', 'image/jpeg'],
  ])('%s', async (ending, mediaType) => {
    const bytes = made('color=c=0x2060a0:s=120x80:d=1:r=1', ending, '-frames:v', '1');
    const [slice] = await cut(bytes, mediaType);
    const pixels = pixelsOf(slice?.bytes ?? new Uint8Array());
    expect(pixels.length).toBe(120 * 80 * 3);
    const before = pixelsOf(bytes);
    expect(Math.max(...pixels.map((value, at) => Math.abs(value - (before[at] ?? 0))))).toBeLessThan(9);
  });

  test('one hundred thousand rows come out each in its place', async () => {
    const [width, height] = [100, 100_000];
    const inBands = new SandboxPictures(async () => browser(), { pixelsAtOnce: 1_000_000 });
    const picture = source(await tallPng(width, height), 'image/png');
    const slices = await all(inBands.slices(picture, { ...usual, maxHeightPerWidth: 160 }));
    await inBands.close();
    let row = 0;
    const wrong: number[] = [];
    for (const { bytes, heightPx, widthPx } of slices) {
      expect(widthPx).toBe(width);
      const pixels = pixelsOf(bytes);
      for (let y = 0; y < heightPx; y++, row++) {
        const colour = bandColour(Math.floor(row / band));
        const isRight = [0, width - 1].every((x) =>
          colour.every((value, at) => pixels[(y * width + x) * 3 + at] === value),
        );
        if (!isRight) wrong.push(row);
      }
    }
    expect(wrong).toEqual([]);
    expect(row).toBe(height);
  });

  test('a picture that is only a little too tall stays whole where that is wished', async () => {
    const png = made('testsrc=s=300x600:d=1:r=1', 'png', '-frames:v', '1');
    expect(await cut(png, 'image/png', { wholeHeightPerWidth: 2.4 })).toHaveLength(1);
    expect((await cut(png, 'image/png')).length).toBeGreaterThan(1);
  });
});

describe('a blurred picture', () => {
  test('has no edge left, and two texts cannot be told apart', async () => {
    const texts = ['You will be sorry for this', 'Meet me at the old bridge.'].map((words) =>
      made(
        `color=c=white:s=900x700:d=1:r=1,drawtext=fontfile=/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf:text='${words}':fontsize=60:x=40:y=300`,
        'png',
        '-frames:v',
        '1',
      ),
    );
    const blurred = [];
    for (const bytes of texts) {
      const [slice] = await cut(bytes, 'image/png', { mode: 'blurred' });
      expect([slice?.mediaType, slice?.widthPx, slice?.heightPx]).toEqual(['image/jpeg', 900, 700]);
      blurred.push(pixelsOf(slice?.bytes ?? new Uint8Array()));
    }
    const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = blurred;
    let steepest = 0;
    let difference = 0;
    for (let at = 0; at < first.length; at++) {
      if (at % 2700 > 2) steepest = Math.max(steepest, Math.abs((first[at] ?? 0) - (first[at - 3] ?? 0)));
      difference = Math.max(difference, Math.abs((first[at] ?? 0) - (second[at] ?? 0)));
    }
    // Of 255: in the picture itself, both are 255.
    expect(steepest).toBeLessThanOrEqual(6);
    expect(difference).toBeLessThanOrEqual(16);
  });

  test('is cut as it would be in full', async () => {
    const png = made('testsrc=s=300x900:d=1:r=1', 'png', '-frames:v', '1');
    const sizes = (slices: readonly PaperSlice[]): number[] => slices.map(({ heightPx }) => heightPx);
    expect(sizes(await cut(png, 'image/png', { mode: 'blurred' }))).toEqual(
      sizes(await cut(png, 'image/png')),
    );
  });
});
