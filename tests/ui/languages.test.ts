/** The window in other languages: nothing that is not in a catalogue, nothing cut, and mirrored where it must be. */
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insteadOfSpanish } from './pseudo.ts';
import { all, german, pseudoWords } from './scenes.ts';
import { screens, TestWindow } from './window.ts';

let window: TestWindow;
beforeAll(async () => {
  window = await TestWindow.start(2000, [insteadOfSpanish()]);
});
afterAll(() => window.stop());

/** What is not ours to translate: names, numbers and addresses, zones, and what a record says in its own words. */
const data: readonly RegExp[] = [
  // The name that somebody gave to a kept sign-in.
  /^work$/u,
  /example|^House papers$|^me$|^Holdfast/u,
  // A file that was written, and printers.
  /^(?:: )?binder\.pdf$|^Office$|^Hall$/u,
  /^EX-\d|^[\da-f]{8}$|^[\da-f]{64}$|^\d+$/u,
  // Languages name themselves; the help lines are data, with names and addresses in their own words.
  /^(?:English|Deutsch|Español)$/u,
  /^for images made |^https:\/\/|StopNCII|Take It Down|^IMAlive$|^HeartMob$/u,
  /^[A-Z]\w+\/|^UTC$/u,
  /Chrome\/|^en-GB|^Linux 6|^this computer’s clock|^the end of the page$|^Scrolled to the end$|^Animations stopped$/u,
];
/** Names of months come from Intl, in the language that the pseudo-locale stands in for. */
const months = new Set(
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat('es', { month: 'long' }).format(new Date(2026, month)),
  ),
);

/** Texts that are seen or read out and are neither in brackets nor data. */
async function strays(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'aria-description']) {
          const value = node.getAttribute(name);
          if (value !== null) found.push(value);
        }
      } else if (node.parentElement?.closest('body [lang], script, style') === null) {
        found.push(node.textContent ?? '');
      }
    }
    return found;
  });
  const outside = (text: string): string => {
    let rest = text;
    for (let before = ''; before !== rest;) {
      before = rest;
      rest = rest.replace(/⟦[^⟦⟧]*⟧/gu, '');
    }
    return rest.trim();
  };
  return [...new Set(texts.map(outside))]
    .filter((text) => /\p{L}{2}/u.test(text))
    .filter((text) => !months.has(text) && !data.some((known) => known.test(text)));
}

/** Words that stick out of the window or of the box that cuts them off. */
async function cut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const wide = root.scrollWidth > root.clientWidth + 1 ? [`the page is ${root.scrollWidth} wide`] : [];
    const clipped = [
      ...document.querySelectorAll('button, a, label, h1, h2, h3, p, dt, dd, th, td, kbd, span'),
    ]
      .filter((element) => {
        const { overflowX, textOverflow, clipPath, position } = getComputedStyle(element);
        if (position === 'absolute' || clipPath !== 'none') return false;
        return (
          (overflowX !== 'visible' || textOverflow === 'ellipsis') &&
          element.scrollWidth > element.clientWidth + 1
        );
      })
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent}`);
    return [...wide, ...clipped];
  });
}

describe.each(all)('$name', ({ name, locker, go }) => {
  test('has no words that are in no catalogue, and cuts none when they are long', async () => {
    const { page, complaints } = await window.open(locker(), { locale: 'es-ES' });
    await go(page, pseudoWords);
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    expect(await strays(page)).toEqual([]);
    expect(await cut(page)).toEqual([]);
    await page.setViewportSize({ width: 640, height: 800 });
    await page.screenshot({ path: join(screens, `pseudo-${name}.png`) });
    expect(await cut(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('is German for a German system, and nothing is cut', async () => {
    const { page, complaints } = await window.open(locker(), { locale: 'de-DE' });
    await go(page, german);
    await page.screenshot({ path: join(screens, `de-${name}.png`) });
    expect(await cut(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('a language that is read from right to left', () => {
  const mirrored = new Set(['first-run', 'chart', 'exhibit', 'save', 'settings', 'incident', 'timeline']);
  test.each(all.filter(({ name }) => mirrored.has(name)))('mirrors $name', async ({ name, locker, go }) => {
    const { page } = await window.open(locker(), { locale: 'es-ES' });
    await go(page, pseudoWords);
    const hide = page.getByRole('button', { name: pseudoWords('hide.now') });
    const before = await hide.boundingBox();
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    const after = await hide.boundingBox();
    await page.screenshot({ path: join(screens, `rtl-${name}.png`) });
    const width = 1280;
    // As far from one edge as it was from the other.
    expect(after?.x).toBeCloseTo(width - (before?.x ?? 0) - (before?.width ?? 0), -1);
    expect(await cut(page)).toEqual([]);
    expect(await onTheOldSide(page)).toEqual([]);
  });
});

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
