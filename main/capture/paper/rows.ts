/* Runs in the paper room (room.ts) as text: it uses nothing from around it but what every page has. */

/** Looks at rows of pixels from the top and says how much is drawn in each. */
export interface RowMeter {
  /** @param pixels the next rows, each `width` long, 32 bits a pixel */
  add(pixels: Uint32Array): void;
  /** One place of the next row is not as in the row before it, or the place on its left is not. @param x from 1 */
  look(x: number, left: number, pixel: number): void;
  /** The next row is as the one before it, but for what {@link look} was told since. */
  again(): void;
  /** For each row, how often brightness changes along it. Lines that run straight down the page do not count. */
  end(): Uint16Array;
}

/**
 * A row between two lines of text has nothing in it but what runs straight down: the edges of a column, the rules of a
 * table. So a change of brightness counts unless it goes on at the same place for `straight` rows, which no letter does.
 *
 * @param straight rows
 */
export function makeRowMeter(width: number, height: number, straight: number): RowMeter {
  /** Of 255. The noise that JPEG leaves and a faint pattern stay below; the palest grey in which anybody writes lies above. */
  const change = 24;
  const counts = new Float64Array(height + 1);
  const began = new Int32Array(width).fill(-1);
  /** Rows at whose place fewer changes count from here on, and more again: a list of differences. */
  const lines = new Float64Array(height + 1);
  let y = 0;
  /** In the row before. */
  let count = 0;
  const lightOf = (pixel: number): number =>
    ((pixel & 0xff) * 77 + ((pixel >> 8) & 0xff) * 151 + ((pixel >> 16) & 0xff) * 28) >> 8;
  const ended = (x: number): void => {
    const from = began[x] ?? -1;
    began[x] = -1;
    if (from < 0 || y - from < straight) return;
    lines[from] = (lines[from] ?? 0) + 1;
    lines[y] = (lines[y] ?? 0) - 1;
  };
  return {
    add(pixels) {
      for (let from = 0; from < pixels.length && y < height; from += width, y++) {
        count = 0;
        let before = pixels[from] ?? 0;
        let lightBefore = lightOf(before);
        if (began[0] !== -1) ended(0);
        for (let x = 1; x < width; x++) {
          const pixel = pixels[from + x] ?? 0;
          // Most of a page is the same as beside it.
          if (pixel !== before) {
            const light = lightOf(pixel);
            const isChange = Math.abs(light - lightBefore) > change;
            before = pixel;
            lightBefore = light;
            if (isChange) {
              count++;
              if (began[x] === -1) began[x] = y;
              continue;
            }
          }
          if (began[x] !== -1) ended(x);
        }
        counts[y] = count;
      }
    },
    look(x, left, pixel) {
      const isChange = pixel !== left && Math.abs(lightOf(pixel) - lightOf(left)) > change;
      if (isChange === (began[x] !== -1)) return;
      count += isChange ? 1 : -1;
      if (isChange) began[x] = y;
      else ended(x);
    },
    again() {
      if (y < height) counts[y++] = count;
    },
    end() {
      for (let x = 0; x < width; x++) ended(x);
      let straightNow = 0;
      return Uint16Array.from({ length: height }, (_none, row) => {
        straightNow += lines[row] ?? 0;
        return Math.min(65_535, Math.max(0, (counts[row] ?? 0) - straightNow));
      });
    },
  };
}
