import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { draw, look } from './look.ts';
import { FakeLocker, type FakeOptions } from './fake-locker.ts';
import { madeUpWords } from './fake-keys.ts';
import { TestWindow } from './window.ts';

const passphrase = 'four plain words here';
const fresh = 'otter lamp quarry spindle';

let window: TestWindow;
beforeAll(async () => {
  window = await TestWindow.start();
});
afterAll(() => window.stop());

async function settings(options: FakeOptions = {}): Promise<{ page: Page; locker: FakeLocker }> {
  const locker = new FakeLocker({ open: true, ...options });
  const { page } = await window.open(locker);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('heading', { name: 'Recovery words' }).waitFor();
  return { page, locker };
}

const prove = (page: Page, text = passphrase): Promise<void> =>
  page.getByLabel('Passphrase of this vault', { exact: true }).fill(text);

describe('the passphrase', () => {
  test('is changed by keyboard, its strength is said in words, and no field keeps it', async () => {
    const { page, locker } = await settings();
    await page.getByRole('button', { name: 'Change the passphrase' }).press('Enter');
    await page.keyboard.type('not the right one');
    const chosen = page.getByLabel('New passphrase', { exact: true });
    await chosen.fill('password1');
    await page.getByText(/could guess this in about \d+ (?:second|minute)/u).waitFor();
    await page.getByText(/Better: four or five words picked at random/u).waitFor();
    await chosen.fill(fresh);
    await page.getByText(/^Hard to guess/u).waitFor();
    await page.getByLabel('New passphrase once more').fill(fresh);
    await look(page, 'keys-passphrase-change');
    await page.keyboard.press('Enter');
    await page.getByText('That passphrase does not open this vault.').waitFor();
    await prove(page);
    await page.getByLabel('New passphrase', { exact: true }).fill(fresh);
    await page.getByLabel('New passphrase once more').fill(fresh);
    await page.keyboard.press('Enter');
    await page.getByText('Changed. From now on only the new passphrase opens this vault.').waitFor();
    expect(locker.keys.passphrase).toBe(fresh);
    expect(await page.content()).not.toContain('otter');
  });
});

