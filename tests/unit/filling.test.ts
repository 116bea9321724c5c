import { expect, test } from 'vitest';
import { Filling, restMilliseconds, type Span } from '../../renderer/views/chart/filling.ts';

const sixteen = (first: number): Span => ({ first, last: first + 15 });

/** Moves by so many rows in each frame of 16 ms, from the first row. */
function moved(filling: Filling, by: number, frames: number): Span {
  let full = filling.move(sixteen(0), 0);
  for (let frame = 1; frame <= frames; frame++) full = filling.move(sixteen(frame * by), frame * 16);
  return full;
}

test('as fast as a wheel turns, and at a single leap, every row is drawn in full', () => {
  for (const by of [1, 2, 3]) {
    const filling = new Filling();
    expect(moved(filling, by, 100)).toEqual(sixteen(by * 100));
    expect(filling.isBehind).toBe(false);
  }
  const leaping = new Filling();
  leaping.move(sixteen(0), 0);
  expect(leaping.move(sixteen(5000), 16)).toEqual(sixteen(5000));
  expect(leaping.move(sixteen(9000), 200)).toEqual(sixteen(9000));
});

test('what is flung is filled within four frames once it rests, from what is seen', () => {
  const filling = new Filling();
  const flung = moved(filling, 5, 40);
  expect(flung.last, 'nothing of it').toBeLessThan(flung.first);
  expect(filling.isFlung && filling.isBehind).toBe(true);
  const drawn: number[] = [];
  while (filling.isBehind) {
    filling.rest();
    const { first, last } = filling.move(sixteen(200), 40 * 16 + restMilliseconds);
    drawn.push(last - first + 1);
    expect(first <= 208 && last >= 207, 'the middle first').toBe(true);
  }
  expect(drawn).toEqual([5, 10, 15, 16]);
});

test('a fling that slows fills a few rows in a frame while it still moves', () => {
  const filling = new Filling();
  moved(filling, 5, 40);
  let at = 40 * 16;
  let first = 200;
  let before = 0;
  while (filling.isBehind) {
    first += 1;
    at += 16;
    const full = filling.move(sixteen(first), at);
    expect(full.last - full.first + 1 - before).toBeLessThanOrEqual(5);
    before = full.last - full.first + 1;
  }
  expect(first - 200).toBeLessThan(8);
});
