/** Saving again, further than the first time; what is still to be saved is not lost. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Draft } from '../../main/core/case-file.ts';
import type { Arguments, JobId } from '../../preload/contract.ts';
import { FakeLocker } from './fake-locker.ts';
import { madeUpPage } from './made-up.ts';
import { toSave, urls } from './saving-steps.ts';
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

describe('addresses that are not saved yet', () => {
  const field = (page: Page) => page.getByLabel('Addresses to save, one on each line');
  const lockAndOpen = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Lock', exact: true }).click();
    await page.getByLabel('Passphrase', { exact: true }).fill('four plain words here');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Evidence chart' }).waitFor();
  };

  test('outlive another page and a lock', async () => {
    const locker = new FakeLocker({ open: true, exhibits: [madeUpPage(1)] });
    const { page } = await window.open(locker);
    await toSave(page, urls);
    await page.getByRole('link', { name: 'Timeline' }).click();
    await page.getByRole('link', { name: 'Save a page' }).click();
    expect(await field(page).inputValue()).toBe(urls.join('\n'));
    // Each time anew (DOMAIN §6).
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await lockAndOpen(page);
    await page.getByText('3 addresses still to be saved').waitFor();
    await page.getByRole('button', { name: /^Look at the addresses/u }).click();
    expect(await field(page).inputValue()).toBe(urls.join('\n'));
    await field(page).fill('');
    await lockAndOpen(page);
    expect(await page.getByText('still to be saved').count()).toBe(0);
    expect(locker.asked('capturePages')).toEqual([]);
  });

  test('of a batch are kept by its name, and come back after a lock as the engine knows them', async () => {
    const locker = new FakeLocker({ open: true, exhibits: [madeUpPage(1)] });
    locker.instead.capturePages = () => new Promise(() => undefined);
    const { page } = await window.open(locker);
    await toSave(page, urls);
    await page.getByRole('button', { name: 'Save 3 pages' }).click();
    await page.getByText('0 of 3 finished').waitFor();
    expect(await field(page).inputValue()).toBe('');
    const [asked] = locker.asked('capturePages') as readonly { readonly job: JobId }[];
    await locker.tell('jobProgress', {
      job: asked?.job ?? ('' as JobId),
      item: 0,
      items: 3,
      step: 'read-back',
      outcome: 'done',
      line: { url: urls[0] ?? '', exhibit: madeUpPage(1).exhibit, code: null },
    });
    await page.getByText('1 of 3 finished').waitFor();
    await page.getByRole('link', { name: 'Evidence chart' }).click();
    await page.getByRole('link', { name: 'Post 1 on share.example' }).waitFor();
    expect(await page.getByText('still to be saved').count()).toBe(0);
    // Which of them are sealed by now only the engine knows for sure (tests/engine/beside.test.ts).
    const kept = locker.asked('keepDraft').at(-1) as Arguments<'keepDraft'>;
    expect(kept).toMatchObject({ job: asked?.job, what: { kind: 'saving', fields: { addresses: '' } } });
    const { draft: id, what } = kept;
    const fields = { ...what.fields, addresses: urls.slice(1).join('\n') };
    const drafts = [{ id, kind: 'saving', basedOn: 0, at: '2026-11-20T07:00:00.000Z', fields }];
    locker.instead.drafts = () => drafts as unknown as readonly Draft[];
    await lockAndOpen(page);
    await page.getByText('2 addresses still to be saved').waitFor();
    await page.getByRole('link', { name: 'Save a page' }).click();
    expect(await field(page).inputValue()).toBe(urls.slice(1).join('\n'));
  });

  test('what came of them is in sight, and a wrong one goes back into its field', async () => {
    const locker = new FakeLocker({ open: true });
    locker.instead.capturePages = ({ urls: [url] }) => [
      { url: url ?? '', exhibit: null, code: 'page-offline' },
    ];
    const { page } = await window.open(locker);
    await page.setViewportSize({ width: 1280, height: 600 });
    await toSave(page, ['rook']);
    await page.getByRole('button', { name: 'Save 1 page' }).press('Enter');
    expect(await field(page).evaluate((node) => node === document.activeElement)).toBe(true);
    await field(page).fill('shaer.example/1');
    await page.getByRole('button', { name: 'Save 1 page' }).click();
    const title = page.getByRole('heading', { name: 'What came of it' });
    await title.waitFor();
    expect(locker.asked('capturePages')).toMatchObject([{ urls: ['https://shaer.example/1'] }]);
    const bar = await page.getByRole('banner').boundingBox();
    expect((await title.boundingBox())?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    await page.getByRole('button', { name: 'Change its address' }).press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    expect(await field(page).inputValue()).toBe('https://shaer.example/1');
  });
});
