/** Every screen in light, dark and at 640 px (1280 at 200% zoom): no finding of axe, and a picture to look at. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, colourRules } from '../axe.ts';
import { FakeLocker } from './fake-locker.ts';
import { madeUpPage } from './made-up.ts';
import { all } from './scenes/all.ts';
import { englishWords } from './scenes/scene.ts';
import { movingSquare } from './sound.ts';
import { screens, TestWindow } from './window.ts';

let window: TestWindow;
beforeAll(async () => {
  window = await TestWindow.start();
  const { page } = await window.open(new FakeLocker({ vaults: [] }));
  window.serve('video/webm', await movingSquare(page));
});
afterAll(() => window.stop());

for (const screen of all) {
  test(`${screen.name}: light, dark and zoomed without a finding`, async () => {
    const locker = screen.locker();
    const { page, complaints } = await window.open(locker);
    const picture = (look: string): Promise<unknown> =>
      page.screenshot({ path: join(screens, `${screen.name}-${look}.png`) });
    await screen.go(page, englishWords, locker);
    await page.evaluate(() => document.fonts.ready);
    await picture('light');
    expect(await axeFindings(page), 'light').toEqual([]);

    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    await picture('dark');
    expect(await axeFindings(page, colourRules), 'dark').toEqual([]);

    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 640, height: 400 });
    await picture('zoomed');
    expect(await axeFindings(page), 'zoomed').toEqual([]);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('.whole, .main')]
        .filter((node) => node.scrollWidth > node.clientWidth + 1)
        .map((node) => `${node.className} ${node.scrollWidth} > ${node.clientWidth}`),
    );
    expect(wide, 'nothing scrolls sideways').toEqual([]);
    const hide = await page.getByRole('button', { name: /^Hide now/u }).boundingBox();
    expect(hide?.y, 'Hide now stays at the top').toBeLessThan(80);
    expect(complaints).toEqual([]);
  });
}

test('forced colours keep the marks of what is chosen', async () => {
  const { page } = await window.open(new FakeLocker({ open: true, exhibits: [madeUpPage(1)] }), {
    forcedColors: true,
  });
  await page.getByRole('link', { name: 'Post 1 on share.example' }).waitFor();
  const width = await page
    .locator('.rail [aria-current]')
    .evaluate((node) => getComputedStyle(node).borderLeftWidth);
  expect(width).toBe('3px');
  await page.screenshot({ path: join(screens, 'chart-forced-colours.png') });
});
