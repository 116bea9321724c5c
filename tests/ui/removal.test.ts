/** The removal log in the window: where each page stands in words, its log, noting a request, looking again. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { draw, look } from './look.ts';
import { FakeLocker } from './fake-locker.ts';
import { removalStory } from './removal-story.ts';
import { tabTo, TestWindow } from './window.ts';

let window: TestWindow;
beforeAll(async () => {
  window = await TestWindow.start();
});
afterAll(() => window.stop());

async function openLog(page: Page, title = 'Removal'): Promise<void> {
  await page
    .locator('.rail')
    .getByRole('link', { name: new RegExp(`^${title}`, 'u') })
    .click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

test('every page says in words where it stands; the log and what can be done follow the chosen one', async () => {
  const { locker } = removalStory();
  const { page, complaints } = await window.open(locker);
  await page.locator('.rail').getByText('17 h left').waitFor();
  await openLog(page);
  await page.getByText('5 pages, 3 gone, 1 waiting, 1 to save').waitFor();
  const row = (name: string) => page.locator('.removal-table tbody tr').filter({ hasText: name });
  await row('share.example/p/90311').getByText('17 h left').waitFor();
  expect(await row('share.example/p/90311').innerText()).toContain('of 48, until');
  expect(await row('clips.example').innerText()).toContain('Gone 9 Nov');
  expect(await row('mirror.example').innerText()).toContain('Not saved');
  expect(await page.locator('.removal-log').innerText()).toContain('SH-204518');
  await page.getByText('48 hours are over then.').waitFor();
  expect(await page.locator('.care-t, .state.care, .note.care, .pressing').count()).toBeLessThanOrEqual(4);
  await look(page, 'removal');

  await page.getByRole('button', { name: 'Write a letter' }).click();
  await page.getByRole('button', { name: 'Close the letter' }).waitFor();
  await page.getByText('share.example/p/90311').nth(1).waitFor();
  await draw(page, 'removal-letter');
  await page.getByRole('button', { name: 'Close the letter' }).click();

  await tabTo(page, 'mirror.example/90311');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Log: mirror.example/90311' }).waitFor();
  await page.getByText('Once it is removed, nobody can save it any more.').first().waitFor();
  await page.getByText('It follows an earlier request: share.example/p/90311').waitFor();
  expect(await page.getByText('SH-204518').count()).toBe(0);
  expect(await page.locator('.care-t, .state.care, .note.care, .pressing').count()).toBeLessThanOrEqual(4);
  await draw(page, 'removal-not-saved');
  expect(complaints).toEqual([]);
});

test('looking again asks the question first, then says what the fresh capture shows', async () => {
  const { locker } = removalStory();
  locker.clock = Date.UTC(2026, 10, 22, 9);
  const { page, complaints } = await window.open(locker);
  await page.locator('.rail').getByText('look again').waitFor();
  await openLog(page);
  await page.getByText('Look again now').first().waitFor();
  await page.getByRole('button', { name: 'Look again now' }).click();
  await page.getByRole('button', { name: 'Look now' }).press('Enter');
  expect(locker.asked('lookAgain')).toEqual([]);
  await page.getByText('Yes, someone was').click();
  await page.getByText('Write down where it is').waitFor();
  expect(await page.getByRole('button', { name: 'Look now' }).count()).toBe(0);
  await page.getByText(/^No, all were 18/u).click();
  await page.getByRole('button', { name: 'Look now' }).click();
  await page.getByText('The site says it is gone. Kept as EX-0005.').waitFor();
  expect(locker.asked('lookAgain')).toMatchObject([{ page: 'share.example/p/90311', underEighteen: 'no' }]);
  await page.getByText(/^Looked again: the site says it is gone/u).waitFor();
  await page.getByText('Next: ask search engines to drop it').waitFor();
  expect(complaints).toEqual([]);
});

test('a request is begun from an exhibit, warns of what is not saved, and offers a copyright notice only to its maker', async () => {
  const { locker } = removalStory();
  const { page, complaints } = await window.open(locker);
  await page.getByRole('button', { name: 'By exhibit' }).click();
  await page.getByRole('link', { name: 'Post 3 on share.example' }).click();
  await page.getByRole('button', { name: 'Note a removal request' }).click();
  await page.getByRole('heading', { level: 1, name: 'Request' }).waitFor();
  const addresses = page.getByRole('textbox', { name: 'Addresses of the pages' });
  expect(await addresses.inputValue()).toBe('https://share.example/p/88421');
  const what = page.getByLabel('What you ask for');
  expect(await what.locator('option').allInnerTexts()).not.toContain('To remove it (copyright, DMCA)');
  await page.getByText('I made this image myself').click();
  await what.selectOption({ label: 'To remove it (copyright, DMCA)' });
  await page.getByText('I made this image myself').click();
  await page.getByText('A copyright notice is made under penalty of perjury').waitFor();
  await what.selectOption({ label: 'To remove it (US TAKE IT DOWN Act, 48 hours)' });
  await page.getByText('It had all four things that this law asks for').waitFor();
  await addresses.fill('https://share.example/p/88421\nhttps://other.example/1');
  await page.getByText('No exhibit shows https://other.example/1.').waitFor();
  await look(page, 'removal-request');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/^Saved at/u).waitFor();
  expect(locker.asked('saveRecord').at(-1)).toMatchObject({
    basedOn: 0,
    what: { kind: 'removal', fields: { about: [3], request: 'take-it-down', madeByMe: false } },
  });
  await page.getByRole('button', { name: 'Back to removal' }).first().click();
  await page.getByText('other.example/1').first().waitFor();
  expect(complaints).toEqual([]);
});

test('it speaks German, is empty without a request, and holds a closed address closed', async () => {
  const { locker } = removalStory();
  locker.caseFile.frozen.add(1);
  const { page, complaints } = await window.open(locker, { locale: 'de-DE' });
  await openLog(page, 'Löschen lassen');
  await page.getByText('noch 17 Std.').first().waitFor();
  await page.getByText('Jemand könnte unter 18 sein.').first().waitFor();
  expect(await page.getByRole('button', { name: /nachsehen|sichern/iu }).count()).toBe(0);
  await draw(page, 'removal-german');
  const { page: none } = await window.open(new FakeLocker({ open: true }));
  await openLog(none);
  await none.getByText('Nobody was asked yet').waitFor();
  await look(none, 'removal-empty');
  expect(complaints).toEqual([]);
});
