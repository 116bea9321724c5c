import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Screen {
  readonly width: number;
  readonly height: number;
  /** Three bytes a pixel, row by row. */
  readonly rgb: Buffer;
}

interface Dump {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
  readonly rowBytes: number;
  /** Where the pixels begin: blue, green, red and a spare byte each. */
  readonly start: number;
}

/** The X11 window dump format, whose header is 32-bit words in big endian. */
function readDump(framebufferFolder: string): Dump {
  const bytes = readFileSync(join(framebufferFolder, 'Xvfb_screen0'));
  const word = (index: number): number => bytes.readUInt32BE(index * 4);
  if (word(11) !== 32 || word(7) !== 0) throw new Error('the screen is not 32-bit little endian');
  // The header is followed by its colour map, 12 bytes an entry.
  return { bytes, width: word(4), height: word(5), rowBytes: word(12), start: word(0) + word(19) * 12 };
}

/** The colours of one column of pixels at this moment, from top to bottom, as 0xRRGGBB: quick enough to see frames. */
export function column(framebufferFolder: string, x: number): readonly number[] {
  const { bytes, height, rowBytes, start } = readDump(framebufferFolder);
  return Array.from({ length: height }, (_, y) => bytes.readUIntLE(start + y * rowBytes + x * 4, 3));
}

/**
 * What a private display shows at this moment, out of the file that Xvfb keeps it in (`-fbdir`). Nothing needs to be
 * installed for it.
 */
export function readScreen(framebufferFolder: string): Screen {
  const { bytes: dump, width, height, rowBytes, start } = readDump(framebufferFolder);
  const rgb = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = start + y * rowBytes + x * 4;
      const to = (y * width + x) * 3;
      rgb[to] = dump[from + 2] ?? 0;
      rgb[to + 1] = dump[from + 1] ?? 0;
      rgb[to + 2] = dump[from] ?? 0;
    }
  }
  return { width, height, rgb };
}

/** The share of the screen, 0 to 1, in each colour, as `#RRGGBB`. */
export function colourShares({ rgb }: Screen): ReadonlyMap<string, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = rgb.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const name = (colour: number): string => `#${colour.toString(16).padStart(6, '0').toUpperCase()}`;
  return new Map([...counts].map(([colour, count]) => [name(colour), (count * 3) / rgb.length]));
}
