/** From "save to my thumb drive" to "you can take it out", and a package for the police, in the real window on the real engine. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkout } from '../runtime/build.ts';
import { startApp, type Run } from './harness.ts';
import { lookAt } from './look.ts';
import { descendants, isHeldUp } from './processes.ts';
import { plugIn, type SmallDrive } from './small-drive.ts';
import { makeStick, type Stick } from './stick.ts';
import { answerDialogs, bringInAndReveal, enter, makeVault } from './steps.ts';

const passphrase = 'four words nobody says';
const slow = { timeout: 60_000 };

let run: Run;
let page: Page;
let drive: SmallDrive;
let stick: Stick | undefined;
beforeAll(async () => {
  run = await startApp();
  ({ page } = run);
  drive = plugIn(run.home, join(run.documents, 'BLUE-64'));
  await makeVault(run, 'House papers', passphrase);
  const letter = join(run.documents, 'what he wrote.txt');
  writeFileSync(letter, 'I still have the pictures.\n', { mode: 0o644 });
  await bringInAndReveal(run, letter);
  await enter(run);
});
afterAll(async () => {
  drive.clear();
  stick?.clear();
  await run.stop();
});

const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const chooseDrive = async (): Promise<void> => {
  await answerDialogs(run, [drive.folder]);
  await button('Choose a folder instead').click();
};
const ended = (title: string): Promise<void> => page.getByRole('alert').getByText(title).waitFor(slow);

/** @returns what lies on the drive then */
async function failTwice(): Promise<readonly string[]> {
  drive.fill();
  await button('Copy to BLUE-64').click();
  await ended('The drive is full.');
  await lookAt(run, 'hand-02-full');
  drive.makeRoom();
  drive.lock(true);
  await button('Try again').click();
  await ended('The drive cannot be written to.');
  await lookAt(run, 'hand-03-locked');
  drive.lock(false);
  return readdirSync(drive.folder);
}

it('a copy to a full drive or a locked one is never done; then it is written, read back and let go', async () => {
  await page.getByText('Not copied to a drive yet').waitFor();
  await button('Copy now').click();
  await chooseDrive();
  await page.getByText(/to write,/u).waitFor(slow);
  await lookAt(run, 'hand-01-before', ['light']);
  const between = drive.isMounted ? await failTwice() : [];
  expect(between).not.toContain('House-papers.vault');
  await button(drive.isMounted ? 'Try again' : 'Copy to BLUE-64').click();
  await page.getByText(/was read back and is right|was compared and is right/u).waitFor(slow);
  await lookAt(run, 'hand-04-copied', ['light']);
  expect(readdirSync(drive.folder)).toContain('House-papers.vault');
});

it('a package is made, opens nothing but itself, and is checked by another program and in the window', async () => {
  await button('Open this: Plain package for police or a lawyer').click();
  await page.getByRole('heading', { name: 'This is what would leave' }).waitFor(slow);
  await page.getByLabel('Whom is it for?').fill('Officer Kim');
  await lookAt(run, 'hand-05-package');
  await button('Pack on BLUE-64').click();
  await page.getByRole('heading', { name: 'Receipt' }).waitFor(slow);
  await lookAt(run, 'hand-06-packed');
  const name = readdirSync(drive.folder).find((entry) => /^package-[\d-]+$/u.test(entry)) ?? '';
  const bag = spawnSync('python3', [join(checkout, 'tests/export/check_bag.py'), join(drive.folder, name)]);
  expect(bag.stdout.toString().trim()).toBe('valid');

  await button('Open this: Check a copy or a package').click();
  await page.getByLabel(/^Passphrase/u).fill(passphrase);
  await button('Check it').click();
  await page.getByText('It was opened, too').waitFor(slow);
  await lookAt(run, 'hand-07-checked', ['light']);
});

it('a drive that the system let go of is said to be that, and nothing is written to the folder that it leaves behind', async () => {
  const film = join(run.documents, 'call.bin');
  writeFileSync(film, randomBytes(32_000_000), { mode: 0o644 });
  await bringInAndReveal(run, film);
  if (!drive.isMounted) return;
  await button('Open this: Encrypted copy for yourself').click();
  await button('Make another copy').click();
  // However fast the machine is, the copy is under way then and not done.
  drive.holdUp();
  await button('Copy to BLUE-64').click();
  const engine = descendants(run.app.process().pid ?? 0).find(({ command }) => command.endsWith('engine.js'));
  await expect.poll(() => isHeldUp(engine?.pid ?? 0), slow).toBe(true);
  drive.pull();
  await ended('The system let go of the drive before we finished.');
  await lookAt(run, 'hand-08-let-go');
  expect(readdirSync(drive.folder)).toEqual([]);
  await button('Go on with the copy').click();
  await ended('The drive is not there any more.');
  await lookAt(run, 'hand-08-gone', ['light']);
  expect(readdirSync(drive.folder)).toEqual([]);
});

it('a drive that is pulled in the middle of a copy is waited for, gone on with, and let go of', async () => {
  stick = makeStick(run.home, 'RED-32');
  // FUSE is not to be had everywhere.
  if (stick === undefined) return;
  await button(drive.isMounted ? 'Choose another drive' : 'Make another copy').click();
  await page.getByRole('radio', { name: /RED-32/u }).check({ force: true });
  await button('Copy to RED-32').click();
  const { folder } = stick;
  await expect
    .poll(() => existsSync(join(folder, 'House-papers.vault.part/objects')), { interval: 2 })
    .toBe(true);
  stick.pull();
  await ended('The drive was taken out before we finished.');
  stick.letGo();
  await page.getByText('Waiting for RED-32. Plug it in again.').waitFor();
  await lookAt(run, 'hand-09-pulled');
  expect(readdirSync(folder)).toEqual([]);
  stick.plugIn();
  await page.getByText('Going on writes only the rest.').waitFor();
  await button('Go on with the copy').click();
  await page.getByText(/was compared and is right/u).waitFor(slow);
  await lookAt(run, 'hand-10-gone-on', ['light']);
  await button('Let go of RED-32').click();
  await page.getByText('You can take RED-32 out now.').waitFor();
  await lookAt(run, 'hand-11-out');
  expect(readdirSync(folder)).toEqual([]);
});
