/** A tall PNG whose every part can be told from every other part, written without holding all of its rows. */
import { once } from 'node:events';
import { crc32, createDeflate } from 'node:zlib';

/** Rows that share one colour. */
export const band = 50;

export type Colour = readonly [red: number, green: number, blue: number];

/** @returns a different colour for each of the first 4,096 bands */
export function bandColour(index: number): Colour {
  const part = (shift: number): number => (((index >> shift) & 0xf) << 4) | 8;
  return [part(0), part(4), part(8)];
}

/** @param height a multiple of {@link band} */
export async function tallPng(width: number, height: number): Promise<Buffer> {
  const deflate = createDeflate({ level: 1 });
  const parts: Buffer[] = [];
  const gathered = (async () => {
    for await (const part of deflate) parts.push(part as Buffer);
  })();
  const row = 1 + width * 3;
  for (let at = 0; at < height / band; at++) {
    const rows = Buffer.alloc(row * band);
    const colour = Buffer.from(bandColour(at));
    for (let start = 0; start < rows.length; start += row) rows.fill(colour, start + 1, start + row);
    if (!deflate.write(rows)) await once(deflate, 'drain');
  }
  deflate.end();
  await gathered;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // 8 bits a channel, RGB, no interlacing.
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', Buffer.concat(parts)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const framed = Buffer.alloc(12 + data.length);
  framed.writeUInt32BE(data.length, 0);
  framed.write(type, 4, 'latin1');
  data.copy(framed, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, 8 + data.length)), 8 + data.length);
  return framed;
}
