/** The encrypted copy in the window: every state of a drive and every way in which a copy ends, with drives that are made up. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, FoundDrive } from '../../preload/contract.ts';
import type { ErrorCode } from '../../preload/errors.ts';
import { utcInstant } from '../../main/core/brands.ts';
import type { RememberedCopy } from '../../main/core/copy.ts';
import { draw, look } from './look.ts';
import { gigabyte, madeUpChecked, madeUpCopied, madeUpDamaged, madeUpDrive } from './fake-copy.ts';
import { FakeLocker } from './fake-locker.ts';
import { TestWindow, type OpenOptions } from './window.ts';

let window: TestWindow;
beforeAll(async () => {
  window = await TestWindow.start();
});
afterAll(() => window.stop());

const day = (ago: number) => utcInstant(Date.now() - ago * 86_400_000);
const four = (): FoundDrive[] => [
  madeUpDrive('BLUE-64', { holds: { copiedAt: day(9), exhibitsBehind: 3 } }),
  madeUpDrive('KEYRING', { bytes: 16 * gigabyte, bytesFree: 14.6 * gigabyte }),
  madeUpDrive('PHOTOS', { bytes: 8 * gigabyte, bytesFree: 0.4 * gigabyte }),
  madeUpDrive('SILVER', { bytes: 32 * gigabyte, state: 'write-protected' }),
];

async function handOver(
  drives: FoundDrive[],
  options: OpenOptions & { readonly rail?: string; readonly remembered?: RememberedCopy[] } = {},
): Promise<{ page: Page; locker: FakeLocker; complaints: readonly string[] }> {
  const locker = new FakeLocker({ open: true });
  locker.copies.drives = drives;
  locker.copies.remembered = options.remembered ?? [];
  const { page, complaints } = await window.open(locker, options);
  await page.getByRole('link', { name: options.rail ?? 'Hand over' }).click();
  return { page, locker, complaints };
}

const pick = (page: Page, name: string): Promise<void> => page.getByText(name, { exact: true }).click();

describe('the drives', () => {
  test('are listed as they come, each with what it is good for; plugging one in needs no press', async () => {
    const { page, locker } = await handOver([]);
    await page.getByText('Plug in a drive. It shows up here by itself.').waitFor();
    await look(page, 'hand-over-no-drive');
    locker.copies.drives = [
      ...four(),
      madeUpDrive('TIRED', { state: 'failing', bytesFree: null }),
      madeUpDrive('SanDisk Ultra', { state: 'not-opened', place: null, bytesFree: null }),
    ];
    await page.getByText('Holds your copy of').waitFor();
    for (const name of ['PHOTOS', 'SILVER', 'TIRED', 'SanDisk Ultra'])
      expect(await page.getByRole('radio', { name: new RegExp(name, 'u') }).isDisabled()).toBe(true);
    await page.getByText('Too small. Needs about 2.1 GB.').waitFor();
    await look(page, 'hand-over-drives');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await page.getByRole('radio', { name: /KEYRING/u }).press('Space');
    await page.getByText(/files to write, 1\.9 GB\. There is room for 14\.6 GB/u).waitFor();
    locker.copies.drives = four().filter(({ name }) => name !== 'KEYRING');
    await page.getByText('Not there now').first().waitFor();
    expect(await page.getByRole('button', { name: 'Copy to KEYRING' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await look(page, 'hand-over-removed');
  });

  test('a folder of this computer can be chosen instead, and what speaks against it is said', async () => {
    const { page, locker } = await handOver([]);
    await page.getByRole('button', { name: 'Choose a folder instead' }).click();
    await page.getByText('This is a disk of this computer').waitFor();
    await page.getByRole('button', { name: 'Copy to papers' }).click();
    await page.getByText('Everything on the drive was read back and is right.').waitFor();
    expect(await page.getByRole('button', { name: /^Let go/u }).count()).toBe(0);
    expect(JSON.stringify(locker.asked('copyVault'))).not.toContain('/');
  });
});

describe('the copy', () => {
  test('goes from the choice of a drive to “you can take it out”, with speed, time left and a pause', async () => {
    const { page, locker, complaints } = await handOver(four());
    locker.copies.ending = null;
    await pick(page, 'BLUE-64');
    await page.getByRole('button', { name: 'Copy to BLUE-64' }).click();
    await page.getByText('Preparing the copy').waitFor();
    await locker.copies.say('writing', 120_000_000, 412_000_000);
    await page.getByText('9.3 MB a second, about 35 seconds left').waitFor();
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Go on' }).click();
    expect(locker.asked('pauseCopy')).toMatchObject([{ paused: true }, { paused: false }]);
    await locker.copies.say('writing', 412_000_000, 412_000_000);
    await locker.copies.say('checking', 1_200_000_000, 1_900_000_000);
    await page.getByText('Wrote 412 MB. The rest was already there.').waitFor();
    await look(page, 'hand-over-checking');
    // It goes on while she is elsewhere.
    await page.getByRole('link', { name: 'Evidence chart' }).click();
    await page.getByRole('link', { name: 'Hand over' }).click();
    await page.getByText('Leave the drive in.').waitFor();
    expect(await page.getByText('Everything on the drive').count()).toBe(0);
    locker.copies.end(madeUpCopied);
    await page.getByText('Everything on the drive was read back and is right.').waitFor();
    await look(page, 'hand-over-done');
    await page.getByRole('button', { name: 'Let go of BLUE-64' }).click();
    await page.getByText('You can take BLUE-64 out now.').waitFor();
    await look(page, 'hand-over-take-out');
    expect(complaints).toEqual([]);
  });

  test('that was read back from memory is not called done; out, in, and checked again it is', async () => {
    const { page, locker } = await handOver(four());
    locker.copies.ending = { ...madeUpCopied, readBack: 'perhaps-from-memory', repaired: 1 };
    locker.copies.taken = 'by-hand';
    await pick(page, 'BLUE-64');
    await page.getByRole('button', { name: 'Copy to BLUE-64' }).click();
    await page.getByText('Written. One step is left: check it').waitFor();
    await page.getByText('Written, still to be checked').waitFor();
    expect(await page.getByText(/^Done|Finished/u).count()).toBe(0);
    await page.getByRole('button', { name: 'Let go of BLUE-64' }).click();
    await page.getByText('Let the system let go of the drive before you pull it.').waitFor();
    await look(page, 'hand-over-from-memory');
    const perhaps = { ...madeUpChecked(day(0)), state: 'whole-perhaps-from-memory' } as const;
    locker.copies.checked = [perhaps];
    locker.copies.checkedPackages = [madeUpDamaged];
    await page.getByRole('button', { name: 'Check it' }).click();
    await page.getByText('Every sealed file is as it was copied.').waitFor();
    // It was not out.
    await page.getByText('Written, still to be checked').waitFor();
    locker.copies.drives = four().slice(1);
    await page.getByText('Take BLUE-64 out and plug it in again first.').waitFor();
    locker.copies.drives = four();
    await page.getByRole('button', { name: 'Check it', disabled: false }).click();
    await page.getByText(/^Finished at/u).waitFor();
    await page.getByText('something in it was changed').waitFor();
    await page.getByRole('button', { name: '1 problem' }).click();
    await page.getByText('Changed since it was packed:').waitFor();
    await look(page, 'hand-over-checked-again');
  });

  const ends: readonly (readonly [ErrorCode, string, string])[] = [
    ['copy-interrupted', 'pulled', 'The drive was taken out before we finished.'],
    ['copy-unmounted', 'unmounted', 'The system let go of the drive before we finished.'],
    ['copy-locked', 'locked', 'The system locked the drive before we finished.'],
    ['cancelled', 'stopped', 'You stopped the copy.'],
    ['copy-no-room', 'full', 'The drive is full.'],
    ['not-writable', 'read-only', 'The drive cannot be written to.'],
    ['copy-not-equal', 'not-kept', 'The drive did not keep what was written.'],
    ['copy-unread', 'damaged-block', 'Not all of it can be read back.'],
    ['copy-newer', 'newer', 'The copy there is newer than this vault.'],
    ['copy-was-used', 'used', 'The copy there was used by itself.'],
    ['folder-not-found', 'gone', 'The drive is not there any more.'],
  ];
  test('that failed says what happened, what is safe and what to do, and never that it is done', async () => {
    for (const [code, name, title] of ends) {
      const { page, locker } = await handOver(four());
      locker.copies.ending = code;
      await pick(page, 'BLUE-64');
      await page.getByRole('button', { name: 'Copy to BLUE-64' }).click();
      await page.getByRole('alert').getByText(title).waitFor();
      await page.getByText('Not finished', { exact: true }).waitFor();
      expect([code, await page.getByText(/Done|can take/u).count()]).toEqual([code, 0]);
      if (code === 'copy-interrupted') await look(page, 'hand-over-fail-pulled');
      else await draw(page, `hand-over-fail-${name}`);
    }
  });

  test('that was cut off waits for its drive, and goes on when it is back', async () => {
    const { page, locker } = await handOver(four());
    locker.copies.ending = null;
    await pick(page, 'BLUE-64');
    await page.getByRole('button', { name: 'Copy to BLUE-64' }).click();
    await page.getByText('Preparing the copy').waitFor();
    locker.copies.drives = four().slice(1);
    locker.copies.end('copy-interrupted');
    await page.getByText('Waiting for BLUE-64. Plug it in again.').waitFor();
    await look(page, 'hand-over-waiting');
    locker.copies.drives = four();
    locker.copies.ending = madeUpCopied;
    await page.getByText('Going on writes only the rest.').waitFor();
    await page.getByRole('button', { name: 'Go on with the copy' }).click();
    await page.getByText('Everything on the drive was read back and is right.').waitFor();
    expect(locker.asked('copyVault').length).toBe(2);
  });
});

test('copies are remembered with how far behind they are and what still opens them', async () => {
  const copy: RememberedCopy = {
    copy: madeUpCopied.copy,
    place: 'BLUE-64',
    copiedAt: day(9),
    exhibits: 9,
    exhibitsBehind: 3,
    bytes: 1_900_000_000,
    readBack: 'from-drive',
    earlierKeys: true,
  };
  const { page, locker } = await handOver([], { remembered: [copy] });
  await page.getByRole('link', { name: 'Evidence chart' }).click();
  await page.getByText('Last copied to a drive 9 days ago').waitFor();
  await page.getByRole('button', { name: 'Copy now' }).click();
  await page.getByRole('button', { name: /Your copies/u }).click();
  await page.getByText('3 exhibits behind.').waitFor();
  await page.getByText('It opens with what opened the vault then.').waitFor();
  await look(page, 'hand-over-remembered');
  await page.getByRole('button', { name: 'Take off this list: BLUE-64' }).click();
  await expect.poll(() => locker.asked('forgetCopy').length).toBe(1);
});

test('a copy on a drive is brought back from the first screen, and what was damaged in it is said before it opens', async () => {
  const locker = new FakeLocker();
  const { page, complaints } = await window.open(locker);
  await page.getByRole('button', { name: 'I have a copy on a drive' }).click();
  await page.getByText('No finished copy was found on a drive yet.').waitFor();
  const { place } = madeUpDrive('BLUE-64');
  if (place === null) throw new Error('it has a place');
  locker.copies.onDrive = [
    { place, name: 'House papers.vault', copiedAt: day(9), exhibits: 12, bytes: 1_900_000_000 },
  ];
  locker.copies.drives = four().slice(0, 1);
  await page.getByText('On BLUE-64, copied').click();
  await page.getByRole('button', { name: 'Choose where it should be kept' }).click();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await page.getByText('Type the passphrase first.').waitFor();
  expect(await page.getByText(/exhibit|evidence/iu).count()).toBe(0);
  await look(page, 'hand-over-restore');
  locker.copies.restored = 'wrong-passphrase';
  const field = page.getByLabel('Passphrase of the copy', { exact: true });
  await field.fill('not this one');
  await page.keyboard.press('Enter');
  await page.getByText('That passphrase does not open this vault.').waitFor();
  await page.getByRole('button', { name: 'Use recovery words' }).click();
  locker.copies.restored = 'wrong-recovery-words';
  await page.getByLabel('Recovery words').fill('abandon '.repeat(24));
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await page.getByText('These recovery words do not open this vault.').waitFor();
  await look(page, 'hand-over-restore-words');
  expect(Object.keys(locker.asked('restoreCopy').at(-1) ?? {})).not.toContain('passphrase');
  await page.getByRole('button', { name: 'Use the passphrase' }).click();
  const vault = { vaultId: '0'.repeat(32), name: 'House papers', createdAt: day(40), exhibits: 12 };
  locker.copies.restored = () =>
    ({
      vault: { ...vault, custodyEntries: 30, custodyHead: 'f'.repeat(64) },
      files: 37,
      bytes: 1_900_000_000,
      problems: 1,
    }) as unknown as Answer<'restoreCopy'>;
  await field.fill('four plain words here');
  await page.keyboard.press('Enter');
  await page.getByText('1 file is damaged or missing.').waitFor();
  await look(page, 'hand-over-restore-hurt');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('link', { name: 'Hand over' }).waitFor();
  expect(complaints).toEqual([]);
});
