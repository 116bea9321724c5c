/** Saving pages, bringing files in, the stop, and signing in. */
import type { CaptureLine } from '../../../main/core/manifest.ts';
import { FakeLocker, madeUpSession } from '../fake-locker.ts';
import { madeUpPage } from '../made-up.ts';
import { button, press, rail, steps, text, type Screen } from './scene.ts';

const open = (): FakeLocker =>
  new FakeLocker({ open: true, sessions: [madeUpSession('work', 'social.example')] });

const saved = [
  madeUpPage(1),
  madeUpPage(2, { looksLike: 'login', warnings: [{ code: 'not-the-page', detail: '' }] }),
  madeUpPage(3, { state: 'partial', warnings: [{ code: 'page-kept-growing', detail: '' }] }),
  madeUpPage(4, {
    state: 'failed',
    looksLike: 'browser-error',
    warnings: [{ code: 'page-refused', detail: '' }],
  }),
].map(({ exhibit }): CaptureLine => ({ url: exhibit.url ?? '', exhibit, code: null }));

const fill = (addresses: string): Screen['go'] =>
  rail('rail.save', (page) => page.getByRole('textbox').first().fill(addresses));

const signIn = steps(
  fill('https://social.example/throwaway_8842'),
  press('save.sign-in'),
  async (page, words) => {
    await page.getByLabel(words('sign.address')).fill('https://social.example/login');
    await text(page, words('age.no')).click();
  },
);

export const savingScreens: readonly Screen[] = [
  { name: 'save', locker: open, go: fill('https://social.example/p/1\nnot') },
  {
    name: 'save-running',
    drawnOnly: true,
    locker: () => {
      const locker = open();
      locker.instead.capturePages = ({ job }) =>
        new Promise((_, fail) => {
          const said = { job, items: 2, outcome: 'started' } as const;
          void locker
            .tell('jobProgress', { ...said, item: 0, step: 'picture', done: 3, total: 9 })
            .then(() => locker.tell('jobProgress', { ...said, item: 1, step: 'open' }))
            // The page is gone before it ends.
            .catch(fail);
        });
      return locker;
    },
    go: steps(fill('https://social.example/p/1\nhttps://share.example/p/2'), async (page, words) => {
      await text(page, words('age.no')).click();
      await button(page, words('save.go', { count: 2 })).click();
      await text(page, words('step.picture')).waitFor();
    }),
  },
  {
    name: 'save-page',
    locker: () => {
      const locker = open();
      locker.instead.capturePages = () => saved;
      return locker;
    },
    go: steps(fill(saved.map(({ url }) => url).join('\n')), async (page, words) => {
      await text(page, words('age.no')).click();
      await button(page, words('save.go', { count: 4 })).click();
      await page.getByText(words('job.kept-count', { kept: 3, total: 4 })).waitFor();
    }),
  },
  {
    name: 'save-file',
    locker: open,
    go: rail('rail.save', async (page, words) => {
      await page.getByRole('tab', { name: words('save.way.file') }).click();
      await button(page, words('file.choose')).click();
      await text(page, words('file.chosen', { count: 2 })).waitFor();
    }),
  },
  {
    name: 'under-eighteen',
    locker: open,
    go: steps(fill('https://social.example/p/1'), async (page, words) => {
      await text(page, words('age.unsure')).click();
      await page.getByRole('heading', { name: words('stop.title') }).waitFor();
    }),
  },
  { name: 'sign-in', locker: open, go: signIn },
  {
    name: 'sign-in-open',
    locker: () => {
      const locker = open();
      locker.instead.openSignIn = ({ job }) => {
        setTimeout(() => {
          const address = 'https://social.example/throwaway_8842';
          void locker.tell('signInChanged', { job, address, title: '8842 on social.example', open: true });
        }, 50);
        return null;
      };
      locker.instead.saveSignedIn = () => {
        const { exhibit } = madeUpPage(7, { title: '8842 on social.example' });
        return { url: exhibit.url ?? '', exhibit, code: null };
      };
      return locker;
    },
    go: steps(signIn, press('sign.open'), async (page, words) => {
      await page.getByText('8842 on social.example').first().waitFor();
      await button(page, words('sign.save')).click();
      await page.getByText('EX-0007').first().waitFor();
    }),
  },
];
