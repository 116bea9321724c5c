/**
 * Every screen, loaded once, in words that are longer than any: all of them in a catalogue, none cut, no finding of axe in
 * light, dark and at 200 % zoom, then the same in German; some of them mirrored. `npm run screens` draws them to look at.
 */
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, colourRules, sizeRules } from '../axe.ts';
import { FakeLocker } from './fake-locker.ts';
import { madeUpPage } from './made-up.ts';
import { insteadOfSpanish, speak } from './pseudo.ts';
import { all } from './scenes/all.ts';
import { mirror, mirrored } from './scenes/mirror.ts';
import { pseudoWords } from './scenes/scene.ts';
import { cut, strays } from './scenes/words-shown.ts';
import { movingSquare } from './sound.ts';
import { TestWindow } from './window.ts';

let window: TestWindow;
beforeAll(async () => {
  window = await TestWindow.start(2000, [insteadOfSpanish()]);
  const { page } = await window.open(new FakeLocker({ vaults: [] }));
  window.serve('video/webm', await movingSquare(page));
});
afterAll(() => window.stop());

const whole = { width: 1280, height: 800 };
/** The same window at 200 % zoom. */
const zoomed = { width: 640, height: 400 };

const held = all.filter(({ drawnOnly }) => drawnOnly !== true);
test.each(held)('$name holds in every colour, size and language', async (screen) => {
  const { name, go } = screen;
  const locker = screen.locker();
  const { page, complaints } = await window.open(locker, { locale: 'es-ES' });
  await go(page, pseudoWords, locker);
  await page.evaluate(() => document.fonts.ready);
  expect(await page.locator('html').getAttribute('lang')).toBe('es');
  expect(await strays(page, locker)).toEqual([]);
  expect(await cut(page), 'long words').toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  expect(await axeFindings(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFindings(page, colourRules), 'dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  if (mirrored.has(name)) await mirror(page, name);
  await page.setViewportSize(zoomed);
  expect(await cut(page), 'long words, zoomed').toEqual([]);
  expect(await sideways(page), 'nothing scrolls sideways').toEqual([]);
  expect(await axeFindings(page, sizeRules), 'zoomed').toEqual([]);
  const hide = await page.getByRole('button', { name: pseudoWords('hide.now') }).boundingBox();
  expect(hide?.y, 'Hide now stays at the top').toBeLessThan(80);
  await speak(page, 'de');
  expect(await cut(page), 'German, zoomed').toEqual([]);
  await page.setViewportSize(whole);
  expect(await cut(page), 'German').toEqual([]);
  expect(complaints).toEqual([]);
});

const sideways = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.whole, .main')]
      .filter((node) => node.scrollWidth > node.clientWidth + 1)
      .map((node) => `${node.className} ${node.scrollWidth} > ${node.clientWidth}`),
  );

test.each([
  ['de-AT', 'de'],
  ['es-MX', 'es'],
  ['fr-FR', 'en'],
])('a system in %s is spoken to in %s', async (locale, language) => {
  const { page } = await window.open(new FakeLocker(), { locale });
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
});

test('forced colours keep the marks of what is chosen', async () => {
  const { page } = await window.open(new FakeLocker({ open: true, exhibits: [madeUpPage(1)] }), {
    forcedColors: true,
  });
  await page.getByRole('link', { name: 'Post 1 on share.example' }).waitFor();
  const width = await page
    .locator('.rail [aria-current]')
    .evaluate((node) => getComputedStyle(node).borderLeftWidth);
  expect(width).toBe('3px');
  const backgroundOf = (pressed: boolean): Promise<string> =>
    page
      .getByRole('button', { name: /^By (?:incident|exhibit)$/u, pressed })
      .evaluate((node) => getComputedStyle(node).backgroundColor);
  expect(await backgroundOf(true), 'the side that is shown').not.toBe(await backgroundOf(false));
  await page.getByRole('link', { name: 'Post 1 on share.example' }).click();
  const line = await page
    .getByRole('tab', { selected: true })
    .evaluate((node) => getComputedStyle(node).borderBottomWidth);
  expect(line, 'the tab that is shown').toBe('3px');
});
