/** A screen in a language that is read from right to left. */
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { draw } from '../look.ts';
import { pseudoWords } from './scene.ts';
import { cut } from './words-shown.ts';

/** Those that are laid out in a way of their own. */
export const mirrored = new Set([
  'first-run',
  'chart',
  'exhibit',
  'save',
  'settings',
  'incident',
  'timeline',
  'hand-over',
  'package',
  'letter',
  'removal',
  'compare',
]);

/** A language that is read from right to left: everything as far from one edge as it was from the other. */
export async function mirror(page: Page, name: string): Promise<void> {
  const hide = page.getByRole('button', { name: pseudoWords('hide.now') });
  const before = await hide.boundingBox();
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  const after = await hide.boundingBox();
  await draw(page, `rtl-${name}`);
  const width = 1280;
  expect(after?.x).toBeCloseTo(width - (before?.x ?? 0) - (before?.width ?? 0), -1);
  expect(await cut(page), 'from right to left').toEqual([]);
  expect(await onTheOldSide(page)).toEqual([]);
}

/** Boxes whose left and right are still what they were: padding, borders and margins with fixed sides. */
async function onTheOldSide(page: Page): Promise<readonly string[]> {
  const boxes = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('body *:not(input, select, svg, svg *, .hash *, .mono *)')].map(
        (element) => {
          const style = getComputedStyle(element);
          const sides = ['padding', 'border', 'margin'].map((kind) => {
            const of = (side: string) =>
              style.getPropertyValue(`${kind}-${side}${kind === 'border' ? '-width' : ''}`);
            return [of('left'), of('right')] as const;
          });
          return { name: `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`, sides };
        },
      ),
    );
  const right = await boxes();
  await page.evaluate(() => (document.documentElement.dir = 'ltr'));
  const left = await boxes();
  const stuck = right.filter(({ sides }, index) =>
    sides.some(([a, b], kind) => {
      const [c, d] = left[index]?.sides[kind] ?? ['', ''];
      return c !== d && a === c && b === d;
    }),
  );
  return [...new Set(stuck.map(({ name }) => name))];
}
