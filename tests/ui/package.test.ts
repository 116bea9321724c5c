/** The plain package in the window: what would leave, the password, the packing, the receipt, and every way in which it ends. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ErrorCode } from '../../preload/errors.ts';
import { utcInstant } from '../../main/core/brands.ts';
import { draw, look } from './look.ts';
import { madeUpDrive } from './fake-copy.ts';
import { FakeLocker } from './fake-locker.ts';
import { madeUpPacked } from './fake-package.ts';
import { TestWindow, type OpenOptions } from './window.ts';

let window: TestWindow;
beforeAll(async () => {
  window = await TestWindow.start();
});
afterAll(() => window.stop());

type Words = Readonly<Record<'rail' | 'open', string>>;
const english: Words = { rail: 'Hand over', open: 'Open this: Plain package for police or a lawyer' };

async function packing(
  prepare: (locker: FakeLocker) => void,
  { rail, open }: Words = english,
  options: OpenOptions = {},
): Promise<{ page: Page; locker: FakeLocker; complaints: readonly string[] }> {
  const locker = new FakeLocker({ open: true });
  locker.copies.drives = [madeUpDrive('KEYRING')];
  prepare(locker);
  const { page, complaints } = await window.open(locker, options);
  await page.getByRole('link', { name: rail }).click();
  await page.getByRole('button', { name: open }).click();
  return { page, locker, complaints };
}

const tall = { width: 1280, height: 1500 };
const pick = (page: Page): Promise<void> => page.getByText('KEYRING', { exact: true }).click();
const go = (page: Page) => page.getByRole('button', { name: 'Pack on KEYRING' });

test('shows exactly what would leave, asks what identifies the person, and packs only on a drive that was chosen', async () => {
  const { page, locker, complaints } = await packing(() => undefined, english, tall);
  await page.getByText('12 exhibits with all that is known of them').waitFor();
  for (const box of await page.getByRole('checkbox').all()) expect(await box.isChecked()).toBe(false);
  await page.getByText('1 file that could show a picture').waitFor();
  await page.getByText('2 letters that you wrote').waitFor();
  await page.getByText('EX-0003. The site may show your account').waitFor();
  await page.getByRole('button', { name: /What you wrote that would leave/u }).click();
  await page.getByRole('button', { name: /Every file/u }).click();
  await page.getByText('data/exhibits/EX-0002/EX-0002_original.txt').waitFor();
  expect(await page.getByRole('button', { name: 'Pack on the drive' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
  await page.getByText('Choose a drive first.').first().waitFor();
  await look(page, 'package-choice');
  await page.getByText('Shown in full').click();
  await page.getByText('Private notes', { exact: true }).click();
  await page.getByLabel('Whom is it for?').fill('Officer Kim');
  await pick(page);
  locker.packages.ending = null;
  await go(page).click();
  await page.getByText('Reading the files in the vault').waitFor();
  await locker.packages.say('writing', 12_000_000, 31_000_000);
  await page.getByText('Writing the package').waitFor();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByText('Paused', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Go on' }).click();
  await locker.packages.say('checking', 30_000_000, 31_000_000);
  await page.getByText('Checking the package, file by file').waitFor();
  await look(page, 'package-checking');
  expect(await page.getByText('Done', { exact: true }).count()).toBe(0);
  locker.packages.end(madeUpPacked);
  await page.getByText('Everything on the drive was read back and is right.').waitFor();
  await page.getByText('Not encrypted.').waitFor();
  await look(page, 'package-done');
  expect(locker.asked('pausePackage')).toMatchObject([{ paused: true }, { paused: false }]);
  expect(locker.asked('makePackage')).toMatchObject([
    {
      wish: { pictures: 'full', include: ['private-notes'], recipient: 'Officer Kim', choice: { of: 'all' } },
    },
  ]);
  await page.getByRole('button', { name: 'Let go of KEYRING' }).click();
  await page.getByText('You can take KEYRING out now.').waitFor();
  expect(complaints).toEqual([]);
});

test('of some exhibits of which none is chosen is not one of all, and goes on the paper that is used here', async () => {
  const { page, locker } = await packing(() => undefined, english, tall);
  await page.getByText('This is what would leave').waitFor();
  await pick(page);
  await page.getByText('Only some exhibits', { exact: true }).click();
  await page.getByText('Choose the exhibits first').waitFor();
  expect(await page.getByText('This is what would leave').count()).toBe(0);
  await go(page).press('Enter');
  expect(locker.asked('makePackage')).toEqual([]);
  await page.getByText('Only some exhibits', { exact: true }).click();
  await go(page).click();
  await page.getByText('Receipt', { exact: true }).waitFor();
  expect(locker.asked('makePackage')).toMatchObject([{ wish: { choice: { of: 'all' }, paper: 'letter' } }]);
});

test('takes no weak password, and tells a good one apart', async () => {
  const { page, locker } = await packing(() => undefined);
  await pick(page);
  await page.getByText('Add a password').click();
  const field = page.getByLabel('Password of the package', { exact: true });
  for (const bad of ['short', 'a longer pässword']) {
    await field.fill(bad);
    await page.getByText('Type a password of at least 12 plain letters, digits or signs.').waitFor();
  }
  await field.fill('grey herons 1851');
  await page.getByText('Type a password of at least').waitFor({ state: 'detached' });
  await look(page, 'package-password');
  await go(page).click();
  await page.getByText('Tell the password apart.').waitFor();
  await page.getByText('package-2026-11-26.zip').waitFor();
  await look(page, 'package-zip');
  const [asked] = locker.asked('makePackage');
  expect(Object.keys(asked ?? {})).toContain('password');
});

const ends: readonly (readonly [ErrorCode, string])[] = [
  ['package-interrupted', 'The drive was taken out before we finished.'],
  ['package-unmounted', 'The system let go of the drive before we finished.'],
  ['package-locked', 'The system locked the drive before we finished.'],
  ['cancelled', 'You stopped the package.'],
  ['package-no-room', 'The drive is full.'],
  ['not-writable', 'The drive cannot be written to.'],
  ['package-not-equal', 'The drive did not keep what was written.'],
  ['package-unread', 'Not all of it can be read back.'],
  ['folder-not-found', 'The drive is not there any more.'],
];
test('that failed says what happened and what may be left, never that it is done, and leads back to the choice', async () => {
  const { page, locker } = await packing(() => undefined);
  await pick(page);
  for (const [code, title] of ends) {
    locker.packages.ending = code;
    await go(page).click();
    await page.getByRole('alert').getByText(title).waitFor();
    await page.getByText('Not finished', { exact: true }).waitFor();
    expect([code, await page.getByText(/Done|can take/u).count()]).toEqual([code, 0]);
    if (code === 'package-interrupted') await look(page, 'package-pulled');
    else await draw(page, `package-fail-${code}`);
    await page.getByRole('button', { name: 'Back to the choice' }).click();
  }
});

test('of nothing cannot be made, and what left earlier is listed with what was left behind', async () => {
  const { page } = await packing((locker) => {
    locker.packages.plan = 'package-empty';
    const at = utcInstant(Date.now() - 86_400_000);
    const left = {
      by: 'me',
      reference: '',
      pictures: 'blurred',
      form: 'folder',
      files: 3,
      bytes: 9,
    } as const;
    locker.packages.earlier = [
      { at, ...left, state: 'done', recipient: 'Officer Kim', exhibits: 12, sums: madeUpPacked.sums },
      { at: utcInstant(Date.now()), ...left, state: 'unfinished', recipient: '', exhibits: 0, sums: null },
    ];
  });
  await pick(page);
  await page.getByText('There is nothing to pack in this choice.').first().waitFor();
  expect(await go(page).getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('button', { name: /Handed over before/u }).click();
  await page.getByText('Not finished. Plain files may have been left on that drive.').waitFor();
  await look(page, 'package-nothing');
});

test('what could not be read from the drive itself is not called done', async () => {
  const memory = { ...madeUpPacked, readBack: 'perhaps-from-memory', damaged: 2 } as const;
  const { page } = await packing((locker) => (locker.packages.ending = memory));
  await pick(page);
  await go(page).click();
  await page.getByText('Written. One step is left: check it').waitFor();
  expect(await page.getByText('Done', { exact: true }).count()).toBe(0);
});
