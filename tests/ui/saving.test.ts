/** Batches that are tried again, kept sign-ins, the sign-in window, saving again. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JobId } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';
import { FakeLocker, madeUpSession } from './fake-locker.ts';
import { madeUpPage, madeUpRecord, madeUpVideoPage } from './made-up.ts';
import { tone } from './sound.ts';
import { toSave, urls } from './saving-steps.ts';
import { tabTo, TestWindow } from './window.ts';

let window: TestWindow;
beforeAll(async () => {
  window = await TestWindow.start();
  window.serve('audio/wav', tone());
});
afterAll(() => window.stop());

const long = { timeout: 10_000 };
describe('trying again', () => {
  test('asks for what failed only, keeps the order of the list, and what was saved stays saved', async () => {
    const locker = new FakeLocker({ open: true });
    const saved = madeUpPage(1, { title: 'First' }).exhibit;
    const late = madeUpPage(2, { title: 'Third, late' }).exhibit;
    locker.instead.capturePages = ({ urls: asked }) =>
      asked.length === 3
        ? [
            { url: asked[0] ?? '', exhibit: null, code: 'page-refused' },
            { url: asked[1] ?? '', exhibit: saved, code: null },
            { url: asked[2] ?? '', exhibit: null, code: 'page-timeout' },
          ]
        : [
            { url: asked[0] ?? '', exhibit: null, code: 'page-refused' },
            { url: asked[1] ?? '', exhibit: late, code: null },
          ];
    const { page } = await window.open(locker);
    await toSave(page, urls);
    await page.getByRole('button', { name: 'Save 3 pages' }).click();
    await page.getByRole('button', { name: 'Try again the 2 that were not saved' }).click();
    await page.getByRole('button', { name: 'Try again the one that was not saved' }).waitFor();
    expect(locker.asked('capturePages')).toMatchObject([
      { urls },
      { urls: [urls[0], urls[2]], underEighteen: 'no' },
    ]);
    const rows = await page.locator('.job').allInnerTexts();
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(/a\.example[\s\S]*Not saved/u);
    expect(rows[1]).toMatch(/EX-0001[\s\S]*First[\s\S]*Saved and checked/u);
    expect(rows[2]).toMatch(/EX-0002[\s\S]*Third, late[\s\S]*Saved and checked/u);
    // The next list does not take the last one out of sight.
    await toSave(page, ['https://d.example/4']);
    await page.getByRole('button', { name: 'Save 1 page' }).click();
    const before = page.getByRole('region', { name: 'Before that' });
    await before.getByText('Third, late').waitFor();
    expect(await before.locator('.job').count()).toBe(3);
  });
});

describe('what a site learns', () => {
  test('is said before the first capture, and otherwise when a proxy stands between', async () => {
    const locker = new FakeLocker({ open: true });
    const { page } = await window.open(locker);
    await page.getByRole('link', { name: 'Save a page' }).click();
    await page.getByText('learns your internet address, the time, and that somebody looked').waitFor();
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Fill in Tor' }).click();
    await page.getByRole('button', { name: 'Use this proxy' }).click();
    await page.getByText('Now: through socks5://127.0.0.1:9050').waitFor();
    expect(locker.asked('changeVaultSettings')).toEqual([{ proxy: 'socks5://127.0.0.1:9050' }]);
    await page.getByRole('link', { name: 'Save a page' }).click();
    await page.getByText('each site learns the proxy’s internet address instead of yours').waitFor();
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Use no proxy' }).click();
    await page.getByText('Now: straight to each site').waitFor();
  });

  test('a text that is no proxy never reaches the engine, and is said at its field', async () => {
    const locker = new FakeLocker({ open: true });
    const { page } = await window.open(locker);
    await page.getByRole('link', { name: 'Settings' }).click();
    const field = page.getByLabel('Address of the proxy');
    for (const text of ['', '127.0.0.1:9050', 'socks5://me:x@h:1', 'socks4://h:1', 'http://h:70000']) {
      await field.fill(text);
      await field.press('Enter');
      await expect.poll(() => field.getAttribute('aria-invalid'), long).toBe('true');
    }
    expect(locker.asked('changeVaultSettings')).toHaveLength(0);
  });
});

describe('kept sign-ins', () => {
  const sessions = [madeUpSession('mine', 'social.example'), madeUpSession('other', 'share.example')];

  test('are offered where they fit, never chosen beforehand, and sent when chosen', async () => {
    const locker = new FakeLocker({ open: true, sessions });
    const { page } = await window.open(locker);
    await toSave(page, ['https://m.social.example/p/1']);
    const choice = page.getByLabel('Open with a kept sign-in');
    expect(await choice.inputValue()).toBe('');
    expect(await choice.locator('option').allInnerTexts()).toEqual([
      'No, look as a stranger',
      'mine (social.example)',
    ]);
    await choice.selectOption({ label: 'mine (social.example)' });
    await page.getByRole('button', { name: 'Save 1 page' }).click();
    await expect.poll(() => locker.asked('capturePages'), long).toHaveLength(1);
    expect(locker.asked('capturePages')[0]).toMatchObject({ session: sessions[0]?.id });

    for (const address of ['https://notsocial.example/1', 'https://social.example.evil.example/1']) {
      await page.getByRole('textbox').first().fill(address);
      await expect.poll(() => choice.count(), long).toBe(0);
    }
  });

  test('a choice does not follow to addresses of another site', async () => {
    const locker = new FakeLocker({ open: true, sessions });
    const { page } = await window.open(locker);
    await toSave(page, ['https://social.example/p/1']);
    await page.getByLabel('Open with a kept sign-in').selectOption({ index: 1 });
    await page.getByRole('textbox').first().fill('https://else.example/p/1');
    await page.getByRole('button', { name: 'Save 1 page' }).click();
    await expect.poll(() => locker.asked('capturePages'), long).toHaveLength(1);
    expect(locker.asked('capturePages')[0]).not.toHaveProperty('session');
  });

  test('are forgotten only after a plain word, with the safe choice first', async () => {
    const locker = new FakeLocker({ open: true, sessions });
    const { page } = await window.open(locker);
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Forget the sign-in mine' }).click();
    await page.getByText('It cannot be brought back').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Keep it');
    expect(locker.asked('forgetSession')).toHaveLength(0);
    await page.getByRole('button', { name: 'Forget it' }).click();
    await expect.poll(() => page.getByText('mine', { exact: true }).count(), long).toBe(0);
    expect(locker.asked('forgetSession')).toEqual([{ session: sessions[0]?.id }]);
  });
});

describe('the sign-in window', () => {
  test('by keyboard from a labelled login page: question, window, two saves, keep, close', async () => {
    const locker = new FakeLocker({ open: true });
    const login = madeUpPage(1, { looksLike: 'login', title: 'Sign in', url: 'https://social.example/p/9' });
    locker.instead.capturePages = () => [
      { url: 'https://social.example/p/9', exhibit: login.exhibit, code: null },
    ];
    let job: JobId | undefined;
    const stands = (address: string, title: string, open = true): Promise<void> =>
      locker.tell('signInChanged', { job: job as JobId, address, title, open });
    locker.instead.openSignIn = (args) => {
      job = args.job;
      return null;
    };
    let saves = 1;
    locker.instead.saveSignedIn = () => {
      saves += 1;
      const { exhibit } = madeUpPage(saves, { title: `Post ${saves} seen` });
      return { url: exhibit.url ?? '', exhibit, code: null };
    };
    const { page, complaints, evidenceAsked } = await window.open(locker);
    const { keyboard } = page;
    await toSave(page, ['https://social.example/p/9']);
    await page.getByRole('button', { name: 'Save 1 page' }).click();
    await page.getByText('Not the page itself').waitFor();
    expect(await page.getByRole('button', { name: 'Keep as it is' }).isVisible()).toBe(true);
    await tabTo(page, 'What signing in shows the site');
    await keyboard.press('Enter');
    await page.getByText('Some sites tell people who looked').waitFor();
    await tabTo(page, 'Sign in and save the post', 'Shift+Tab');
    await keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: 'Sign in and save' }).waitFor();
    expect(await page.getByLabel('Address of the page').inputValue()).toBe('https://social.example/p/9');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await tabTo(page, 'Open the browser window');
    await keyboard.press('Enter');
    expect(locker.asked('openSignIn')).toHaveLength(0);
    // A group without an answer is entered from behind at its last choice; the arrows go round.
    await tabTo(page, 'I am not sure', 'Shift+Tab');
    await keyboard.press('ArrowDown');
    await tabTo(page, 'Open the browser window');
    await keyboard.press('Enter');
    await page.getByRole('button', { name: 'Save this page' }).waitFor();
    expect(locker.asked('openSignIn')).toEqual([
      { job, url: 'https://social.example/p/9', underEighteen: 'no' },
    ]);

    await stands('https://social.example/p/9', 'The post');
    await page.getByText('The post', { exact: true }).waitFor();
    await tabTo(page, 'Save this page');
    await keyboard.press('Enter');
    await page.getByText('Post 2 seen').waitFor();
    await stands('https://social.example/u/8', 'The profile');
    await keyboard.press('Enter');
    await page.getByText('Post 3 seen').waitFor();
    await page.getByText('2 pages', { exact: true }).waitFor();
    expect(locker.asked('saveSignedIn')).toEqual([{ job }, { job }]);

    await tabTo(page, 'Name for this sign-in');
    await keyboard.type('my second account');
    await keyboard.press('Enter');
    await page.getByText('The sign-in “my second account” for social.example is kept').waitFor();
    expect(locker.asked('keepSignIn')).toEqual([{ job, label: 'my second account' }]);

    // It stays open while another place is looked at.
    await page.getByRole('link', { name: 'Evidence chart' }).click();
    await page.getByRole('link', { name: 'Save a page' }).click();
    await page.getByRole('button', { name: 'Sign in to a site first' }).click();
    await page.getByRole('button', { name: 'Close that window' }).click();
    await page.getByText('The browser window is closed.').waitFor();
    expect(locker.asked('closeSignIn')).toEqual([{ job }]);
    expect(await page.locator('a[href]').count()).toBe(0);
    expect(evidenceAsked).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('that the person closes herself is said, and what was saved from it stays on the list', async () => {
    const locker = new FakeLocker({ open: true });
    const { page } = await window.open(locker);
    await page.getByRole('link', { name: 'Save a page' }).click();
    await page.getByRole('button', { name: 'Sign in to a site first' }).click();
    await page.getByLabel('Address of the page').fill('https://social.example/');
    await page.getByText('No, all were 18 or older, or nobody').click();
    await page.getByRole('button', { name: 'Open the browser window' }).click();
    await page.getByRole('button', { name: 'Save this page' }).click();
    await page.getByText('The browser window for signing in is closed.').waitFor();
    const opened = locker.asked('openSignIn')[0] as { readonly job: JobId };
    await locker.tell('signInChanged', { ...opened, address: '', title: '', open: false });
    await page.getByText('Nothing of it is left but what you saved or kept').waitFor();
    expect(await page.locator('.job').count()).toBe(1);
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  });

  test('that cannot open says why, and the question is asked anew', async () => {
    const locker = new FakeLocker({ open: true });
    locker.instead.openSignIn = () => {
      throw new CodedError('no-screen');
    };
    const { page } = await window.open(locker);
    await page.getByRole('link', { name: 'Save a page' }).click();
    await page.getByRole('button', { name: 'Sign in to a site first' }).click();
    await page.getByLabel('Address of the page').fill('https://social.example/');
    await page.getByText('No, all were 18 or older, or nobody').click();
    await page.getByRole('button', { name: 'Open the browser window' }).click();
    await page.getByText('There is no screen here').waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  });
});

describe('saving again', () => {
  test('asks the question, then links the captures and says what changed', async () => {
    const again = {
      ...madeUpPage(2),
      links: {
        recaptureOf: 1,
        recapturedBy: [],
        changes: [
          { what: 'gone', before: 'page', after: 'removed' },
          {
            what: 'text',
            before: `1204 characters, SHA-256 ${'c'.repeat(64)}`,
            after: `87 characters, SHA-256 ${'d'.repeat(64)}`,
          },
        ] as const,
      },
    };
    const locker = new FakeLocker({ open: true, exhibits: [madeUpPage(1)] });
    locker.instead.recapturePage = () => {
      locker.exhibits.push(again);
      return { url: again.exhibit.url ?? '', exhibit: again.exhibit, code: null };
    };
    const { page } = await window.open(locker);
    await page.getByRole('link', { name: 'Post 1 on share.example' }).click();
    await page.getByRole('button', { name: 'Save this page again' }).click();
    await page.getByText('I am not sure').click();
    await page.getByRole('heading', { name: 'We have not opened or kept anything' }).waitFor();
    expect(await page.getByRole('button', { name: 'Save it again' }).count()).toBe(0);
    await page.getByText('No, all were 18 or older, or nobody').click();
    await page.getByRole('button', { name: 'Save it again' }).click();
    await page.getByRole('button', { name: 'Look at EX-0002' }).click();
    expect(locker.asked('recapturePage')).toMatchObject([{ exhibit: 1, underEighteen: 'no' }]);
    await page.getByText('This is a later capture of').waitFor();
    const row = (name: RegExp): Promise<string> => page.getByRole('row', { name }).innerText();
    expect(await row(/^Gone/u)).toMatch(/A page[\s\S]*taken down/u);
    expect(await row(/^Text/u)).toMatch(/1,204 characters[\s\S]*cccccccc[\s\S]*87 characters/u);
    await page.getByRole('button', { name: 'EX-0001', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'EX-0001' }).waitFor();
  });

  test('a record in words and a file that was brought in offer no such thing', async () => {
    const text = { address: 'https://a.example/', site: 'A', userName: '', seenAt: '', description: '' };
    const locker = new FakeLocker({ open: true, exhibits: [madeUpRecord(1, text)] });
    const { page } = await window.open(locker);
    await page.getByRole('link', { name: 'A', exact: true }).click();
    await page.getByText('What was written down', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Save this page again' }).count()).toBe(0);
    expect(await page.getByText('not collected').count()).toBeGreaterThan(1);
  });
});

describe('sound and video of a page', () => {
  test('each is covered, says how it was got, and a protected one offers to bring in a file', async () => {
    const locker = new FakeLocker({ open: true, exhibits: [madeUpVideoPage(1)] });
    const { page, evidenceAsked } = await window.open(locker);
    await page.getByRole('link', { name: 'A post with a video' }).click();
    await page.getByText('Asked for once more, and kept exactly as the site sent it.').waitFor();
    await page.getByText('The site protects this video').waitFor();
    await page.getByRole('tab', { name: 'Sound, video' }).click();
    const list = page.getByRole('list', { name: 'Sound and video of this exhibit' });
    expect(await list.getByRole('button').allInnerTexts()).toEqual([
      'media/01-clip.webm',
      'media/02-voice.wav',
    ]);
    await list.getByRole('button', { name: /voice/u }).click();
    expect(evidenceAsked).toEqual([]);
    await page.getByRole('button', { name: 'Reveal', exact: true }).click();
    await page.locator('audio').waitFor();
    await list.getByRole('button', { name: /clip/u }).click();
    await page.getByText('Covered', { exact: true }).waitFor();
    await expect.poll(() => locker.tickets.size, long).toBe(0);
    await page.getByRole('button', { name: 'Bring in a file instead' }).click();
    await page.getByRole('tab', { name: 'Files you have', selected: true }).waitFor();
  });
});
