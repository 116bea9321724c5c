import fc from 'fast-check';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  joinAdler,
  joinTiles,
  pngEnd,
  pngPart,
  pngStart,
  readPng,
  type Png,
} from '../../main/capture/png.ts';
import { decode } from './picture.ts';

/** A tile with any filter on any row: the bytes are what they are, and the decoder says which pixels that is. */
const tile = (width: number, channels: 3 | 4) =>
  fc
    .array(
      fc.tuple(
        fc.integer({ min: 0, max: 4 }),
        fc.uint8Array({ minLength: width * channels, maxLength: width * channels }),
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((rows): Png => {
      const raw = Buffer.concat(rows.map(([filter, samples]) => Buffer.from([filter, ...samples])));
      return { width, height: rows.length, channels, data: [deflateSync(raw)] };
    });

const assemble = (
  shape: { width: number; height: number; channels: 3 | 4 },
  data: readonly Buffer[],
): Buffer => Buffer.concat([...pngStart(shape), ...data.map(pngPart), pngEnd()]);

async function* each<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}

async function all(parts: AsyncIterable<Buffer>): Promise<Buffer[]> {
  const list: Buffer[] = [];
  for await (const part of parts) list.push(part);
  return list;
}

describe('joining tiles', () => {
  test('changes no pixel, whatever filters the rows have', async () => {
    const sets = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom(3 as const, 4 as const))
      .chain(([width, channels]) => fc.array(tile(width, channels), { minLength: 1, maxLength: 5 }));
    await fc.assert(
      fc.asyncProperty(sets, async (tiles) => {
        const [{ width, channels } = { width: 1, channels: 3 as const }] = tiles;
        const height = tiles.reduce((sum, { height }) => sum + height, 0);
        const joined = decode(
          assemble(
            { width, height, channels },
            await all(joinTiles({ width, height, channels }, each(tiles))),
          ),
        );
        let y = 0;
        for (const part of tiles) {
          const own = decode(assemble(part, part.data));
          for (let row = 0; row < part.height; row++, y++)
            expect(joined.row(y).equals(own.row(row))).toBe(true);
        }
      }),
    );
  });

  test('refuses tiles that do not fit, and rows that are missing', async () => {
    const good: Png = { width: 1, height: 1, channels: 3, data: [deflateSync(Buffer.alloc(4))] };
    const shape = { width: 1, height: 2, channels: 3 as const };
    await expect(all(joinTiles(shape, each([good])))).rejects.toThrow('fewer rows');
    await expect(all(joinTiles(shape, each([good, good, good])))).rejects.toThrow('more rows');
    await expect(all(joinTiles(shape, each([good, { ...good, width: 2 }])))).rejects.toThrow('does not fit');
    await expect(
      all(joinTiles(shape, each([good, { ...good, data: [deflateSync(Buffer.alloc(3))] }]))),
    ).rejects.toThrow('missing rows');
    expect(() => readPng(Buffer.from('not one'))).toThrow('not a PNG');
  });

  test('the checksum of two runs is that of both together', () => {
    const adler = (bytes: Uint8Array): number =>
      deflateSync(bytes).readUInt32BE(deflateSync(bytes).length - 4);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (one, two) => {
        const both = adler(Buffer.concat([one, two]));
        expect(joinAdler(adler(one), adler(two), two.length)).toBe(both);
      }),
    );
    const long = Buffer.alloc(200_000, 255);
    expect(joinAdler(adler(long), adler(long), long.length)).toBe(adler(Buffer.concat([long, long])));
  });
});
