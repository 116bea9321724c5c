/**
 * Signing in in a browser window of its own, as a person does it: with the keyboard, in the real Chromium, beside the
 * real window. What is saved, what is kept, what is forgotten, and what is left when everything must go at once.
 */
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { member, startMembers, type MembersSite } from '../site/members.ts';
import { wordsOnDisk } from './disk.ts';
import { privateDisplay, type Display } from '../runtime/display.ts';
import { handsOn, type Hands } from './hands.ts';
import { startApp, type Run } from './harness.ts';
import { lookAt } from './look.ts';
import { descendants, isAlive } from './processes.ts';
import { enter, makeVault } from './steps.ts';

const passphrase = 'a passphrase of some length';
const captureWait = { timeout: 90_000 };

let run: Run;
let site: MembersSite;
let display: Display;
let hands: Hands;

beforeAll(async () => {
  // Of its own: the windows of other tests would lie over the one that is typed into.
  display = await privateDisplay();
  const name = display.name ?? '';
  hands = handsOn(name);
  [site, run] = await Promise.all([startMembers(), startApp({ DISPLAY: name })]);
  await makeVault(run, 'Papers', passphrase);
  await enter(run);
});
afterAll(async () => {
  await run.stop();
  await site.close();
  await display.stop();
});

const button = (name: string | RegExp): Locator => run.page.getByRole('button', { name, exact: true });
const sayAllAdult = (): Promise<void> =>
  run.page.getByRole('radio', { name: /No, all were 18 or older/u }).check({ force: true });

async function openWindow(address: string): Promise<void> {
  await run.page.getByRole('link', { name: 'Save a page' }).first().click();
  await button('Sign in to a site first').click();
  await run.page.getByLabel('Address of the page or the site').fill(address);
  await sayAllAdult();
  await button('Open the browser window').click();
  await run.page.getByText('In the browser window now').waitFor();
}

describe('a browser window to sign in with', () => {
  it('opens beside ours and says where it stands', async () => {
    await openWindow(`${site.origin}/private`);
    await run.page.getByText('Sign in to Murmur').waitFor();
    expect(visibleBrowsers()).toHaveLength(1);
    await lookAt(run, 'sign-in-1-open');
  });

  it('is signed in to by hand, and what it shows then is saved', async () => {
    hands.click(400, 400);
    hands.press('Tab');
    hands.type(member.user);
    hands.press('Tab');
    hands.type(member.password);
    hands.press('Return');
    await run.page.getByText('Private corner').waitFor();
    expect(site.requests.at(-1)).toBe('GET /private signed-in');
    await button('Save this page').click();
    await run.page.getByText('Saved and checked').waitFor(captureWait);
    await lookAt(run, 'sign-in-2-saved');
  });

  it('gives its sign-in to the vault only when that is asked for', async () => {
    await run.page.getByLabel('Name for this sign-in').fill('my second account');
    await button('Keep this sign-in for later').click();
    await run.page.getByText(/The sign-in “my second account” .* is kept in this vault/u).waitFor();
    await lookAt(run, 'sign-in-3-kept');
    const before = visibleBrowsers();
    expect(before.length).toBeGreaterThan(0);
    await button('Close that window').click();
    await run.page.getByText('The browser window is closed.').waitFor();
    await expect.poll(visibleBrowsers).toEqual([]);
    await lookAt(run, 'sign-in-4-closed');
  });
});

describe('a kept sign-in', () => {
  it('opens what only members see, without a window', async () => {
    await button('Back to Save a page').click();
    await run.page.getByLabel('Addresses to save, one on each line').fill(`${site.origin}/private`);
    await run.page.getByLabel('Open with a kept sign-in').selectOption({ index: 1 });
    await sayAllAdult();
    await lookAt(run, 'sign-in-5-use');
    await button('Save 1 page').click();
    await run.page.getByText('Saved and checked').waitFor(captureWait);
    await button(/^Look at EX-\d+$/u)
      .first()
      .click();
    await run.page.getByText('Private corner').first().waitFor();
    expect(await run.page.getByText(/with a sign-in for .* labelled: my second account/u).count()).toBe(1);
    expect(visibleBrowsers()).toEqual([]);
    await lookAt(run, 'sign-in-6-exhibit');
  });

  it('is forgotten when that is asked for, after a word about what that means', async () => {
    await run.page.getByRole('link', { name: 'Settings' }).click();
    await button('Forget the sign-in my second account').click();
    await run.page.getByText('Forget “my second account”?').waitFor();
    await lookAt(run, 'sign-in-7-forget');
    await button('Forget it').click();
    await run.page.getByText('No sign-ins kept').waitFor();
    expect(await run.page.getByText('my second account').count()).toBe(0);
    await lookAt(run, 'sign-in-8-forgotten');
  });
});

describe('when it must go at once', () => {
  it('a lock while the window is coming up leaves none', async () => {
    await run.page.getByRole('link', { name: 'Save a page' }).first().click();
    await button('Sign in to a site first').click();
    await run.page.getByLabel('Address of the page or the site').fill(`${site.origin}/private`);
    await sayAllAdult();
    await button('Open the browser window').click();
    await expect.poll(visibleBrowsers, { interval: 10 }).not.toEqual([]);
    await button('Lock').click();
    await run.page.getByLabel('Passphrase', { exact: true }).waitFor();
    await expect.poll(visibleBrowsers, { timeout: 10_000 }).toEqual([]);
    await run.page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await run.page.keyboard.press('Enter');
    await run.page.getByRole('link', { name: 'Save a page' }).first().waitFor();
    expect(visibleBrowsers()).toEqual([]);
  });

  it('“Hide now” closes the window too, before it waits for a page that is being saved, and leaves nothing of it', async () => {
    await openWindow(`${site.origin}/private`);
    await run.page.getByText('Sign in to Murmur').waitFor();
    await button('Save this page').click();
    await run.page.getByText('Working').waitFor();
    const processes = descendants(run.app.process().pid ?? 0);
    const windows = visibleBrowsers();
    const folders = foldersOf(processes);
    expect(windows.length).toBeGreaterThan(0);
    expect(folders.length).toBeGreaterThan(0);
    const ended = new Promise<void>((resolve) => run.app.on('close', () => resolve()));
    await button(/^Hide now/u).click();
    const alive = (of: readonly { readonly pid: number }[]) => (): unknown =>
      of.filter(({ pid }) => isAlive(pid));
    await expect.poll(alive(windows), { interval: 20, timeout: 1_500 }).toEqual([]);
    await ended;
    await expect.poll(alive(processes), { timeout: 10_000 }).toEqual([]);
    expect(folders.filter((folder) => existsSync(folder))).toEqual([]);
    expect(wordsOnDisk(run.home, [member.cookie, member.token, member.password, site.origin])).toEqual([]);
    expect(existsSync(join(run.documents, 'Papers.vault', 'vault.key'))).toBe(true);
  });
});

/** The main process of each browser that shows windows. */
function visibleBrowsers(): readonly { readonly pid: number }[] {
  return descendants(run.app.process().pid ?? 0).filter(
    ({ command }) => command.includes('--no-startup-window') && !command.includes('--type='),
  );
}

/** What the browsers of these processes were given to write into, wherever that may be. */
function foldersOf(processes: readonly { readonly pid: number }[]): readonly string[] {
  const bases = [join(run.home, 'run'), join(run.home, 'tmp'), '/dev/shm', tmpdir()];
  return bases.flatMap((base) =>
    readdirSync(base)
      .filter((name) => processes.some(({ pid }) => name.startsWith(`hf-run-${pid}-`)))
      .map((name) => join(base, name)),
  );
}
