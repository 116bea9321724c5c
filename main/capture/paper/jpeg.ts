/* Runs in the paper room (room.ts) as text: it uses nothing from around it but what every page has. */

/**
 * @param rgba the pixels by rows; how transparent they are is not looked at
 * @returns the bytes of a baseline JPEG
 */
export type EncodeJpeg = (rgba: Uint8ClampedArray, width: number, height: number) => Uint8Array<ArrayBuffer>;

/**
 * An encoder of baseline JPEG (ITU-T T.81) that keeps colour at every pixel (4:4:4). The canvas has one of its own, but
 * below quality 100 that one keeps a quarter of the colour, and coloured letters fray.
 *
 * @param quality 1 to 100, counted as the Independent JPEG Group's library does
 */
export function makeJpeg(quality: number): EncodeJpeg {
  // The place of each coefficient in the order in which they are written (T.81, figure A.6).
  const zigzag = new Uint8Array(64);
  for (let sum = 0, at = 0; sum < 15; sum++) {
    for (let step = 0; step <= sum; step++) {
      const x = sum % 2 === 0 ? step : sum - step;
      if (x < 8 && sum - x < 8) zigzag[at++] = (sum - x) * 8 + x;
    }
  }
  // Tables K.1 and K.2, by rows.
  const steps = [
    '16 11 10 16 24 40 51 61 12 12 14 19 26 58 60 55 14 13 16 24 40 57 69 56 14 17 22 29 51 87 80 62 ' +
      '18 22 37 56 68 109 103 77 24 35 55 64 81 104 113 92 49 64 78 87 103 121 120 101 72 92 95 98 112 100 103 99',
    `17 18 24 47 99 99 99 99 18 21 26 66 99 99 99 99 24 26 56 99 99 99 99 99 47 66${' 99'.repeat(38)}`,
  ];
  const scale = quality < 50 ? 5000 / quality : 200 - 2 * quality;
  const quants = steps.map((text) =>
    text.split(' ').map((step) => Math.min(255, Math.max(1, Math.floor((Number(step) * scale + 50) / 100)))),
  );
  // Tables K.3, K.5, K.4 and K.6: how many codes there are of each length, then what they stand for.
  const huffman = [
    ['00010501010101010100000000000000', '000102030405060708090a0b'],
    [
      '0002010303020403050504040000017d',
      '01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a2526' +
        '2728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a838485' +
        '868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6' +
        'd7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa',
    ],
    ['00030101010101010101010000000000', '000102030405060708090a0b'],
    [
      '00020102040403040705040400010277',
      '000102031104052131061241510761711322328108144291a1b1c109233352f0156272d10a162434e125f1171819' +
        '1a262728292a35363738393a434445464748494a535455565758595a636465666768696a737475767778797a8283' +
        '8485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4' +
        'd5d6d7d8d9dae2e3e4e5e6e7e8e9eaf2f3f4f5f6f7f8f9fa',
    ],
  ].map((table) => table.map((text) => text.match(/../gu)?.map((byte) => parseInt(byte, 16)) ?? []));
  /** For each symbol its code; above it, from bit 16 on, the code's length. */
  const codes = huffman.map(([counts = [], symbols = []]) => {
    const own = new Uint32Array(256);
    let code = 0;
    let at = 0;
    for (const [index, count] of counts.entries()) {
      for (let n = 0; n < count; n++) own[symbols[at++] ?? 0] = ((index + 1) << 16) | code++;
      code <<= 1;
    }
    return own;
  });
  // The cosine transform of Arai, Agui and Nakajima leaves these factors to the division by the steps.
  const left = [1, 1.387039845, 1.306562965, 1.175875602, 1, 0.785694958, 0.5411961, 0.275899379];
  const factors = quants.map((quant) =>
    Float64Array.from(quant, (step, at) => 1 / (step * (left[at >> 3] ?? 1) * (left[at & 7] ?? 1) * 8)),
  );

  const transform = (block: Float64Array, at: number, step: number): void => {
    const a = block[at] ?? 0;
    const b = block[at + step] ?? 0;
    const c = block[at + 2 * step] ?? 0;
    const d = block[at + 3 * step] ?? 0;
    const e = block[at + 4 * step] ?? 0;
    const f = block[at + 5 * step] ?? 0;
    const g = block[at + 6 * step] ?? 0;
    const h = block[at + 7 * step] ?? 0;
    const even0 = a + h + (d + e);
    const even3 = a + h - (d + e);
    const even1 = b + g + (c + f);
    const even2 = b + g - (c + f);
    block[at] = even0 + even1;
    block[at + 4 * step] = even0 - even1;
    const turned = (even2 + even3) * Math.SQRT1_2;
    block[at + 2 * step] = even3 + turned;
    block[at + 6 * step] = even3 - turned;
    const odd0 = d - e + (c - f);
    const odd1 = c - f + (b - g);
    const odd2 = b - g + (a - h);
    const common = (odd0 - odd2) * 0.382683433;
    const low = 0.5411961 * odd0 + common;
    const high = 1.306562965 * odd2 + common;
    const middle = odd1 * Math.SQRT1_2;
    block[at + 5 * step] = a - h - middle + low;
    block[at + 3 * step] = a - h - middle - low;
    block[at + step] = a - h + middle + high;
    block[at + 7 * step] = a - h + middle - high;
  };

  return (rgba, width, height) => {
    let out = new Uint8Array(65_536 + ((width * height) >> 1));
    let length = 0;
    let held = 0;
    let heldBits = 0;
    const put = (...bytes: readonly number[]): void => {
      for (const byte of bytes) out[length++] = byte;
    };
    const write = (value: number, bits: number): void => {
      held = (held << bits) | value;
      heldBits += bits;
      while (heldBits >= 8) {
        heldBits -= 8;
        const byte = (held >>> heldBits) & 0xff;
        out[length++] = byte;
        // A byte of ones would begin a marker (T.81, F.1.2.3).
        if (byte === 0xff) out[length++] = 0;
      }
      held &= (1 << heldBits) - 1;
    };
    const writeCode = (code = 0): void => write(code & 0xffff, code >>> 16);
    const writeValue = (value: number, bits: number): void =>
      write(value < 0 ? value + (1 << bits) - 1 : value, bits);
    const segment = (marker: number, body: readonly number[]): void => {
      put(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff, ...body);
    };

    put(0xff, 0xd8);
    segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
    for (const [at, quant] of quants.entries()) {
      segment(0xdb, [at, ...Array.from(zigzag, (place) => quant[place] ?? 1)]);
    }
    const size = [height >> 8, height & 0xff, width >> 8, width & 0xff];
    segment(0xc0, [8, ...size, 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1]);
    for (const [at, table] of huffman.entries())
      segment(0xc4, [((at & 1) << 4) | (at >> 1), ...table.flat()]);
    segment(0xda, [3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0]);

    const before = [0, 0, 0];
    const block = new Float64Array(64);
    const values = new Int32Array(64);
    const writeBlock = (component: number, isFlat: boolean): void => {
      const kind = component === 0 ? 0 : 1;
      const factor = factors[kind] ?? block;
      const acCodes = codes[kind * 2 + 1] ?? zigzag;
      let last = 0;
      if (isFlat) {
        values[0] = Math.round((block[0] ?? 0) * 64 * (factor[0] ?? 0));
      } else {
        for (let row = 0; row < 64; row += 8) transform(block, row, 1);
        for (let column = 0; column < 8; column++) transform(block, column, 8);
        for (let at = 0; at < 64; at++) {
          const place = zigzag[at] ?? 0;
          const value = Math.round((block[place] ?? 0) * (factor[place] ?? 0));
          values[at] = value;
          if (value !== 0) last = at;
        }
      }
      const change = (values[0] ?? 0) - (before[component] ?? 0);
      before[component] = values[0] ?? 0;
      const changeBits = 32 - Math.clz32(Math.abs(change));
      writeCode(codes[kind * 2]?.[changeBits]);
      if (changeBits > 0) writeValue(change, changeBits);
      let zeros = 0;
      for (let at = 1; at <= last; at++) {
        const value = values[at] ?? 0;
        if (value === 0) {
          zeros++;
          continue;
        }
        for (; zeros > 15; zeros -= 16) writeCode(acCodes[0xf0]);
        const bits = 32 - Math.clz32(Math.abs(value));
        writeCode(acCodes[(zeros << 4) | bits]);
        writeValue(value, bits);
        zeros = 0;
      }
      if (last < 63) writeCode(acCodes[0]);
    };

    const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
    const own = new Uint32Array(64);
    // Y, Cb and Cr of red, green and blue, and what is added (JFIF 1.02; T.81, A.3.1).
    const weights = [
      [0.299, 0.587, 0.114, -128],
      [-0.168736, -0.331264, 0.5, 0],
      [0.5, -0.418688, -0.081312, 0],
    ] as const;
    for (let top = 0; top < height; top += 8) {
      const needed = length + width * 64 + 65_536;
      if (needed > out.length) {
        const larger = new Uint8Array(needed * 2);
        larger.set(out.subarray(0, length));
        out = larger;
      }
      for (let x = 0; x < width; x += 8) {
        let isFlat = true;
        for (let at = 0; at < 64; at++) {
          const row = Math.min(height - 1, top + (at >> 3));
          own[at] = pixels[row * width + Math.min(width - 1, x + (at & 7))] ?? 0;
          if (own[at] !== own[0]) isFlat = false;
        }
        for (let component = 0; component < 3; component++) {
          const [red, green, blue, shift] = weights[component] ?? weights[0];
          const count = isFlat ? 1 : 64;
          for (let at = 0; at < count; at++) {
            const pixel = own[at] ?? 0;
            block[at] =
              red * (pixel & 0xff) + green * ((pixel >> 8) & 0xff) + blue * ((pixel >> 16) & 0xff) + shift;
          }
          writeBlock(component, isFlat);
        }
      }
    }
    if (heldBits > 0) write((1 << (8 - heldBits)) - 1, 8 - heldBits);
    put(0xff, 0xd9);
    return out.slice(0, length);
  };
}
