/** Letters and the directory with the fake locker: what is missing is said in words, and nothing goes in unasked. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '../axe.ts';
import { draw } from './look.ts';
import { FakeLocker } from './fake-locker.ts';
import { madeUpPage } from './made-up.ts';
import { TestWindow } from './window.ts';

let window: TestWindow;
beforeAll(async () => {
  window = await TestWindow.start();
});
afterAll(() => window.stop());

const elements = (page: Page) => page.getByRole('list', { name: 'What this letter needs' });
const missing = async (page: Page): Promise<readonly string[]> =>
  (await elements(page).locator('li.lacking').allInnerTexts()).map((text) =>
    text.replaceAll(/\s+/gu, ' ').replace('Missing: ', '').trim(),
  );

async function letterAbout(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Post 1 on share.example' }).click();
  await page.getByRole('button', { name: 'Write a letter about it' }).click();
  await page.getByRole('heading', { level: 1, name: 'Letter' }).waitFor();
}

test('a removal request says what is missing until nothing is, and is then written and noted', async () => {
  const locker = new FakeLocker({ open: true, exhibits: [madeUpPage(1, {})] });
  const { page, complaints } = await window.open(locker, { height: 1000 });
  await letterAbout(page);
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  await page.getByText('Take it down (US law)').click();
  await page.getByText('From me').click();
  await expect
    .poll(() => missing(page))
    .toEqual([
      'Who it goes to',
      'That you are the person shown',
      'You did not agree to it being shared',
      'What shows that you did not agree',
      'How they can reach you',
      'Signature',
    ]);
  // Nothing that the law wants said is said for the person.
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
  expect(await page.getByText('6 things missing').isVisible()).toBe(true);
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await field('Name of the site or person').fill('Example Hosting LLC');
  const country = page.getByRole('combobox', { name: 'Country', exact: true });
  await country.selectOption('Germany');
  await page.getByText('It is written in German, on A4.').waitFor();
  await country.selectOption('United States');
  await page.getByText('It is written in English, on US Letter.').waitFor();
  await field('The facts and reasons').fill('I said no in writing.');
  await field('E-mail for the answer').fill('new@mail.example');
  await page.getByText('I am the person shown.').click();
  await page.getByText('I did not agree to it being shared.').click();
  await field('Signature, as typed').fill('Jane Doe');
  await expect.poll(() => missing(page)).toEqual(['Signature']);
  await page.getByText('Left out for now.').waitFor();
  await draw(page, 'letter-missing');
  await page.getByText('My name may go into this letter').click();
  await page.getByText('The letter says who you are.').waitFor();
  expect(await page.getByRole('status').filter({ hasText: 'Ready' }).count()).toBe(1);
  await page.getByRole('button', { name: 'Read the draft' }).click();
  const sheet = page.locator('.letter-sheet');
  await sheet.getByText('no later than 48 hours').waitFor();
  // However far down the form was, the draft is where the eye is.
  await expect
    .poll(() =>
      page
        .getByRole('heading', { name: 'This is all that leaves' })
        .evaluate((it) => it === document.activeElement),
    )
    .toBe(true);
  expect(await sheet.innerText()).toContain('/s/ Jane Doe');
  expect(await axeFindings(page)).toEqual([]);
  await draw(page, 'letter-ready');
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await page.getByText('Written and read back: letter-2026-11-20.pdf. The log notes it.').waitFor();
  const saved = locker.asked('saveRecord').at(-1) as { record: string };
  expect(saved).toMatchObject({
    what: { kind: 'letter', fields: { document: 'take-it-down', exhibits: [1] } },
  });
  expect(locker.asked('writeLetter')).toMatchObject([{ record: saved.record, format: 'pdf' }]);
  // Whether it was sent only she knows: with one press it is noted, with all that is known.
  await page.getByRole('button', { name: 'Note that it was sent' }).click();
  await page.getByRole('heading', { level: 1, name: 'Request' }).waitFor();
  expect(locker.asked('keepDraft').at(-1)).toMatchObject({
    what: {
      kind: 'removal',
      fields: { about: [1], request: 'take-it-down', recipient: 'Example Hosting LLC' },
    },
  });
  expect(complaints).toEqual([]);
});

test('a page that was not saved is warned of, and a kept draft is there again, in German and in the dark', async () => {
  const locker = new FakeLocker({ open: true, exhibits: [madeUpPage(1, {})] });
  const { page } = await window.open(locker);
  await letterAbout(page);
  await page.getByText('To the person who shares it').click();
  await page.getByText('From my lawyer').click();
  await page.getByRole('textbox', { name: 'Addresses of the pages' }).fill('https://mirror.example/90311');
  await page.getByText(/There is no saved copy of https:\/\/mirror\.example\/90311/u).waitFor();
  await page.getByText('This reaches the person who did this.').waitFor();
  expect(await page.getByRole('button', { name: 'Save as PDF' }).getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('button', { name: 'Back to the letters' }).click();
  await page.getByText('Not saved yet').waitFor();
  const german = await window.open(locker, { locale: 'de-DE', dark: true, width: 1280, height: 900 });
  await german.page.getByRole('link', { name: 'Post 1 on share.example' }).click();
  await german.page.getByRole('button', { name: 'Ein Schreiben dazu verfassen' }).click();
  await german.page.getByRole('button', { name: 'Zurück zu den Schreiben' }).click();
  await german.page.getByRole('link', { name: 'An die Person, die es verbreitet' }).click();
  await german.page.getByText('Zuerst sichern.').waitFor();
  expect(await axeFindings(german.page)).toEqual([]);
  await draw(german.page, 'letter-german-dark');
});

test('the directory shows the guide as it is, warns, opens nothing, and keeps what is put right beside it', async () => {
  const locker = new FakeLocker({ open: true, exhibits: [madeUpPage(1, {})] });
  const { page } = await window.open(locker);
  await letterAbout(page);
  await page.getByRole('button', { name: 'Back to the letters' }).click();
  await page.getByRole('button', { name: 'Directory of sites' }).click();
  await page.getByText('Your own entries').waitFor();
  expect(await page.locator('a[href]').count()).toBe(0);
  await draw(page, 'directory');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('searchbox').fill('clover');
  const clover = page.locator('[data-entry=clover]');
  await clover.getByText('support@clover.com').waitFor();
  expect(await page.locator('[data-entry]').count()).toBe(1);
  expect(await clover.innerText()).toContain('may be another company');
  expect(await clover.innerText()).toContain('Last checked: never');
  await clover.getByRole('button', { name: 'Put it right: Clover' }).click();
  await page.getByRole('textbox', { name: 'E-mail addresses to report to' }).fill('help@clover.example');
  await page.getByRole('textbox', { name: 'The day you looked' }).fill('2026-11-20');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/^Saved at/u).waitFor();
  await page.getByRole('button', { name: 'Back to the directory' }).click();
  await page.getByRole('searchbox').fill('clover');
  await clover.getByText('help@clover.example').waitFor();
  expect(await clover.innerText()).toContain('support@clover.com');
  expect(await clover.innerText()).toContain('Your correction');
  // From there a letter begins with the recipient that the person put right.
  await clover.getByRole('button', { name: 'Write a letter to Clover' }).last().click();
  await page.getByText('What do you want to ask for?').waitFor();
  await page.getByText('Keep the records of who posted it').click();
  const recipient = page.getByRole('textbox', { name: 'Their address or e-mail' });
  expect(await recipient.inputValue()).toMatch(/clover\.(?:com|example)/u);
});

test('a letter that was begun is found where it was begun, before anything was noted as sent', async () => {
  const { page } = await window.open(new FakeLocker({ open: true, exhibits: [madeUpPage(1, {})] }));
  await page.getByRole('link', { name: 'Removal' }).click();
  await page.getByText('Nobody was asked yet').waitFor();
  expect(await page.getByRole('list', { name: 'Your letters' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Write a letter' }).click();
  await page.getByText('Take it down (US law)').click();
  await page.getByText(/^Draft kept at/u).waitFor();
  await page.getByRole('link', { name: 'Removal' }).click();
  await page.getByRole('list', { name: 'Your letters' }).getByRole('link').first().click();
  await page.getByRole('radio', { name: /^Take it down/u, checked: true }).waitFor();
});

test('what is missing leads to its own field, and an exhibit brings its address', async () => {
  const locker = new FakeLocker({ open: true, exhibits: [madeUpPage(1, {}), madeUpPage(2, {})] });
  const { page } = await window.open(locker, { height: 700 });
  await page.getByRole('link', { name: 'Removal' }).click();
  await page.getByRole('button', { name: 'Write a letter' }).click();
  await page.getByText('Take it down (US law)').click();
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const link = (name: string) => elements(page).getByRole('link', { name, exact: true });
  await link('Who it goes to').click();
  await page.keyboard.type('Example Hosting LLC');
  expect(await field('Name of the site or person').inputValue()).toBe('Example Hosting LLC');
  await link('You did not agree to it being shared').click();
  await page.keyboard.press('Space');
  await expect.poll(() => missing(page)).not.toContain('You did not agree to it being shared');
  await link('Where the image is').click();
  const addresses = field('Addresses of the pages');
  expect(await addresses.evaluate((it) => it === document.activeElement)).toBe(true);
  await page.keyboard.type('https://share.example/typed');
  await page.getByRole('button', { name: 'Exhibits: Choose exhibits' }).click();
  const list = page.getByRole('list', { name: 'Exhibits to choose from' });
  await list.getByText('Post 2 on share.example').click();
  const own = madeUpPage(2, {}).exhibit.url ?? '';
  await expect.poll(() => addresses.inputValue()).toBe(`https://share.example/typed\n${own}`);
  // Somebody who takes it out of the field means it.
  await addresses.fill('https://share.example/typed');
  await list.getByText('Post 1 on share.example').click();
  const other = madeUpPage(1, {}).exhibit.url ?? '';
  await expect.poll(() => addresses.inputValue()).toBe(`https://share.example/typed\n${other}`);
});