describe('recovery words', () => {
  test('are shown once, checked against the paper, and leave nothing in the page', async () => {
    const { page, locker } = await settings();
    await page.getByRole('button', { name: 'Make recovery words' }).click();
    await prove(page);
    await page.getByRole('button', { name: 'Show the words' }).click();
    const list = page.locator('ol.words li');
    await expect.poll(() => list.last().textContent()).toBe('art');
    expect(await list.count()).toBe(24);
    await look(page, 'keys-recovery-words');
    await page.getByRole('button', { name: 'Print' }).click();
    await expect.poll(() => locker.asked('printPage').length).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'I have them on paper' }).isVisible()).toBe(false);
    expect(await list.first().isVisible()).toBe(true);
    expect(await page.title()).toBe('Holdfast');
    await draw(page, 'keys-recovery-words-on-paper');
    const paper = await PDFDocument.load(await page.pdf({ format: 'Letter' }));
    expect(paper.getPageCount()).toBe(1);
    await page.emulateMedia({ media: 'screen' });

    await page.getByRole('button', { name: 'I have them on paper' }).click();
    expect(await page.locator('ol.words').count()).toBe(0);
    const fields = page.getByLabel(/^Word \d+$/u);
    await expect.poll(() => fields.count()).toBe(3);
    await fields.first().fill('zoo');
    await page.keyboard.press('Enter');
    await page.getByText(/is another one\. Look at your paper again/u).waitFor();
    await look(page, 'keys-recovery-words-check');
    const words = madeUpWords.split(' ');
    for (const field of await fields.all()) {
      const label = await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '');
      await field.fill(words[Number(/\d+/u.exec(label)?.[0]) - 1] ?? '');
    }
    await page.keyboard.press('Enter');
    await page.getByText('The words on your paper are right').waitFor();
    await page.getByText(/^This vault has recovery words/u).waitFor();
    expect(await page.content()).not.toContain('abandon');
    await page.getByRole('button', { name: 'Remove them' }).click();
    await prove(page);
    await page.getByRole('button', { name: 'Remove the words' }).click();
    await page.getByText('This vault has no recovery words.').waitFor();
  });

  test('are not lost to one press on the menu while they are shown: it asks first', async () => {
    const { page } = await settings();
    await page.getByRole('button', { name: 'Make recovery words' }).click();
    await prove(page);
    await page.getByRole('button', { name: 'Show the words' }).click();
    const last = page.locator('ol.words li').last();
    await expect.poll(() => last.textContent()).toBe('art');
    await page.getByRole('button', { name: 'Language', exact: true }).click();
    expect(await page.getByText('If you leave this page').count(), 'the same page').toBe(0);
    await page.getByRole('link', { name: 'Evidence chart' }).click();
    await page.getByText('If you leave this page, these words are gone.').waitFor();
    await look(page, 'keys-recovery-leaving');
    await page.keyboard.press('Enter');
    expect(await page.getByText('If you leave this page').count()).toBe(0);
    expect(await last.textContent()).toBe('art');
    await page.getByRole('link', { name: 'Evidence chart' }).click();
    await page.getByRole('button', { name: 'Leave all the same' }).click();
    await page.getByText('No incidents yet').waitFor();
    expect(await page.content()).not.toContain('abandon');
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByText('If they are not on a paper that you can reach, make new ones.').waitFor();
    await page.getByRole('link', { name: 'Evidence chart' }).click();
    await page.getByText('No incidents yet').waitFor();
  });

  test('open the vault, say which word is wrong, and can bring a new passphrase', async () => {
    const locker = new FakeLocker();
    const { page } = await window.open(locker);
    await page.getByRole('button', { name: 'Use recovery words' }).click();
    const field = page.getByLabel('Recovery words');
    await field.fill(madeUpWords.replace('abandon ', 'abandn '));
    await page.getByRole('button', { name: 'Open with the words' }).click();
    await page.getByText('Word 1 is not a recovery word. Did you mean abandon?').waitFor();
    await look(page, 'keys-unlock-words');
    await field.fill(madeUpWords);
    await page.getByLabel('New passphrase', { exact: true }).fill(fresh);
    await page.getByRole('button', { name: 'Open with the words' }).click();
    await page.getByText('Type the same passphrase twice.').waitFor();
    await page.getByLabel('New passphrase once more').fill(fresh);
    await page.getByRole('button', { name: 'Open with the words' }).click();
    await page.getByRole('link', { name: 'Settings' }).waitFor();
    expect(locker.keys.passphrase).toBe(fresh);
  });
});

describe('where the vault is kept', () => {
  test('it is moved, and the old one is destroyed only when asked again', async () => {
    const { page, locker } = await settings();
    await page.getByText('It is on a disk of this computer.').waitFor();
    await page.getByRole('button', { name: 'Choose the new place' }).click();
    await prove(page);
    await page.getByRole('button', { name: 'Move it there' }).click();
    await page.getByText('37 files were read back in the new place').waitFor();
    expect(locker.asked('destroyVault')).toEqual([]);
    expect(
      await page.getByRole('button', { name: 'Keep it' }).evaluate((it) => it === document.activeElement),
    ).toBe(true);
    await look(page, 'keys-moved');
    await page.getByRole('button', { name: 'Destroy the old one' }).click();
    await prove(page);
    await page.getByRole('button', { name: 'Destroy the old one' }).click();
    await page.getByText('The old one is destroyed.').waitFor();
    await page.getByText('It is on a drive that can be taken out.').waitFor();
  });

  test('it is destroyed after a plain warning and the passphrase, and the window says so', async () => {
    const { page, locker } = await settings();
    await page.getByRole('button', { name: 'Destroy the vault' }).click();
    await prove(page, 'a slip');
    await page.getByRole('button', { name: 'Destroy it for good' }).click();
    await page.getByText('That passphrase does not open this vault.').waitFor();
    await look(page, 'keys-destroy');
    await prove(page);
    await page.getByRole('button', { name: 'Destroy it for good' }).click();
    await page.getByText('The vault was destroyed.').waitFor();
    expect(locker.asked('destroyVault').length).toBe(2);
  });
});
