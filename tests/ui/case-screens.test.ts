/** The chart, the forms and the card of an exhibit as they look: no finding of axe, and pictures to look at. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { look, openIncident, story } from './case-story.ts';
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
  await page.getByLabel('Add it to').selectOption({ label: 'Altered video with my face' });
  await page.getByLabel('As', { exact: true }).selectOption({ label: 'Evidence that they did it' });
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('link', { name: 'Altered video with my face' }).waitFor();
  expect(locker.caseFile.calls.showRecord({ record: ids[3] }).fields).toMatchObject({
    evidence: [8, 9],
    suspectEvidence: [5],
  });
  await page.getByRole('button', { name: 'Remove Private images posted' }).click();
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
  await look(page, 'case-frozen');
  await page.getByRole('button', { name: 'Back to the chart' }).click();
  await page.getByRole('button', { name: 'By exhibit' }).click();
  const row = page.locator('tr').filter({ hasText: 'EX-0005' });
  await row.getByText('Closed: somebody in it may be under 18').waitFor();
  expect(await row.getByRole('button', { name: /Reveal/u }).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('the chart on both sides: light, dark and zoomed without a finding', async () => {
  const { locker } = story();
  const { page, complaints } = await window.open(locker);
  await page.getByRole('link', { name: 'The post' }).waitFor();
  await look(page, 'case-chart');
  await page.getByRole('button', { name: 'By exhibit' }).click();
  await page.getByRole('button', { name: /^Move 2 /u }).click();
  await look(page, 'case-exhibits');
  expect(complaints).toEqual([]);
});

test('the form of an incident: light, dark and zoomed without a finding', async () => {
  const { page, complaints } = await window.open(story().locker);
  await openIncident(page, 'Private images posted');
  await look(page, 'case-incident');
  await page.getByRole('button', { name: 'Evidence that it happened: Choose exhibits' }).click();
  await page.getByRole('list', { name: 'Exhibits to choose from' }).waitFor();
  await page.getByRole('button', { name: /^Where it was online/u }).click();
  await look(page, 'case-incident-open');
  expect(complaints).toEqual([]);
});

test('people and accounts: light, dark and zoomed without a finding', async () => {
  const { page, complaints } = await window.open(story().locker);
  await page.getByRole('button', { name: 'People and accounts' }).click();
  await page.getByRole('link', { name: 'throwaway_8842, share.example' }).waitFor();
  await look(page, 'case-people');
  await page.getByRole('link', { name: 'throwaway_8842, share.example' }).click();
  await page.getByLabel('User name').waitFor();
  await look(page, 'case-account');
  expect(complaints).toEqual([]);
});
