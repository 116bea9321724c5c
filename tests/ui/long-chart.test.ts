/** The chart with more rows than are drawn: where they lie, what comes in, and that keys and screen readers miss nothing. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FakeLocker } from './fake-locker.ts';
import { madeUpPage, type MadeUp } from './made-up.ts';
import { TestWindow } from './window.ts';

let window: TestWindow;
beforeAll(async () => {
  window = await TestWindow.start();
});
afterAll(() => window.stop());

test('a long chart stays where it is scrolled to, and draws the rows near the window only', async () => {
  const exhibits = Array.from({ length: 60 }, (_, index) => madeUpPage(index + 1));
  const { page, complaints } = await window.open(new FakeLocker({ open: true, exhibits }));
  await page.getByRole('link', { name: 'Post 1 on share.example' }).waitFor();
  const reached = await page.evaluate(async () => {
    const main = document.getElementById('main');
    let backward = 0;
    for (let step = 1; step <= 30; step++) {
      main?.scrollBy({ top: 90, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
      if ((main?.scrollTop ?? 0) !== step * 90) backward++;
    }
    const rows = [...document.querySelectorAll('tbody tr[aria-rowindex]')];
    return { backward, heights: rows.map((row) => row.getBoundingClientRect().height) };
  });
  expect(reached.backward, 'nothing puts back what was scrolled').toBe(0);
  expect(reached.heights.length).toBeLessThan(30);
  expect(new Set(reached.heights).size, 'no row changes with its neighbours').toBe(1);
  expect(complaints).toEqual([]);
});

test('ten thousand exhibits: few rows in the document, and the last one is reached by scrolling', async () => {
  const locker = new FakeLocker({
    open: true,
    exhibits: Array.from({ length: 10_000 }, (_, index) => madeUpPage(index + 1)),
  });
  const { page } = await window.open(locker);
  await page.getByRole('link', { name: 'Post 1 on share.example' }).waitFor();
  expect(await page.locator('tbody tr').count()).toBeLessThan(60);
  expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe('10001');
  const main = page.locator('#main');
  const scrollTo = (part: number): Promise<void> =>
    main.evaluate((main, part) => main.scrollTo(0, main.scrollHeight * part), part);
  await scrollTo(1);
  await page.getByRole('link', { name: 'Post 10000 on share.example' }).waitFor();
  await scrollTo(0.5);
  await page
    .getByRole('link', { name: /^Post 50[0-3]\d on/u })
    .first()
    .waitFor();
  await page.waitForTimeout(300);
  const row = page.getByRole('link', { name: /^Post 50[0-3]\d on/u });
  const seen = await row.evaluateAll((links) =>
    links.filter((link) => link.getBoundingClientRect().top > 200).map((link) => link.textContent),
  );
  await page.getByRole('link', { name: seen[1] ?? '' }).click();
  await page.getByRole('button', { name: 'Back to the chart' }).first().click();
  await page.getByRole('link', { name: seen[1] ?? '' }).waitFor();
  expect(locker.asked('chart').length, 'what lies between is not asked for').toBeLessThan(20);
  await page.getByLabel('Search the chart').fill('Post 9876 ');
  await page.getByRole('link', { name: 'Post 9876 on share.example' }).waitFor();
  expect(await page.getByText('1 exhibit found').isVisible()).toBe(true);
  expect(await main.evaluate((main) => main.scrollTop), 'what was found is in sight').toBe(0);
});

/** Of two thousand, every third and every seventh is higher than most are. */
function uneven(number: number): MadeUp {
  const { exhibit, ...rest } = madeUpPage(number);
  const lines = number % 7 === 0 ? 9 : number % 3 === 0 ? 4 : 0;
  return {
    ...rest,
    exhibit: { ...exhibit, title: `${exhibit.title}${' and the words under it'.repeat(lines)}` },
  };
}

const unevenOnes = Array.from({ length: 2000 }, (_, index) => uneven(index + 1));

async function openUneven(): Promise<Page> {
  const { page } = await window.open(new FakeLocker({ open: true, exhibits: unevenOnes }));
  await page.getByRole('link', { name: 'Post 1 on share.example' }).waitFor();
  return page;
}

