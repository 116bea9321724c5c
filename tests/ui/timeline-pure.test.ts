/** The plot's arithmetic: nothing lies on top of anything, nothing is lost, and every mark can be reached by key. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changed,
  dayOf,
  endOfDay,
  isFiltered,
  startOfDay,
} from '../../renderer/views/chart/filters/filtering.ts';
import { lanesOf, nextMark } from '../../renderer/views/timeline/lanes.ts';
import {
  canCloser,
  closer,
  moved,
  ticksOf,
  wholePart,
  zoomed,
  zooms,
} from '../../renderer/views/timeline/part.ts';
import { apart, place, type Mark } from '../../renderer/views/timeline/placing.ts';

const day = 86_400_000;
const base = Date.UTC(2026, 0, 1);
const part = { from: base, until: base + 365 * day };
const pixels = 1000;

const mark = fc
  .record({
    began: fc.integer({ min: base - 5 * day, max: base + 370 * day }),
    lasted: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 120 * day })),
    count: fc.integer({ min: 1, max: 5000 }),
    what: fc.constantFrom('happened' as const, 'posted' as const, 'saved' as const),
  })
  .map(({ began, lasted, count, what }): Mark => {
    const exhibit = count === 1 ? 1 : null;
    return { what, began, ended: began + lasted, count, record: null, exhibit };
  });
const marks = fc.array(mark, { maxLength: 200 });

describe('the marks of a lane', () => {
  test('never lie on top of each other, and none is lost', () => {
    fc.assert(
      fc.property(marks, (given) => {
        const placed = place(given, part, pixels);
        expect(placed.flatMap(({ marks: here }) => here)).toHaveLength(given.length);
        const points = placed.filter(({ row }) => row === 0).map(({ left, right }) => (left + right) / 2);
        for (const [index, at] of points
          .toSorted((a, b) => a - b)
          .slice(1)
          .entries())
          expect(at - (points.toSorted((a, b) => a - b)[index] ?? 0)).toBeGreaterThanOrEqual(apart);
        for (const row of [1, 2, 3]) {
          const spans = placed.filter((one) => one.row === row).toSorted((a, b) => a.left - b.left);
          for (const [index, { left }] of spans.slice(1).entries())
            expect(left).toBeGreaterThanOrEqual(spans[index]?.right ?? 0);
        }
        expect(placed.every(({ row }) => row <= 3)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('are all reached with the arrow keys', () => {
    fc.assert(
      fc.property(marks, (given) => {
        const lanes = lanesOf(given, part, pixels);
        const all = lanes.flatMap(({ placed }) => placed);
        const [start] = all;
        if (start === undefined) return;
        const seen = new Set([start]);
        for (const here of seen)
          for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
            const next = nextMark(lanes, here, key);
            if (next !== null) seen.add(next);
          }
        expect(seen.size).toBe(all.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the part that is shown', () => {
  const whole = wholePart(base, base + 900 * day);

  test('is as long as the zoom, and stays where there is something', () => {
    for (const length of Object.values(zooms)) {
      const next = zoomed({ from: whole.until - length, until: whole.until }, length, whole);
      expect(Math.abs(next.until - next.from - length)).toBeLessThan(3);
      expect(next.until).toBeLessThanOrEqual(
        Math.max(whole.until, (whole.from + whole.until + length) / 2 + 1),
      );
    }
  });

  test('moves there and back', () => {
    expect(moved(moved(part, 1), -1)).toEqual(part);
  });

  test('comes closer until there is nothing closer', () => {
    const near = closer(base, base + day);
    expect(near.from).toBeLessThan(base);
    expect(near.until).toBeGreaterThan(base + day);
    expect(canCloser(part, base, base + day)).toBe(true);
    expect(canCloser(closer(base, base), base, base)).toBe(false);
  });

  test('has lines at every length, never nearer than their words are long', () => {
    for (const length of [
      600_000,
      3_600_000,
      day,
      14 * day,
      91 * day,
      365 * day,
      5 * 366 * day,
      60 * 366 * day,
    ]) {
      const shown = { from: base, until: base + length };
      const ticks = ticksOf(shown, pixels, 90);
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.length).toBeLessThan(14);
      const first = ticks[0]?.at ?? 0;
      expect(first).toBeGreaterThanOrEqual(shown.from);
    }
  });
});

describe('the filters', () => {
  test('leave out what is empty, so that the same choice is the same question', () => {
    const one = changed({}, { kinds: ['page'], sort: 'title', descending: true });
    expect(changed(one, { kinds: [], sort: 'place', descending: false })).toEqual({});
    expect(isFiltered(one)).toBe(true);
    expect(isFiltered({ search: 'x', sort: 'title' })).toBe(false);
  });

  test('mean whole days of this computer, also the last one', () => {
    const from = startOfDay('2026-11-20') ?? 0;
    const until = endOfDay('2026-11-20') ?? 0;
    expect(until - from).toBe(day - 1);
    expect([dayOf(from), dayOf(until)]).toEqual(['2026-11-20', '2026-11-20']);
    expect([startOfDay(''), endOfDay('0002-13-40')]).toEqual([undefined, undefined]);
  });
});
