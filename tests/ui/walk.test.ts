import { afterAll, beforeAll, expect, test } from 'vitest';
import { CodedError } from '../../preload/errors.ts';
import { FakeLocker } from './fake-locker.ts';
import { madeUpPage } from './made-up.ts';
import { tabTo, TestWindow } from './window.ts';

let window: TestWindow;
beforeAll(async () => {
  window = await TestWindow.start(40_000);
});
afterAll(() => window.stop());

const words = 'four plain words here';

test('from the first run to a looked-at exhibit and back to the lock, by keyboard alone', async () => {
  const locker = new FakeLocker({ vaults: [], exhibits: [madeUpPage(1), madeUpPage(2)] });
  const { page, complaints, evidenceAsked } = await window.open(locker);
  const { keyboard } = page;

  await page.getByRole('heading', { level: 1, name: /safe computer/u }).waitFor();
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  await tabTo(page, /^Go on$/u);
  await keyboard.press('Enter');
  expect(await page.getByText('Choose one of the three answers').isVisible()).toBe(true);
  await tabTo(page, /Yes, I think it is watched/u, 'Shift+Tab');
  await keyboard.press('ArrowUp');
  await page.getByText('Is there a safer computer?').waitFor();
  await tabTo(page, /^Go on$/u);
  await keyboard.press('Enter');

  await page.getByRole('heading', { level: 1, name: 'Make a place for your evidence' }).waitFor();
  await tabTo(page, 'Name of the vault');
  await keyboard.type('House papers');
  await tabTo(page, 'Choose the place');
  await keyboard.press('Enter');
  await page.getByText('Choose another place').waitFor();
  await tabTo(page, 'Your name in the log');
  await keyboard.type('me');
  await tabTo(page, 'Passphrase');
  await keyboard.type(words);
  await tabTo(page, 'The same passphrase again');
  await keyboard.type(words);
  expect(await page.getByText('Both are the same.').isVisible()).toBe(true);
  await keyboard.press('Enter');

  const title = page.getByRole('heading', { level: 1 });
  await page.getByRole('heading', { level: 1, name: 'Evidence chart' }).waitFor();
  expect(await title.evaluate((node) => node === document.activeElement)).toBe(true);
  const created = locker.asked('createVault')[0];
  expect(created).toMatchObject({ person: 'me', passphrase: expect.any(Uint8Array) as unknown });

  await tabTo(page, 'Post 1 on share.example');
  await keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Picture', selected: true }).waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'tab');
  expect(evidenceAsked).toEqual([]);
  await tabTo(page, 'Reveal');
  await keyboard.press('Enter');
  await page.getByText('1,280 × 40,000 pixels').waitFor();
  await tabTo(page, /^Picture of EX-0001, scrolls$/u, 'Shift+Tab');
  await keyboard.press('End');
  await page.waitForFunction(() => (document.querySelector('.scroll')?.scrollTop ?? 0) > 5000);
  await keyboard.press('Escape');
  await page.getByText('Covered', { exact: true }).waitFor();

  await tabTo(page, 'Lock');
  await keyboard.press('Enter');
  await page.getByLabel('Passphrase', { exact: true }).waitFor();
  expect(locker.asked('lockVault')).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test('the skip link leads to the page, and every move puts the focus on the new title', async () => {
  const locker = new FakeLocker({ open: true, exhibits: [madeUpPage(1)] });
  const { page } = await window.open(locker);
  await page.getByRole('link', { name: 'Post 1 on share.example' }).waitFor();
  await tabTo(page, 'Skip to the page');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  for (const place of ['Save a page', 'Help and safety', 'Evidence chart']) {
    await tabTo(page, place, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: place }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(place);
  }
  // From the title it is one step away, not behind the whole rail.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the page');
});

test('a wrong passphrase is said beside an emptied field, and the right one opens', async () => {
  const locker = new FakeLocker({ exhibits: [madeUpPage(1)] });
  const { page } = await window.open(locker);
  const field = page.getByLabel('Passphrase', { exact: true });
  await field.waitFor();
  expect(await field.evaluate((node) => node === document.activeElement)).toBe(true);
  await page.keyboard.type('not the right one');
  await page.keyboard.press('Enter');
  await page.getByText('That passphrase does not open this vault').waitFor();
  expect(await field.inputValue()).toBe('');
  expect(await field.evaluate((node) => node === document.activeElement)).toBe(true);
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Evidence chart' }).waitFor();
  expect(locker.asked('unlockVault')).toHaveLength(2);
});

test('what is missing for a vault is said at its own field, and the first takes the focus', async () => {
  const locker = new FakeLocker({ vaults: [] });
  const { page } = await window.open(locker);
  await page.getByText('No, I think only I use it').click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByLabel('Name of the vault').fill('House papers');
  const person = page.getByLabel('Your name in the log');
  expect(await person.inputValue(), 'what most people are named').toBe('me');
  await person.fill('');
  await page.getByRole('button', { name: 'Make the vault' }).click();
  await expect.poll(() => person.getAttribute('aria-invalid')).toBe('true');
  expect(await person.evaluate((field) => field === document.activeElement)).toBe(true);
  for (const sentence of [
    'Choose where it is kept first.',
    'Write something here',
    'at least 8 characters.',
  ]) {
    expect(await page.locator('.err', { hasText: sentence }).count()).toBe(1);
  }
  expect(await page.getByLabel('Name of the vault').getAttribute('aria-invalid')).not.toBe('true');
  await person.fill('me');
  await expect.poll(() => person.getAttribute('aria-invalid')).not.toBe('true');
  expect(locker.asked('createVault')).toHaveLength(0);
});

test('while the vault is made, nothing says that the passphrase is lost, and nothing leads away', async () => {
  const locker = new FakeLocker({ vaults: [] });
  const made = Promise.withResolvers<never>();
  locker.instead.createVault = () => made.promise;
  const { page } = await window.open(locker);
  await page.getByText('No, I think only I use it').click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByLabel('Name of the vault').fill('House papers');
  await page.getByRole('button', { name: 'Choose the place' }).click();
  await page.getByText('Choose another place').waitFor();
  await page.getByLabel('Passphrase', { exact: true }).fill(words);
  await page.getByLabel('The same passphrase again').fill(words);
  await page.getByRole('button', { name: 'Make the vault' }).click();
  await page.getByText('We have it. The vault is being made').waitFor();
  expect(await page.getByText('At least 8 characters').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Back', exact: true }).count()).toBe(0);
  made.reject(new CodedError('disk-full'));
  await page.getByText('At least 8 characters').first().waitFor();
});

test('a vault that was pointed at is asked its passphrase next, without the fault of another', async () => {
  const locker = new FakeLocker({ exhibits: [madeUpPage(1)] });
  const { page } = await window.open(locker);
  const field = page.getByLabel('Passphrase', { exact: true });
  await field.fill('not the right one');
  await page.keyboard.press('Enter');
  await page.getByText('That passphrase does not open this vault').waitFor();
  await page.getByRole('button', { name: 'Open another' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'On a drive' }).waitFor();
  await page.keyboard.type(words);
  expect(await field.inputValue()).toBe(words);
  expect(await page.getByText('That passphrase does not open this vault').count()).toBe(0);
  // Nothing was opened a second time by the space in it.
  expect(locker.asked('chooseVault')).toHaveLength(1);
});

test('where no vault is found, the way back in is the first thing to press', async () => {
  const locker = new FakeLocker({ vaults: [] });
  const { page } = await window.open(locker);
  await page.getByRole('button', { name: 'I already have a vault: open it' }).press('Enter');
  await page.getByText('Nothing was found in your documents.').waitFor();
  locker.instead.chooseVault = () => {
    throw new CodedError('vault-not-found');
  };
  await page.getByRole('button', { name: 'Choose its folder' }).press('Enter');
  await page.getByText('There is no vault in that place.').waitFor();
  // Before a passphrase is asked for.
  expect(await page.getByLabel('Passphrase', { exact: true }).count()).toBe(0);
});

test('the field that is not right comes out from under the bar, with its label', async () => {
  const { page } = await window.open(new FakeLocker({ vaults: [] }));
  await page.setViewportSize({ width: 1280, height: 640 });
  await page.getByText('No, I think only I use it').click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Make the vault' }).click();
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
  const [label, bar] = await Promise.all([
    page.getByText('Name of the vault', { exact: true }).boundingBox(),
    page.getByRole('banner').boundingBox(),
  ]);
  expect(label?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));

  // What is put right must not move what the mouse is on its way to.
  const under = page.getByLabel('Your name in the log');
  const before = await under.boundingBox();
  await page.keyboard.type('House papers');
  await page.getByText('Give the vault a name first.').first().waitFor({ state: 'hidden' });
  expect(await under.boundingBox()).toEqual(before);
});

test('Caps Lock is said, and the passphrase can be shown and hidden', async () => {
  const { page } = await window.open(new FakeLocker());
  const field = page.getByLabel('Passphrase', { exact: true });
  await field.waitFor();
  await page.evaluate(() =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'A', modifierCapsLock: true, bubbles: true }),
    ),
  );
  await page.getByText('Caps Lock is on.').waitFor();
  expect(await field.getAttribute('type')).toBe('password');
  await page.getByRole('button', { name: /^Show/u }).click();
  expect(await field.getAttribute('type')).toBe('text');
});