test('rows of other heights move nothing that is seen, and after a fling all that is seen is there', async () => {
  const page = await openUneven();
  const { moved, empty, reached } = await page.evaluate(async () => {
    const main = document.getElementById('main');
    const settled = async (): Promise<void> => {
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
    };
    main?.scrollTo({ top: 150_000, behavior: 'instant' });
    do await settled();
    while (document.querySelector('tr[aria-busy]') !== null);
    const found: number[] = [];
    for (let step = 0; step < 50; step++) {
      const rows = [...document.querySelectorAll<HTMLElement>('tr[data-index]')];
      const row = rows.find((one) => one.getBoundingClientRect().top > 300);
      const before = row?.getBoundingClientRect().top ?? 0;
      main?.scrollBy({ top: -70, behavior: 'instant' });
      await settled();
      found.push((row?.getBoundingClientRect().top ?? 0) - before - 70);
    }
    let empty = 0;
    let reached = false;
    for (let step = 0; step < 40; step++) {
      main?.scrollBy({ top: -1500, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
      empty = Math.max(empty, document.querySelectorAll('tr[aria-busy]').length);
      reached ||= document.querySelector('tr[aria-busy] :is(button, input, [tabindex], [role])') !== null;
    }
    return { moved: Math.max(...found.map(Math.abs)), empty, reached };
  });
  expect(moved, 'a row above that is higher than thought').toBeLessThan(1);
  expect(empty, 'what is flung past is not drawn').toBeGreaterThan(0);
  expect(reached, 'and nothing in it can be reached').toBe(false);
  await page.waitForFunction(() => document.querySelector('tr[aria-busy]') === null);
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll('tbody tr[aria-rowindex]')].map((row) => ({
      index: Number(row.getAttribute('aria-rowindex')),
      number: Number(/^\d+/u.exec(row.textContent)?.[0]),
      top: row.getBoundingClientRect().top,
      bottom: row.getBoundingClientRect().bottom,
    })),
  );
  expect(rows[0]?.top, 'nothing is empty above').toBeLessThan(250);
  expect(rows.at(-1)?.bottom, 'and nothing below').toBeGreaterThan(800);
  const first = rows[0]?.index ?? 0;
  const indexes = rows.map((_, at) => first + at);
  expect(
    rows.map(({ index }) => index),
    'a screen reader hears which row of all it is',
  ).toEqual(indexes);
  expect(rows.map(({ number }) => number + 1)).toEqual(indexes);
  const gaps = rows.slice(1).map(({ top }, at) => Math.abs(top - (rows[at]?.bottom ?? 0)));
  expect(Math.max(...gaps)).toBeLessThan(1);
});

test('the row with the focus stays, however far it is scrolled away, and so does its place among the others', async () => {
  const page = await openUneven();
  const link = page.getByRole('link', { name: 'Post 4 on share.example' });
  await link.focus();
  const main = page.locator('#main');
  for (const top of [80_000, 160_000]) {
    await main.evaluate((it, top) => it.scrollTo({ top, behavior: 'instant' }), top);
    await page.waitForFunction((top) => {
      const rows = [...document.querySelectorAll<HTMLElement>('tr[data-index]')];
      return Number(rows.at(-1)?.dataset['index']) > top / 250;
    }, top);
    expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
  }
  const rows = page.locator('tbody tr[aria-rowindex]');
  expect(await rows.first().getAttribute('aria-rowindex'), 'and the one before it').toBe('4');
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => (document.getElementById('main')?.scrollTop ?? 0) < 2000);
  expect(
    await page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')),
  ).toBe('6');
});

test('in a narrow window a row is a block, and each cell has all of its width', async () => {
  const exhibits = [madeUpPage(1), madeUpPage(2)];
  const { page } = await window.open(new FakeLocker({ open: true, exhibits }), { width: 640, height: 900 });
  await page.getByRole('link', { name: 'Post 2 on share.example' }).waitFor();
  const widths = await page.locator('tbody td').evaluateAll((all) => all.map((cell) => cell.clientWidth));
  expect(Math.min(...widths)).toBeGreaterThan(560);
});
