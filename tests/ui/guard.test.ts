import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../axe.ts';
import { draw } from './look.ts';
import { FakeLocker } from './fake-locker.ts';
import { TestWindow } from './window.ts';

let window: TestWindow;
beforeAll(async () => {
  window = await TestWindow.start(400);
});
afterAll(() => window.stop());

describe('before it locks by itself', () => {
  test('the seconds are said in words, with one press to stay; read out once and not each second', async () => {
    const locker = new FakeLocker({ open: true });
    const { page, complaints } = await window.open(locker);
    await page.getByRole('heading', { level: 1, name: 'Evidence chart' }).waitFor();
    for (const seconds of [60, 59, 58]) await locker.tell('lockSoon', { seconds, waitsForWork: false });
    await page.getByText('Locks in 58 seconds, because nothing was pressed for a while.').waitFor();
    const told = page.locator('.status output', { hasText: 'This locks in less than a minute.' });
    expect(await told.count()).toBe(1);
    expect(await page.locator('.status output', { hasText: '58' }).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await draw(page, 'lock-soon');
    await page.getByRole('button', { name: 'Stay open' }).click();
    expect(locker.asked('stayOpen')).toHaveLength(1);
    await locker.tell('lockSoon', null);
    await page.getByText('Locks in', { exact: false }).first().waitFor({ state: 'detached' });
    await locker.tell('lockSoon', { seconds: 0, waitsForWork: true });
    await page.getByText('Locks as soon as the running work is finished.').last().waitFor();
    expect(complaints).toEqual([]);
  });

  test('and afterwards the closed vault says in words why it was closed', async () => {
    for (const [reason, words] of [
      ['idle', 'nothing was pressed for a while'],
      ['suspended', 'the computer went to sleep'],
      ['screen-locked', 'the screen was locked'],
      ['user-switched', 'someone else took over the computer'],
      ['drive-removed', 'its drive was taken out'],
    ] as const) {
      const locker = new FakeLocker({ open: true });
      const { page } = await window.open(locker);
      await page.getByRole('heading', { level: 1, name: 'Evidence chart' }).waitFor();
      await locker.tell('vaultLocked', { reason });
      await page.getByText(words).waitFor();
      expect(await page.locator('main').innerText()).not.toMatch(/evidence|vault|exhibit/iu);
      expect(await axeFindings(page, ['color-contrast'])).toEqual([]);
      await draw(page, `locked-${reason}`);
    }
  });
});

describe('somebody who helps', () => {
  test('begins with a name, is seen at every place, and ends with one press', async () => {
    const locker = new FakeLocker({ open: true });
    const { page, complaints } = await window.open(locker);
    await page.getByRole('button', { name: 'Somebody is helping me' }).click();
    const field = page.getByLabel('How the log should name them');
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await field.count(), 'Escape puts it away again').toBe(0);
    await page.getByRole('button', { name: 'Somebody is helping me' }).click();
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.getByText('Say how the log should name them.').waitFor();
    expect(locker.asked('beginHelp')).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await draw(page, 'helper-asked');
    await field.fill('Ines, advocate');
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    const sign = page.getByText('Ines, advocate is helping. What is looked at now is noted under this name.');
    await sign.waitFor();
    expect(locker.asked('beginHelp')).toEqual([{ label: 'Ines, advocate' }]);
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    expect(await sign.isVisible()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await draw(page, 'helper');
    await page.getByRole('button', { name: 'End their help' }).click();
    await sign.waitFor({ state: 'detached' });
    expect(locker.asked('endHelp')).toHaveLength(1);
    expect(complaints).toEqual([]);
  });
});

describe('the settings', () => {
  test('show what is kept, keep each choice at once, and say their limits', async () => {
    const locker = new FakeLocker({ open: true });
    const { page } = await window.open(locker, { height: 2600 });
    await page.getByRole('link', { name: 'Settings' }).click();
    const patient = { timeout: 10_000 };
    await page.getByText('5 minutes without use', { exact: true }).waitFor();
    const tenMinutes = page.getByRole('radio', { name: /^10 minutes/u });
    await expect.poll(() => tenMinutes.isChecked(), patient).toBe(true);
    await page.getByText('5 minutes without use', { exact: true }).click();
    await page.getByText('It stays until it is closed', { exact: true }).click();
    await page.getByText('Show it like any other', { exact: true }).click();
    await expect
      .poll(() => locker.asked('changeSafetySettings'), patient)
      .toEqual([{ autoLockMinutes: 5 }, { afterHiding: 'stay' }, { hiddenFromCapture: false }]);
    await page.getByText('Household', { exact: true }).click();
    await expect.poll(() => locker.asked('keepDisguise'), patient).toEqual([{ disguise: 'household' }]);
    await expect.poll(() => locker.asked('wearDisguise'), patient).toEqual([{ disguise: 'household' }]);
    await page.getByText('It does not hide the app.', { exact: false }).waitFor();
    await page.getByText('On Linux this does nothing.', { exact: false }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await draw(page, 'settings-safety');
  });
});

describe('the first run', () => {
  test('asks about the account, and warns of a place that a cloud service copies', async () => {
    const locker = new FakeLocker({ vaults: [] });
    locker.instead.aboutPlace = () => ({ cloud: 'OneDrive', removable: false });
    const { page } = await window.open(locker, { height: 1100 });
    await page.getByText('Maybe, or I am not sure').click();
    await page.getByText('Yes, or I am not sure').click();
    await page.getByText('Keep nothing on this computer itself.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await draw(page, 'first-run-account');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByLabel('Name of the vault').fill('House papers');
    await page.getByText('Notes', { exact: true }).click();
    await expect.poll(() => locker.asked('wearDisguise')).toEqual([{ disguise: 'notes' }]);
    await page.getByRole('button', { name: 'Choose the place' }).click();
    await page.getByText('This place is in a folder of OneDrive.').waitFor();
    await page.getByText(', on this computer', { exact: false }).waitFor();
    await page.getByText('Somebody else signs in here as you.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await draw(page, 'first-run-cloud');
    // With another name it is another folder, which is to be chosen again.
    await page.getByLabel('Name of the vault').fill('Recipes');
    await page.getByText('No place chosen yet').waitFor();
    expect(await page.getByText(', on this computer', { exact: false }).count()).toBe(0);
  });

  test('scrolls what an answer brings into sight, on a small screen too', async () => {
    const { page } = await window.open(new FakeLocker({ vaults: [] }), { height: 680 });
    const seen = (text: string): Promise<boolean> =>
      page.getByText(text, { exact: true }).evaluate((part) => {
        const { left, top, bottom } = part.getBoundingClientRect();
        return part.contains(document.elementFromPoint(left + 4, (top + bottom) / 2));
      });
    await page.getByText('Maybe, or I am not sure').click();
    await expect.poll(() => seen('Yes, or I am not sure')).toBe(true);
    await page.getByText('Yes, or I am not sure').click();
    await expect.poll(() => seen('Keep nothing on this computer itself.')).toBe(true);
  });
});
