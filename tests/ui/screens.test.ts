/** Every screen in light, dark and at 640 px (1280 at 200% zoom): no finding of axe, and a picture to look at. */
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CodedError } from '../../preload/errors.ts';
import { axeFindings, colourRules } from '../axe.ts';
import { FakeLocker, madeUpSession } from './fake-locker.ts';
import { madeUpFile, madeUpPage, madeUpRecord, madeUpVideoPage } from './made-up.ts';
import { movingSquare } from './sound.ts';
import { screens, TestWindow } from './window.ts';

let window: TestWindow;
beforeAll(async () => {
  window = await TestWindow.start();
  const { page } = await window.open(new FakeLocker({ vaults: [] }));
  window.serve('video/webm', await movingSquare(page));
});
afterAll(() => window.stop());

const exhibits = () => [
  madeUpPage(1),
  madeUpPage(2, {
    looksLike: 'login',
    title: 'Sign in',
    url: 'https://social.example/throwaway_8842',
    finalUrl: 'https://social.example/login?next=/throwaway_8842',
    warnings: [{ code: 'not-the-page', detail: '' }],
  }),
  madeUpPage(3, { state: 'partial', warnings: [{ code: 'page-kept-growing', detail: '' }] }),
  madeUpPage(4, {
    state: 'failed',
    looksLike: 'browser-error',
    warnings: [{ code: 'page-refused', detail: '' }],
  }),
  madeUpFile(5, 'chat with R. M.txt'),
  madeUpPage(6),
];
const open = () => new FakeLocker({ open: true, exhibits: exhibits() });
const toExhibit = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('link', { name }).click();
  await page.getByRole('heading', { name: 'Custody log' }).waitFor();
};

/** A browser window that opens, tells where it stands, and gives a page each time it is asked. */
function signingIn(): FakeLocker {
  const locker = open();
  locker.instead.openSignIn = ({ job }) => {
    setTimeout(() => {
      void locker.tell('signInChanged', {
        job,
        address: 'https://social.example/throwaway_8842',
        title: 'Throwaway 8842 on Social',
        open: true,
      });
    }, 50);
    return null;
  };
  locker.instead.saveSignedIn = () => {
    const { exhibit } = madeUpPage(7, {
      title: 'Throwaway 8842 on Social',
      url: 'https://social.example/throwaway_8842',
    });
    return { url: exhibit.url ?? '', exhibit, code: null };
  };
  return locker;
}

const written = () =>
  madeUpRecord(1, {
    address: 'https://share.example/p/90311',
    site: 'share.example',
    userName: 'throwaway_8842b',
    seenAt: 'about 20 November, in the evening',
    description: 'A photo that was made at school.\nA friend sent me the address.',
  });

/** An address that was saved twice: the post, and then that it is gone. */
const captures = () => [
  madeUpPage(1),
  {
    ...madeUpPage(2),
    links: {
      recaptureOf: 1,
      recapturedBy: [3],
      changes: [
        { what: 'title', before: 'Post 1 on share.example', after: 'Post 2 on share.example' },
        { what: 'gone', before: 'page', after: 'removed' },
        { what: 'status', before: '200', after: '404' },
        {
          what: 'text',
          before: `1204 characters, SHA-256 ${'c'.repeat(64)}`,
          after: `87 characters, SHA-256 ${'d'.repeat(64)}`,
        },
        { what: 'picture', before: 'a'.repeat(64), after: 'b'.repeat(64) },
      ] as const,
    },
  },
];

interface Screen {
  readonly name: string;
  readonly locker: () => FakeLocker;
  readonly go: (page: Page) => Promise<void>;
}

