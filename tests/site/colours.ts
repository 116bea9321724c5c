import { crc32, deflateSync } from 'node:zlib';

/** A colour of its own for each number below 65,536, so that a row or picture can be found again in a capture. */
export function colourOf(index: number): readonly [number, number, number] {
  return [index & 0xff, 40 + ((index * 37) % 160), (index >> 8) & 0xff];
}

export const css = (index: number): string => `rgb(${colourOf(index).join(',')})`;

/** A small PNG of one colour. */
export function solidPng([r, g, b]: readonly [number, number, number], width = 30, height = 20): Buffer {
  const row = Buffer.from([0, ...Array.from({ length: width }, () => [r, g, b]).flat()]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const chunk = (kind: string, body: Buffer): Buffer => {
    const bytes = Buffer.concat([Buffer.alloc(4), Buffer.from(kind, 'latin1'), body, Buffer.alloc(4)]);
    bytes.writeUInt32BE(body.length, 0);
    bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), bytes.length - 4);
    return bytes;
  };
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
