import Pdf from 'pdfkit';
import type { Sha256Hex } from '../core/brands.ts';
import { shorten } from './html.ts';
import { readPng } from './png.ts';

/** A picture of a part of the page, as Chromium gave it. */
export interface PictureSheet {
  readonly png: Buffer;
  readonly width: number;
  readonly height: number;
  readonly sha256: Sha256Hex;
  /** Which part, in English: `from pixel 0 on`. */
  readonly what: string;
}

export interface PicturePdfFacts {
  /** In ASCII. */
  readonly url: string;
  readonly utc: string;
  readonly local: string;
  readonly clock: string;
  readonly paper: 'letter' | 'a4';
  readonly landscape: boolean;
}

const margin = { top: 42, bottom: 48, side: 30 } as const;
const paperSizes = { letter: [612, 792], a4: [595.28, 841.89] } as const;
const small = 7;

/** The room for a picture on a sheet, in points. */
export function pictureRoom(o: { readonly paper: 'letter' | 'a4'; readonly landscape: boolean }): {
  readonly width: number;
  readonly height: number;
} {
  const [short, long] = paperSizes[o.paper];
  const [width, height] = o.landscape ? [long, short] : [short, long];
  return { width: width - 2 * margin.side, height: height - margin.top - margin.bottom };
}

/**
 * A PDF of pictures, one on a sheet, each with the address, the time and the picture's own hash. Chromium's PNGs
 * without an alpha channel are laid into it as they are; nothing is decoded here.
 *
 * @throws TypeError on a PNG with an alpha channel, which would have to be taken apart
 */
export async function* picturePdf(
  sheets: AsyncIterable<PictureSheet>,
  facts: PicturePdfFacts,
): AsyncGenerator<Buffer> {
  const room = pictureRoom(facts);
  const document = new Pdf({
    size: [...paperSizes[facts.paper]],
    layout: facts.landscape ? 'landscape' : 'portrait',
    autoFirstPage: false,
    margin: 0,
    info: { Title: 'Pictures of a page', Creator: 'Holdfast', Producer: 'Holdfast' },
  });
  const ready: Buffer[] = [];
  document.on('data', (part: Buffer) => ready.push(part));
  const ended = new Promise<void>((resolve, reject) => {
    document.once('end', resolve);
    document.once('error', reject);
  });
  ended.catch(() => undefined);
  let number = 0;
  for await (const sheet of sheets) {
    if (readPng(sheet.png).channels !== 3) throw new TypeError('a picture with an alpha channel');
    number += 1;
    document.addPage();
    const scale = Math.min(room.width / sheet.width, room.height / sheet.height);
    const [width, height] = [sheet.width * scale, sheet.height * scale];
    document.image(sheet.png, margin.side, margin.top, { width });
    // Beside it, so that a white picture has an edge and loses nothing.
    document
      .rect(margin.side - 1, margin.top - 1, width + 2, height + 2)
      .lineWidth(0.5)
      .stroke('#aaaaaa');
    const line = (text: string, y: number): void => {
      document.font('Helvetica').fontSize(small).fillColor('#222222');
      document.text(text, margin.side, y, {
        width: room.width,
        lineBreak: true,
        height: small * 2.6,
        ellipsis: true,
      });
    };
    const foot = margin.top + room.height + 8;
    line(shorten(facts.url, 300), 16);
    line(`Saved ${facts.utc} UTC · local time ${facts.local} · ${facts.clock}`, foot);
    line(`SHA-256 of this picture: ${sheet.sha256}`, foot + 10);
    line(`Picture ${number}, ${sheet.what}`, foot + 20);
    // pdfkit hands a finished sheet over when the next begins, and never waits; so it is let go piece by piece.
    await new Promise(setImmediate);
    yield* ready.splice(0);
  }
  document.end();
  await ended;
  yield* ready.splice(0);
}