const all: readonly Screen[] = [
  {
    name: 'first-run',
    locker: () => new FakeLocker({ vaults: [], runtime: 'stand-in' }),
    go: async (page) => {
      await page.getByText('Maybe, or I am not sure').click();
      await page.getByRole('button', { name: /What this app cannot/u }).click();
    },
  },
  {
    name: 'create',
    locker: () => new FakeLocker({ vaults: [] }),
    go: async (page) => {
      await page.getByText('No, I think only I use it').click();
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.getByLabel('Passphrase', { exact: true }).fill('four plain words');
      await page.getByRole('button', { name: 'Make the vault' }).click();
      await page.getByText('Give the vault a name first.').first().waitFor();
    },
  },
  {
    name: 'unlock',
    locker: () => new FakeLocker({ vaults: ['House papers', 'Recipes'] }),
    go: async (page) => {
      await page.getByLabel('Passphrase', { exact: true }).fill('not this');
      await page.keyboard.press('Enter');
      await page.getByText('That passphrase does not open').waitFor();
    },
  },
  {
    name: 'chart',
    locker: open,
    go: (page) => page.getByRole('link', { name: 'Sign in' }).waitFor(),
  },
  {
    name: 'chart-empty',
    locker: () => new FakeLocker({ open: true }),
    go: (page) => page.getByText('No incidents yet').waitFor(),
  },
  { name: 'exhibit', locker: open, go: (page) => toExhibit(page, 'Post 1 on share.example') },
  {
    name: 'exhibit-revealed',
    locker: open,
    go: async (page) => {
      await toExhibit(page, 'Post 1 on share.example');
      await page.getByRole('button', { name: 'Reveal', exact: true }).click();
      await page.getByText('1,280 × 6,000 pixels').waitFor();
    },
  },
  {
    name: 'exhibit-pdf',
    locker: open,
    go: async (page) => {
      await toExhibit(page, 'Post 1 on share.example');
      await page.getByRole('tab', { name: 'PDF' }).click();
      await page.getByRole('button', { name: 'Reveal', exact: true }).click();
      await page.getByText('The words of page number 1').waitFor({ state: 'attached' });
    },
  },
  {
    name: 'exhibit-files',
    locker: open,
    go: async (page) => {
      await toExhibit(page, 'Post 1 on share.example');
      await page.getByRole('tab', { name: 'All 7 files' }).click();
      await page.getByRole('button', { name: 'More facts' }).click();
    },
  },
  { name: 'exhibit-login', locker: open, go: (page) => toExhibit(page, 'Sign in') },
  { name: 'exhibit-failed', locker: open, go: (page) => toExhibit(page, 'Post 4 on share.example') },
  { name: 'exhibit-file', locker: open, go: (page) => toExhibit(page, 'chat with R. M.txt') },
  {
    name: 'save-page',
    locker: () => {
      const locker = open();
      locker.instead.capturePages = () =>
        exhibits()
          .slice(0, 4)
          .map(({ exhibit }) => ({ url: exhibit.url ?? '', exhibit, code: null }));
      return locker;
    },
    go: async (page) => {
      await page.getByRole('link', { name: 'Save a page' }).click();
      const urls = exhibits().map(({ exhibit }) => exhibit.url);
      await page
        .getByRole('textbox')
        .first()
        .fill(
          urls
            .filter((url) => url !== null)
            .slice(0, 4)
            .join('\n'),
        );
      await page.getByText('No, all were 18 or older, or nobody').first().click();
      await page.getByRole('button', { name: 'Save 4 pages' }).click();
      await page.getByText('3 of 4 kept').waitFor();
    },
  },
  {
    name: 'save-file',
    locker: open,
    go: async (page) => {
      await page.getByRole('link', { name: 'Save a page' }).click();
      await page.getByRole('tab', { name: 'Files you have' }).click();
      await page.getByRole('button', { name: 'Choose files' }).click();
      await page.getByText('2 files chosen').waitFor();
    },
  },
  {
    name: 'under-eighteen',
    locker: open,
    go: async (page) => {
      await page.getByRole('link', { name: 'Save a page' }).click();
      await page.getByText('I am not sure').first().click();
      await page.getByRole('heading', { name: 'We have not opened or kept anything' }).waitFor();
    },
  },
  {
    name: 'save-signed-in',
    locker: () =>
      new FakeLocker({ open: true, sessions: [madeUpSession('my second account', 'social.example')] }),
    go: async (page) => {
      await page.getByRole('link', { name: 'Save a page' }).click();
      await page.getByRole('textbox').first().fill('https://www.social.example/p/1');
      await page.getByLabel('Open with a kept sign-in').waitFor();
    },
  },
  {
    name: 'sign-in',
    locker: open,
    go: async (page) => {
      await page.getByRole('link', { name: 'Save a page' }).click();
      await page.getByRole('button', { name: 'Sign in to a site first' }).click();
      await page.getByRole('heading', { name: 'What happens' }).waitFor();
    },
  },
  {
    name: 'sign-in-open',
    locker: signingIn,
    go: async (page) => {
      await page.getByRole('link', { name: 'Save a page' }).click();
      await page.getByRole('button', { name: 'Sign in to a site first' }).click();
      await page.getByLabel('Address of the page').fill('https://social.example/login');
      await page.getByText('No, all were 18 or older, or nobody').click();
      await page.getByRole('button', { name: 'Open the browser window' }).click();
      await page.getByText('Throwaway 8842 on Social').waitFor();
      await page.getByRole('button', { name: 'Save this page' }).click();
      await page.getByText('Saved and checked').waitFor();
    },
  },
  {
    name: 'settings',
    locker: () =>
      new FakeLocker({
        open: true,
        sessions: [
          madeUpSession('my second account', 'social.example'),
          madeUpSession('work', 'share.example'),
        ],
      }),
    go: async (page) => {
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByLabel('Address of the proxy').fill('socks5://me:secret@127.0.0.1:9050');
      await page.getByRole('button', { name: 'Use this proxy' }).click();
      await page.getByText('This is not the address of a proxy.').waitFor();
      await page.getByRole('button', { name: 'Forget the sign-in work' }).click();
      await page.getByText('Forget “work”?').waitFor();
    },
  },
  {
    name: 'settings-empty',
    locker: open,
    go: async (page) => {
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByText('No sign-ins kept').waitFor();
    },
  },
  {
    name: 'exhibit-written',
    locker: () => new FakeLocker({ open: true, exhibits: [written()] }),
    go: (page) => toExhibit(page, 'share.example'),
  },
  {
    name: 'exhibit-versions',
    locker: () => new FakeLocker({ open: true, exhibits: captures() }),
    go: async (page) => {
      await toExhibit(page, 'Post 2 on share.example');
      await page.getByText('Other captures of this address').waitFor();
    },
  },
  {
    name: 'exhibit-again',
    locker: open,
    go: async (page) => {
      await toExhibit(page, 'Post 1 on share.example');
      await page.getByRole('button', { name: 'Save this page again' }).click();
      await page.getByRole('button', { name: 'Save it again' }).waitFor();
    },
  },
  {
    name: 'exhibit-video',
    locker: () => new FakeLocker({ open: true, exhibits: [madeUpVideoPage(1)] }),
    go: async (page) => {
      await toExhibit(page, 'A post with a video');
      await page.getByRole('tab', { name: 'Sound, video' }).click();
      await page.getByRole('button', { name: 'Reveal', exact: true }).click();
      await page.locator('video').waitFor();
      await page.waitForFunction(() => document.querySelector('video')?.readyState === 4);
    },
  },
  {
    name: 'cannot-start',
    locker: () => {
      const locker = new FakeLocker();
      locker.instead.vaultInfo = () => {
        throw new CodedError('runtime-too-old');
      };
      return locker;
    },
    go: (page) => page.getByRole('heading', { name: 'Holdfast cannot start here' }).waitFor(),
  },
  {
    name: 'help',
    locker: open,
    go: (page) => page.getByRole('link', { name: 'Help and safety' }).click(),
  },
];

