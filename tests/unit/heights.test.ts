import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Heights } from '../../renderer/views/chart/heights.ts';

test('rows lie where they would with every height added up', () => {
  const seen = fc.array(fc.tuple(fc.nat(1200), fc.integer({ min: 1, max: 400 })), { maxLength: 60 });
  const list = fc.tuple(fc.integer({ min: 1, max: 1100 }), seen, fc.nat(60_000));
  fc.assert(
    fc.property(list, ([total, rows, pixels]) => {
      const heights = new Heights(total, 97);
      const plain = Array.from({ length: total }, () => 97);
      for (const [row, height] of rows) {
        heights.set(row, height);
        if (row < total) plain[row] = height;
      }
      const tops = [0];
      for (const height of plain) tops.push((tops.at(-1) ?? 0) + height);
      for (const row of [0, Math.floor(total / 2), total]) expect(heights.topOf(row)).toBe(tops[row]);
      const after = tops.findIndex((top) => top > pixels);
      expect(heights.rowAt(pixels)).toBe(after === -1 ? total - 1 : after - 1);
    }),
    { numRuns: 60 },
  );
  expect(new Heights(10, 97).rowAt(-500), 'above the list').toBe(0);
});
