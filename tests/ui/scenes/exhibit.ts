/** One exhibit: what is covered, what was found, what came later, and what is closed for good. */
import type { Page } from 'playwright';
import { story } from '../case-story.ts';
import { FakeLocker } from '../fake-locker.ts';
import { madeUpFile, madeUpPage, madeUpRecord, madeUpVideoPage } from '../made-up.ts';
import { button, press, steps, text, toExhibit, waitFor, waitForData, type Screen } from './scene.ts';

const login = {
  looksLike: 'login',
  title: 'Sign in on social.example',
  url: 'https://social.example/throwaway_8842',
  finalUrl: 'https://social.example/login?next=/throwaway_8842',
  warnings: [{ code: 'not-the-page', detail: '' }],
} as const;
const open = (): FakeLocker =>
  new FakeLocker({
    open: true,
    exhibits: [
      madeUpPage(1),
      madeUpPage(2, login),
      madeUpPage(3, { state: 'partial', warnings: [{ code: 'page-kept-growing', detail: '' }] }),
      madeUpPage(4, {
        state: 'failed',
        looksLike: 'browser-error',
        warnings: [{ code: 'page-refused', detail: '' }],
      }),
      madeUpFile(5, 'chat.example.txt'),
    ],
  });

/** An address that was saved twice: the post, and then that it is gone. */
const twice = (): FakeLocker =>
  new FakeLocker({
    open: true,
    exhibits: [
      madeUpPage(1),
      {
        ...madeUpPage(2),
        links: {
          recaptureOf: 1,
          recapturedBy: [],
          changes: [
            { what: 'title', before: 'Post 1 on share.example', after: 'Post 2 on share.example' },
            { what: 'gone', before: 'page', after: 'removed' },
            { what: 'status', before: '200', after: '404' },
            { what: 'picture', before: 'a'.repeat(64), after: 'b'.repeat(64) },
          ],
        },
      },
    ],
  });

const written = (): FakeLocker => {
  const said = {
    address: 'https://share.example/p/90311',
    site: 'share.example',
    userName: 'example_8842b',
    seenAt: '20.11.2026, example',
    description: 'A photo that was made at example.\nA friend of example sent me the address.',
  };
  return new FakeLocker({ open: true, exhibits: [madeUpRecord(1, said)] });
};

const stamped = (): FakeLocker => {
  const locker = open();
  const timestamps = { authority: 'https://clock.example/', automatic: false };
  locker.settings = { ...locker.settings, timestamps };
  return locker;
};

const reveal = async (page: Page, tab: string, said: string, shown: string): Promise<void> => {
  await page.getByRole('tab', { name: tab }).click();
  await button(page, said).click();
  await page.locator(shown).first().waitFor();
};
const post = toExhibit('Post 1 on share.example');

export const exhibitScreens: readonly Screen[] = [
  { name: 'exhibit', locker: open, go: steps(post, press('facts.all')) },
  {
    name: 'exhibit-revealed',
    locker: open,
    go: steps(post, async (page, words) => {
      await reveal(page, words('exhibit.tab.picture'), words('exhibit.reveal'), '.pieces');
      await button(page, words('exhibit.cover')).waitFor();
    }),
  },
  {
    name: 'exhibit-pdf',
    drawnOnly: true,
    locker: open,
    go: steps(post, async (page, words) => {
      await reveal(page, words('exhibit.tab.pdf'), words('exhibit.reveal'), '.stage canvas');
      await page.getByText('The words of page number 1').waitFor({ state: 'attached' });
    }),
  },
  {
    name: 'exhibit-files',
    locker: open,
    go: steps(post, async (page, words) => {
      await page.getByRole('tab', { name: words('exhibit.tab.files', { count: 7 }) }).click();
    }),
  },
  { name: 'exhibit-login', locker: open, go: toExhibit(login.title) },
  { name: 'exhibit-failed', drawnOnly: true, locker: open, go: toExhibit('Post 4 on share.example') },
  { name: 'exhibit-file', drawnOnly: true, locker: open, go: toExhibit('chat.example.txt') },
  { name: 'exhibit-written', locker: written, go: toExhibit('share.example') },
  {
    name: 'exhibit-video',
    locker: () => new FakeLocker({ open: true, exhibits: [madeUpVideoPage(1)] }),
    go: steps(toExhibit('A post with a video'), async (page, words) => {
      await reveal(page, words('exhibit.tab.media'), words('exhibit.reveal'), 'video');
      await page.waitForFunction(() => document.querySelector('video')?.readyState === 4);
    }),
  },
  { name: 'exhibit-versions', drawnOnly: true, locker: twice, go: toExhibit('Post 2 on share.example') },
  { name: 'exhibit-again', locker: open, go: steps(post, press('again.title'), waitFor('age.no')) },
  {
    name: 'exhibit-stamped',
    locker: stamped,
    go: steps(
      post,
      (page, words) => button(page, words('stamps.get', { host: 'clock.example' })).click(),
      waitForData('Grey Clock Root'),
      press('stamps.check'),
      (page) => page.getByText('Grey Clock Root').scrollIntoViewIfNeeded(),
    ),
  },
  {
    name: 'compare',
    locker: twice,
    go: steps(toExhibit('Post 2 on share.example'), async (page, words) => {
      await button(page, words('compare.open', { label: 'EX-0001' })).click();
      await page.getByText(words('compare.gone')).waitFor();
    }),
  },
  {
    name: 'freezing',
    drawnOnly: true,
    locker: () => story().locker,
    go: steps(toExhibit('The post'), press('freeze.ask'), waitFor('freeze.title')),
  },
  {
    name: 'frozen',
    drawnOnly: true,
    locker: () => {
      const { locker } = story();
      locker.caseFile.frozen.add(5);
      return locker;
    },
    go: steps(toExhibit('The post'), async (page, words) => {
      await text(page, words('frozen.who')).waitFor();
    }),
  },
];