for (const screen of all) {
  test(`${screen.name}: light, dark and zoomed without a finding`, async () => {
    const { page, complaints } = await window.open(screen.locker());
    const picture = (look: string): Promise<unknown> =>
      page.screenshot({ path: join(screens, `${screen.name}-${look}.png`) });
    await screen.go(page);
    await page.evaluate(() => document.fonts.ready);
    await picture('light');
    expect(await axeFindings(page), 'light').toEqual([]);

    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    await picture('dark');
    expect(await axeFindings(page, colourRules), 'dark').toEqual([]);

    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 640, height: 400 });
    await picture('zoomed');
    expect(await axeFindings(page), 'zoomed').toEqual([]);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('.whole, .main')]
        .filter((node) => node.scrollWidth > node.clientWidth + 1)
        .map((node) => `${node.className} ${node.scrollWidth} > ${node.clientWidth}`),
    );
    expect(wide, 'nothing scrolls sideways').toEqual([]);
    const hide = await page.getByRole('button', { name: /^Hide now/u }).boundingBox();
    expect(hide?.y, 'Hide now stays at the top').toBeLessThan(80);
    expect(complaints).toEqual([]);
  });
}

test('forced colours keep the marks of what is chosen', async () => {
  const { page } = await window.open(open(), { forcedColors: true });
  await page.getByRole('link', { name: 'Sign in' }).waitFor();
  const width = await page
    .locator('.rail [aria-current]')
    .evaluate((node) => getComputedStyle(node).borderLeftWidth);
  expect(width).toBe('3px');
  await page.screenshot({ path: join(screens, 'chart-forced-colours.png') });
});
