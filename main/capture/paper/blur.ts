/* Runs in the paper room (room.ts) as text: it uses nothing from around it but what every page has. */

/**
 * Nothing of a picture is left but the mean colours of at most 144 fields, and those run into one another: no face, no
 * word, and nothing that could be worked back to one.
 *
 * @param blank makes a white canvas
 * @returns a picture of the same size
 */
export function blurAway(
  brush: CanvasRenderingContext2D,
  blank: (width: number, height: number) => CanvasRenderingContext2D,
): CanvasRenderingContext2D {
  const { width: wide, height: tall } = brush.canvas;
  const cell = Math.max(wide, tall) / 12;
  const [columns, rows] = [Math.max(1, Math.round(wide / cell)), Math.max(1, Math.round(tall / cell))];
  const { data } = brush.getImageData(0, 0, wide, tall);
  let sums = new Float64Array(columns * rows * 4);
  for (let y = 0; y < tall; y++) {
    const row = Math.floor((y * rows) / tall) * columns;
    for (let x = 0, at = y * wide * 4; x < wide; x++, at += 4) {
      const to = (row + Math.floor((x * columns) / wide)) * 4;
      sums[to] = (sums[to] ?? 0) + (data[at] ?? 0);
      sums[to + 1] = (sums[to + 1] ?? 0) + (data[at + 1] ?? 0);
      sums[to + 2] = (sums[to + 2] ?? 0) + (data[at + 2] ?? 0);
      sums[to + 3] = (sums[to + 3] ?? 0) + 1;
    }
  }
  const spread = (stepX: number, stepY: number): void => {
    const out = new Float64Array(sums.length);
    for (let y = 0; y < rows; y++) {
      for (let x = 0; x < columns; x++) {
        for (const by of [-1, 0, 1]) {
          const fromX = Math.min(columns - 1, Math.max(0, x + by * stepX));
          const fromY = Math.min(rows - 1, Math.max(0, y + by * stepY));
          for (let c = 0; c < 4; c++) {
            const to = (y * columns + x) * 4 + c;
            out[to] = (out[to] ?? 0) + (sums[(fromY * columns + fromX) * 4 + c] ?? 0) * (by === 0 ? 2 : 1);
          }
        }
      }
    }
    sums = out;
  };
  for (let pass = 0; pass < 2; pass++) {
    spread(1, 0);
    spread(0, 1);
  }
  const small = blank(columns, rows);
  const fields = small.createImageData(columns, rows);
  for (let at = 0; at < sums.length; at += 4) {
    for (let c = 0; c < 3; c++) fields.data[at + c] = (sums[at + c] ?? 0) / (sums[at + 3] || 1);
    fields.data[at + 3] = 255;
  }
  small.putImageData(fields, 0, 0);
  const large = blank(wide, tall);
  large.drawImage(small.canvas, 0, 0, wide, tall);
  return large;
}
