import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Screen {
  readonly width: number;
  readonly height: number;
  /** Three bytes a pixel, row by row. */
  readonly rgb: Buffer;
}

/**
 * What a private display shows at this moment, out of the file that Xvfb keeps it in (`-fbdir`): the X11 window dump
 * format, whose header is 32-bit words in big endian. Nothing needs to be installed for it.
 */
export function readScreen(framebufferFolder: string): Screen {
  const dump = readFileSync(join(framebufferFolder, 'Xvfb_screen0'));
  const word = (index: number): number => dump.readUInt32BE(index * 4);
  const [headerBytes, width, height, bitsPerPixel, rowBytes, colours] = [
    word(0),
    word(4),
    word(5),
    word(11),
    word(12),
    word(19),
  ];
  if (bitsPerPixel !== 32 || word(7) !== 0) throw new Error('the screen is not 32-bit little endian');
  // The header is followed by its colour map, 12 bytes an entry.
  const start = headerBytes + colours * 12;
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
