/** What the forms and the order of exhibits compute, without a window. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMoment } from '../../preload/case-fields.ts';
import { merge, sameValue, titleAndRest, type FieldValues } from '../../renderer/case.ts';
import { dropPlace } from '../../renderer/views/chart/move.ts';
import { read, typedOf } from '../../renderer/views/record/fields/when-parts.ts';

test('a dragged row lands before or after the one that it was let go over', () => {
  const order = [1, 2, 3, 4, 5];
  for (const from of order) {
    for (const over of order.filter((place) => place !== from)) {
      for (const after of [false, true]) {
        const moved = order
          .filter((place) => place !== from)
          .toSpliced(dropPlace(from, over, after) - 1, 0, from);
        expect(moved.indexOf(from) - moved.indexOf(over)).toBe(after ? 1 : -1);
      }
    }
  }
});

test('putting two hands together loses nothing that either wrote', () => {
  const values = fc.record({ a: fc.string(), b: fc.string(), c: fc.string() });
  fc.assert(
    fc.property(values, values, values, (base, mine, theirs) => {
      const { fields, both } = merge(base, mine, theirs);
      for (const name of ['a', 'b', 'c'] as const) {
        const [was, my, their] = [base[name], mine[name], theirs[name]];
        expect(fields[name]).toBe(my === was ? their : my);
        expect(both.includes(name)).toBe(my !== was && their !== was && my !== their);
      }
    }),
  );
});

test('a date in another order of its members is the same date', () => {
  const one: FieldValues[string] = { precision: 'about', from: '2026', to: null, zone: 'UTC' };
  const other: FieldValues[string] = { zone: 'UTC', to: null, from: '2026', precision: 'about' };
  expect(sameValue(one, other)).toBe(true);
});

test('whatever is typed as a date gives a date that the vault takes, or none', () => {
  const piece = fc.string({ maxLength: 4, unit: fc.constantFrom('0', '1', '2', '3', '6', '9') });
  const parts = fc.record({
    year: piece,
    month: fc.constantFrom('', '01', '02', '11', '12'),
    day: piece,
    time: fc.constantFrom('', '06:52', '23:59'),
  });
  const precision = fc.constantFrom('unknown', 'exact', 'about', 'range');
  fc.assert(
    fc.property(precision, parts, parts, (precision, from, to) => {
      const { when } = read({ precision, from, to, zone: 'Europe/Berlin' });
      fc.pre(when !== null);
      const moments = [when.from, ...(when.to === null ? [] : [when.to])];
      expect(moments.every(isMoment)).toBe(true);
      expect(moments).toEqual(moments.toSorted());
      // It reads the same when the form opens again.
      expect(read(typedOf(when, 'UTC'))).toEqual({ when, problem: null });
    }),
  );
});

test('the first line is the title, and nothing of the rest is cut', () => {
  expect(titleAndRest(' Title \nmore\n\nand more ')).toEqual({ title: 'Title', rest: 'more\n\nand more' });
  expect(titleAndRest('')).toEqual({ title: '', rest: '' });
});
