/** The window in other languages: nothing that is not in a catalogue, nothing cut, and mirrored where it must be. */
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FakeLocker } from './fake-locker.ts';
import { insteadOfSpanish, speak } from './pseudo.ts';
import { all } from './scenes/all.ts';
import { pseudoWords } from './scenes/scene.ts';
import { movingSquare } from './sound.ts';
import { screens, TestWindow } from './window.ts';

let window: TestWindow;
beforeAll(async () => {
  window = await TestWindow.start(2000, [insteadOfSpanish()]);
  const { page } = await window.open(new FakeLocker({ vaults: [] }));
  window.serve('video/webm', await movingSquare(page));
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
  /^The words of page|^(?:abandon|art)$|^[Cc]lover$|@clover/u,
  // Languages name themselves; the help lines are data, with names and addresses in their own words.
  /^(?:English|Deutsch|Español)$/u,
  /^for images made |^https:\/\/|StopNCII|Take It Down|^IMAlive$|^HeartMob$/u,
  /^[A-Z]\w+\/|^UTC$/u,
  /Chrome\/|^en-GB|^Linux 6|^this computer’s clock|^the end of the page$|^Scrolled to the end$|^Animations stopped$/u,
];
/** Names of months come from Intl, in the language that the pseudo-locale stands in for, alone and with their year. */
const months = new Set(
  Array.from({ length: 12 }, (_, month) => new Date(2026, month)).flatMap((day) =>
    (['long', 'short'] as const).flatMap((long) => [
      new Intl.DateTimeFormat('es', { month: long }).format(day),
      new Intl.DateTimeFormat('es', { month: long, year: 'numeric' }).format(day),
    ]),
  ),
);

/** A word of the contract, which must not be shown as it is. */
const code = /^[a-z-]+$/u;

/** Texts that are seen or read out and are neither in brackets nor data. */
async function strays(page: Page, { said }: FakeLocker): Promise<readonly string[]> {
  const isSaid = (text: string): boolean => {
    const bare = text.replace(/^\P{L}+|\s+$/gu, '');
    return !code.test(bare) && [...said].some((one) => one.includes(text) || one.includes(bare));
  };
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
    // A message with something pressable in it stands in several pieces.
    return rest.replace(/⟦[^⟦⟧]*$|^[^⟦⟧]*⟧/gu, '').trim();
  };
  return [...new Set(texts.map(outside))]
    .filter((text) => /\p{L}{2}/u.test(text))
    .filter((text) => !months.has(text) && !data.some((known) => known.test(text)) && !isSaid(text));
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

/** Those that are laid out in a way of their own. */
const mirrored = new Set([
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

test.each(all)('$name: every word is in a catalogue, none is cut, and it can be mirrored', async (screen) => {
  const { name, go } = screen;
  const locker = screen.locker();
  const { page, complaints } = await window.open(locker, { locale: 'es-ES' });
  await go(page, pseudoWords, locker);
  expect(await page.locator('html').getAttribute('lang')).toBe('es');
  expect(await strays(page, locker)).toEqual([]);
  expect(await cut(page), 'long words').toEqual([]);
  if (mirrored.has(name)) await mirror(page, name);
  await speak(page, 'de');
  expect(await cut(page), 'German').toEqual([]);
  await page.setViewportSize({ width: 640, height: 800 });
  expect(await cut(page), 'German, at 200 %').toEqual([]);
  await speak(page, 'es');
  expect(await cut(page), 'long words, at 200 %').toEqual([]);
  await page.screenshot({ path: join(screens, `pseudo-${name}.png`) });
  expect(complaints).toEqual([]);
});

test.each([
  ['de-AT', 'de'],
  ['es-MX', 'es'],
  ['fr-FR', 'en'],
])('a system in %s is spoken to in %s', async (locale, language) => {
  const { page } = await window.open(new FakeLocker(), { locale });
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
});

/** A language that is read from right to left: everything as far from one edge as it was from the other. */
async function mirror(page: Page, name: string): Promise<void> {
  const hide = page.getByRole('button', { name: pseudoWords('hide.now') });
  const before = await hide.boundingBox();
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  const after = await hide.boundingBox();
  await page.screenshot({ path: join(screens, `rtl-${name}.png`) });
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
