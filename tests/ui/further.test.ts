/** Saving again, further than the first time. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FakeLocker } from './fake-locker.ts';
import { madeUpPage } from './made-up.ts';
import { TestWindow } from './window.ts';

let window: TestWindow;
beforeAll(async () => {
  window = await TestWindow.start();
});
afterAll(() => window.stop());

const went = [{ code: 'page-kept-growing', detail: 'at 50000 pixels; more was coming' }] as const;

test.each([
  ['offered where the page went on, and asked for when it is chosen', went, true],
  ['not asked for unless it is chosen', went, false],
  ['not offered where the page was had to its end', [], false],
] as const)('more of a long page is %s', async (_promise, warnings, chosen) => {
  const locker = new FakeLocker({ open: true, exhibits: [madeUpPage(1, { warnings })] });
  const { page } = await window.open(locker);
  await page.getByRole('link', { name: 'Post 1 on share.example' }).click();
  await page.getByRole('button', { name: 'Save this page again' }).click();
  await page.getByText('No, all were 18 or older, or nobody').click();
  const choice = page.getByText('Follow the page further this time');
  expect(await choice.count()).toBe(warnings.length);
  if (chosen) await choice.click();
  await page.getByRole('button', { name: 'Save it again' }).click();
  await expect.poll(() => locker.asked('recapturePage').length).toBe(1);
  const wanted = chosen ? { limits: { pixels: 300_000, screens: 500 }, timeoutSeconds: 900 } : {};
  expect(locker.asked('recapturePage')).toEqual([
    { job: expect.any(String) as string, exhibit: 1, underEighteen: 'no', ...wanted },
  ]);
});
