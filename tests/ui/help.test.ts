/** Help: offline, dated, and nothing in it that opens by itself. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { helpLines } from '../../renderer/views/help/lines.ts';
import { look } from './look.ts';
import { FakeLocker } from './fake-locker.ts';
import { madeUpPage, madeUpVideoPage } from './made-up.ts';
import { movingSquare } from './sound.ts';
import { tabTo, TestWindow } from './window.ts';

let window: TestWindow;
beforeAll(async () => {
  window = await TestWindow.start();
  const { page } = await window.open(new FakeLocker({ vaults: [] }));
  window.serve('video/webm', await movingSquare(page));
});
afterAll(() => window.stop());

const withVideo = (): FakeLocker => new FakeLocker({ open: true, exhibits: [madeUpVideoPage(1)] });

async function openHelp(page: Page, topic: string): Promise<void> {
  await page.getByRole('link', { name: 'Help and safety' }).click();
  await page.getByRole('link', { name: topic }).click();
  await page.getByRole('heading', { level: 1, name: topic }).waitFor();
}

for (const topic of [
  'What to do first',
  'Help lines',
  'What the words mean',
  'Find copies',
  'This app and its limits',
  'The work of others',
]) {
  test(`${topic}: two steps away, fetched from nowhere, and nothing in it opens by itself`, async () => {
    const { page, complaints } = await window.open(withVideo());
    const here = new URL(page.url()).origin;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openHelp(page, topic);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(topic);
    expect(await page.locator('a[href]').count()).toBe(0);
    expect(asked.filter((address) => !address.startsWith(here))).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test('every help line says when it was checked, or that it was not, and nothing unconfirmed has a number', async () => {
  const { page } = await window.open(withVideo());
  await openHelp(page, 'Help lines');
  const shown = new Map<string, { readonly text: string; readonly codes: readonly string[] }>();
  for (const country of ['US', 'UK', 'Australia', 'other']) {
    await page.getByLabel('Your country').selectOption(country);
    for (const item of await page.locator('[data-line]').all()) {
      const id = (await item.getAttribute('data-line')) ?? '';
      const codes = await item.locator('code').allInnerTexts();
      shown.set(id, { text: await item.innerText(), codes });
    }
  }
  expect([...shown.keys()].toSorted()).toEqual(helpLines.map(({ id }) => id).toSorted());
  for (const { id, name, use } of helpLines) {
    const { text, codes } = shown.get(id) ?? { text: '', codes: [] };
    expect(text).toContain(name);
    expect(text).toMatch(/Last checked on|Nobody noted on which day/u);
    expect(codes.length > 0, `${id} has something to reach it by only when that was confirmed`).toBe(
      use !== null,
    );
    expect(codes.filter((code) => use?.includes(code) !== true)).toEqual([]);
    expect(text.includes('Not confirmed')).toBe(use === null);
    const numbers = text.replaceAll(/\b20\d\d\b/gu, '').match(/\d{3}/gu) ?? [];
    expect(use !== null || numbers.length === 0, `${id} has no number that nobody confirmed`).toBe(true);
  }
  expect(await page.getByText('We have no line for your country').isVisible()).toBe(true);
});

test('the country is taken from the system’s language, and a number is selected by keyboard alone', async () => {
  const { page } = await window.open(withVideo());
  const { keyboard } = page;
  await tabTo(page, 'Help and safety');
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Help and safety' }).waitFor();
  await tabTo(page, 'Help lines');
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Help lines' }).waitFor();
  expect(await page.getByLabel('Your country').inputValue()).toBe('US');
  await tabTo(page, 'Select 844-878-2274');
  await keyboard.press('Enter');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('844-878-2274');
  await page.getByText('Selected. Press Ctrl+C to copy.').waitFor();
});

test('the age when the picture was made decides the service, and doubt counts as under 18', async () => {
  const { page } = await window.open(withVideo());
  await openHelp(page, 'Block new uploads');
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  for (const [answer, address, other] of [
    ['18 or over', 'https://stopncii.org', 'takeitdown'],
    ['Under 18', 'https://takeitdown.ncmec.org', 'stopncii.org'],
    ['I am not sure', 'https://takeitdown.ncmec.org', 'stopncii.org'],
  ] as const) {
    await page.getByText(answer, { exact: true }).click();
    await page.locator('code', { hasText: address }).waitFor();
    expect(await page.locator('code', { hasText: other }).count()).toBe(0);
    expect(await page.getByText('Do not save, send or print').count()).toBe(answer === '18 or over' ? 0 : 1);
  }
  await look(page, 'help-block');
});

test('a case number is kept; its PIN is not in the window until it is asked for, and is gone when forgotten', async () => {
  const locker = withVideo();
  const { page, complaints } = await window.open(locker);
  await openHelp(page, 'Block new uploads');
  await page.getByText('18 or over', { exact: true }).click();
  await page.getByRole('button', { name: 'Keep in the vault' }).click();
  await page.getByText('Fill in the case number.').waitFor();
  expect(locker.asked('keepFingerprintCase')).toEqual([]);
  await page.getByLabel('Case number').fill('CASE-1234');
  await page.getByLabel('PIN', { exact: true }).fill('908172');
  await page.keyboard.press('Enter');
  await page.getByRole('listitem').filter({ hasText: 'CASE-1234' }).waitFor();
  expect(locker.asked('keepFingerprintCase')).toEqual([
    { service: 'stopncii', caseNumber: 'CASE-1234', pin: '908172' },
  ]);
  expect(await page.content()).not.toContain('908172');
  await page.getByRole('button', { name: 'Show PIN of CASE-1234' }).click();
  await page.locator('code', { hasText: '908172' }).waitFor();
  await page.getByRole('button', { name: 'Hide PIN of CASE-1234' }).click();
  expect(await page.content()).not.toContain('908172');
  await page.getByRole('button', { name: 'Forget CASE-1234' }).click();
  await page.getByText('Forget CASE-1234?').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Keep it');
  await look(page, 'help-case');
  await page.getByRole('button', { name: 'Forget it' }).click();
  await page.getByText('No case number is kept yet.').waitFor();
  expect(complaints).toEqual([]);
});

test('stills are drawn in the window after Reveal, and only the chosen ones go out, as PNG', async () => {
  const locker = withVideo();
  const { page, complaints, evidenceAsked } = await window.open(locker);
  await openHelp(page, 'Find copies');
  await page.getByRole('button', { name: 'Reveal the video to make pictures' }).waitFor();
  expect(evidenceAsked).toEqual([]);
  await page.getByRole('button', { name: 'Reveal the video to make pictures' }).click();
  await page.getByRole('button', { name: 'Make pictures' }).click();
  await page
    .getByText(/^Picture \d, at/u)
    .nth(5)
    .waitFor();
  const save = page.getByRole('button', { name: /^Save .* to search with$/u });
  expect(await save.getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('checkbox').nth(0).check();
  await page.getByRole('checkbox').nth(4).check();
  await save.scrollIntoViewIfNeeded();
  await look(page, 'help-stills');
  await save.click();
  await page.getByText('2 pictures were written and read back: picture-1.png, picture-2.png.').waitFor();
  const [asked] = locker.asked('saveStills') as readonly [
    { readonly stills: readonly { readonly at: number; readonly png: Readonly<Record<string, number>> }[] },
  ];
  expect(asked.stills).toHaveLength(2);
  const [first, second] = asked.stills.map(({ png }) => Buffer.from(Object.values(png)));
  for (const png of [first, second]) {
    expect(png?.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png?.readUInt32BE(16), png?.readUInt32BE(20)]).toEqual([160, 90]);
  }
  expect(first?.equals(second ?? Buffer.alloc(0)), 'two moments of it').toBe(false);

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Reveal the video to make pictures' }).waitFor();
  expect(await page.locator('video, canvas').count()).toBe(0);
  expect(locker.asked('cover')).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test('when no folder is chosen nothing goes out, and a vault without a video says so', async () => {
  const locker = withVideo();
  locker.instead.chooseOutFolder = () => null;
  const { page } = await window.open(locker);
  await openHelp(page, 'Find copies');
  await page.getByRole('button', { name: 'Reveal the video to make pictures' }).click();
  await page.getByRole('button', { name: 'Take the moment shown' }).waitFor();
  await page.waitForFunction(() => document.querySelector('video')?.readyState === 4);
  await page.getByRole('button', { name: 'Take the moment shown' }).click();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Save this picture to search with' }).click();
  await expect.poll(() => locker.asked('chooseOutFolder').length).toBe(1);
  expect(locker.asked('saveStills')).toEqual([]);

  const { page: bare } = await window.open(new FakeLocker({ open: true, exhibits: [madeUpPage(1)] }));
  await openHelp(bare, 'Find copies');
  await bare.getByText('There is no video in this vault yet.').waitFor();
});
