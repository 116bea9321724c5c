/** The card of an exhibit from what it belongs to until it is closed for good: no finding of axe, and pictures. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { story } from './case-story.ts';
import { look } from './look.ts';
import { TestWindow } from './window.ts';

let window: TestWindow;
beforeAll(async () => {
  window = await TestWindow.start();
});
afterAll(() => window.stop());

test('the card of an exhibit: words, incidents it belongs to, and closing it for good', async () => {
  const { locker, ids } = story();
  const { page, complaints } = await window.open(locker);
  await page.getByRole('link', { name: 'The post' }).click();
  await page.getByText('Number 5 in your order').waitFor();
  expect(await page.getByText('nobody: it was opened without signing in').count()).toBe(1);
  await page.getByLabel('Add it to').selectOption({ label: 'Altered video with my face' });
  await page.getByLabel('As', { exact: true }).selectOption({ label: 'Evidence that they did it' });
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('link', { name: 'Altered video with my face' }).waitFor();
  expect(locker.caseFile.calls.showRecord({ record: ids[3] }).fields).toMatchObject({
    evidence: [8, 9],
    suspectEvidence: [5],
  });
  await page.getByRole('button', { name: 'Take out Private images posted' }).click();
  await page.getByRole('link', { name: 'Private images posted' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^What it shows, and notes/u }).click();
  await page.getByLabel('What it shows', { exact: true }).fill('The post with my picture');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.locator('.card-box .said').getByText('The post with my picture').first().waitFor();
  expect(locker.asked('saveRecord').at(-1)).toMatchObject({ what: { kind: 'exhibit' } });
  await look(page, 'case-card');

  await page.getByRole('button', { name: 'Somebody in it may be under 18' }).click();
  await page.getByText('Close this exhibit for good?').waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Leave it as it is');
  await page.getByRole('button', { name: 'Close it for good' }).click();
  await page.getByText('EX-0005 is closed.').waitFor();
  expect(await page.getByRole('button', { name: /Reveal|Save this page again/u }).count()).toBe(0);
  expect(await page.getByRole('tab').count()).toBe(0);
  await page.getByText('This one is closed: no request begins here.').waitFor();
  await look(page, 'case-frozen');
  await page.getByRole('button', { name: 'Back to the chart' }).first().click();
  await page.getByRole('button', { name: 'By exhibit' }).click();
  const row = page.locator('tr').filter({ hasText: 'EX-0005' });
  await row.getByText('Closed: somebody in it may be under 18').waitFor();
  expect(await row.getByRole('button', { name: /Reveal/u }).count()).toBe(0);
  expect(complaints).toEqual([]);
});
