/* Runs in the paper room (room.ts) as text: it uses nothing from around it but what every page has. */

export interface TallPng {
  readonly width: number;
  readonly height: number;
  /** From the top, each decoded by the browser by itself; to be closed after use. */
  bands(rows: number): AsyncGenerator<ImageBitmap>;
}

/**
 * A PNG (ISO/IEC 15948) read in bands of rows, so that a picture of any height needs little memory and no coordinate
 * beyond what the browser draws rightly (65,535). The rows are only unpacked and unfiltered here: each band becomes a
 * small PNG with the same palette and colour profile, and the browser decodes that.
 *
 * @param parts the file
 * @returns undefined for what is no PNG, an interlaced one or one with a broken head
 */
export function openTallPng(parts: readonly Uint8Array<ArrayBuffer>[]): TallPng | undefined {
  const at = (wanted: number, length: number): Uint8Array<ArrayBuffer> => {
    const out = new Uint8Array(length);
    let from = wanted;
    let done = 0;
    for (const part of parts) {
      if (done === length) break;
      if (from >= part.length) from -= part.length;
      else {
        const piece = part.subarray(from, from + length - done);
        out.set(piece, done);
        done += piece.length;
        from = 0;
      }
    }
    return done === length ? out : out.subarray(0, done);
  };
  const number = (bytes: Uint8Array, from: number): number =>
    (((bytes[from] ?? 0) << 24) |
      ((bytes[from + 1] ?? 0) << 16) |
      ((bytes[from + 2] ?? 0) << 8) |
      (bytes[from + 3] ?? 0)) >>>
    0;
  const start = at(0, 33);
  const isPng = start.length === 33 && number(start, 0) === 0x89504e47 && number(start, 4) === 0x0d0a1a0a;
  if (!isPng || number(start, 8) !== 13 || number(start, 12) !== 0x49484452 || start[28] !== 0)
    return undefined;
  const width = number(start, 16);
  const height = number(start, 20);
  const depth = start[24] ?? 0;
  const samples = [1, 0, 3, 1, 2, 0, 4][start[25] ?? 1] ?? 0;
  if (width === 0 || height === 0 || samples === 0 || ![1, 2, 4, 8, 16].includes(depth)) return undefined;
  const step = Math.max(1, (samples * depth) >> 3);
  const rowLength = Math.ceil((width * samples * depth) / 8);

  const crcTable = Uint32Array.from({ length: 256 }, (_none, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
  const chunk = (kind: string, ...bodies: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
    const length = bodies.reduce((sum, body) => sum + body.length, 0);
    const bytes = new Uint8Array(length + 12);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, length);
    for (let letter = 0; letter < 4; letter++) bytes[4 + letter] = kind.charCodeAt(letter);
    let end = 8;
    for (const body of bodies) {
      bytes.set(body, end);
      end += body.length;
    }
    let crc = 0xffffffff;
    for (let byte = 4; byte < end; byte++)
      crc = (crcTable[(crc ^ (bytes[byte] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
    view.setUint32(end, ~crc >>> 0);
    return bytes;
  };

  /** What colours mean, in the order of the file. */
  const meaning: Uint8Array<ArrayBuffer>[] = [];
  /** Where compressed rows lie: from, length. */
  const data: (readonly [number, number])[] = [];
  for (let from = 33; ;) {
    const head = at(from, 8);
    if (head.length < 8) break;
    const length = number(head, 0);
    const kind = String.fromCharCode(...head.subarray(4));
    if (kind === 'IDAT') data.push([from + 8, length]);
    else if (/^(?:PLTE|tRNS|gAMA|cHRM|sRGB|iCCP|cICP|sBIT)$/u.test(kind) && length < 4_194_304)
      meaning.push(at(from, length + 12));
    else if (kind === 'IEND') break;
    from += 12 + length;
  }

  const unfilter = (row: Uint8Array, above: Uint8Array, filter: number): void => {
    if (filter === 1) for (let i = step; i < rowLength; i++) row[i] = (row[i] ?? 0) + (row[i - step] ?? 0);
    else if (filter === 2) for (let i = 0; i < rowLength; i++) row[i] = (row[i] ?? 0) + (above[i] ?? 0);
    else if (filter === 3) {
      for (let i = 0; i < rowLength; i++) {
        row[i] = (row[i] ?? 0) + (((i < step ? 0 : (row[i - step] ?? 0)) + (above[i] ?? 0)) >> 1);
      }
    } else if (filter === 4) {
      for (let i = 0; i < rowLength; i++) {
        const a = i < step ? 0 : (row[i - step] ?? 0);
        const b = above[i] ?? 0;
        const c = i < step ? 0 : (above[i - step] ?? 0);
        const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
        row[i] = (row[i] ?? 0) + (pa <= pb && pa <= pc ? a : pb <= pc ? b : c);
      }
    } else if (filter !== 0) throw new Error('unreadable');
  };

  /** The rows as a zlib stream that compresses nothing (RFC 1950, RFC 1951 3.2.4). */
  const stored = (rows: Uint8Array): Uint8Array[] => {
    const out: Uint8Array[] = [Uint8Array.of(0x78, 0x01)];
    let a = 1;
    let b = 0;
    for (let from = 0; from < rows.length; from += 65_535) {
      const piece = rows.subarray(from, from + 65_535);
      const length = piece.length;
      out.push(
        Uint8Array.of(
          from + length === rows.length ? 1 : 0,
          length & 0xff,
          length >> 8,
          ~length & 0xff,
          (~length >> 8) & 0xff,
        ),
        piece,
      );
      for (let i = 0; i < length;) {
        // As many as can be summed up before the sums pass 32 bits.
        for (const end = Math.min(length, i + 3_800); i < end; i++) {
          a += piece[i] ?? 0;
          b += a;
        }
        a %= 65_521;
        b %= 65_521;
      }
    }
    out.push(Uint8Array.of(b >> 8, b & 0xff, a >> 8, a & 0xff));
    return out;
  };

  const decode = (rows: Uint8Array, count: number): Promise<ImageBitmap> => {
    const head = new Uint8Array(start.subarray(16, 29));
    new DataView(head.buffer).setUint32(4, count);
    const pieces = [
      start.slice(0, 8),
      chunk('IHDR', head),
      ...meaning,
      chunk('IDAT', ...stored(rows)),
      chunk('IEND'),
    ];
    return createImageBitmap(new Blob(pieces, { type: 'image/png' }));
  };

  return {
    width,
    height,
    async *bands(rowsOfBand) {
      let next = 0;
      const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
        pull(controller) {
          const place = data[next++];
          if (place === undefined) controller.close();
          else controller.enqueue(at(place[0], place[1]));
        },
      });
      const reader = packed.pipeThrough(new DecompressionStream('deflate')).getReader();
      const stride = rowLength + 1;
      let above: Uint8Array = new Uint8Array(rowLength);
      let got: Uint8Array = new Uint8Array(0);
      let used = 0;
      for (let top = 0; top < height; top += rowsOfBand) {
        const count = Math.min(rowsOfBand, height - top);
        const band = new Uint8Array(count * stride);
        for (let filled = 0; filled < band.length;) {
          if (used === got.length) {
            const { value, done } = await reader.read();
            if (done) throw new Error('unreadable');
            got = value;
            used = 0;
          }
          const piece = got.subarray(used, used + band.length - filled);
          band.set(piece, filled);
          filled += piece.length;
          used += piece.length;
        }
        for (let y = 0; y < count; y++) {
          const row = band.subarray(y * stride + 1, (y + 1) * stride);
          unfilter(row, above, band[y * stride] ?? 0);
          band[y * stride] = 0;
          above = row;
        }
        above = above.slice();
        yield await decode(band, count);
      }
      await reader.cancel();
    },
  };
}
